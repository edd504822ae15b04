/** The citizen's voice as a page: what is received and can be had lies open, every "no" is folded under its reason. */
import { html } from 'hono/html';
import type { TradeTerm } from '#declarations';
import type { Text } from '#kernel';
import { assumed, type Content, details, type Html, section } from '../components/index.ts';
import type { Language } from '../language.ts';
import type { PlainLine, PlainStatement } from './citizen-voice.ts';
import { meanings } from './meanings.ts';
import { words } from './voice.words.ts';

type Reader = { readonly language: Language; readonly terms: readonly TradeTerm[] };

export const citizenBody = (plain: PlainStatement, reader: Reader): Content => [
  ...plain.groups.map((group) => groupPart(group, reader.language)),
  refusalsPart(plain.refusals, reader.language),
  meanings({ ...reader, texts: openTexts(plain), folded: foldedTexts(plain) }),
];

/** What lies open on the page. */
export const openTexts = ({ opening, groups }: PlainStatement): Text[] => [
  ...opening,
  ...groups
    .filter(({ lines }) => lines.length > 0)
    .flatMap(({ title, lead, lines }) => [title, ...(lead ? [lead] : []), ...lines.flatMap(textsOfLine)]),
];

/** What is folded away under the reasons of a "no". */
export const foldedTexts = ({ refusals }: PlainStatement): Text[] =>
  refusals.grounds.flatMap(({ ground, lines }) => [ground.title, ...lines.flatMap(textsOfLine)]);

const textsOfLine = ({ line, says }: PlainLine): Text[] => [
  line.title,
  ...says,
  ...(applies(line.group) ? [...line.papers, line.decidedBy] : []),
];

const applies = (group: PlainLine['line']['group']): boolean => group === 'can-have' || group === 'unclear';

function groupPart(
  { id, title, lead, lines }: PlainStatement['groups'][number],
  language: Language,
): Html | '' {
  if (lines.length === 0) return '';
  return section({
    id,
    title: `${title[language]} · ${words[language].refusals(lines.length)}`,
    lead: lead?.[language],
    body: html`<ul class="plain-lines">${lines.map((one) => html`<li>${linePart(one, language)}</li>`)}</ul>`,
  });
}

function linePart({ line, says }: PlainLine, language: Language): Content {
  const say = words[language];
  // The amount stands first and by itself.
  const [amounts, rest] = line.plainWorth ? [says.slice(0, 1), says.slice(1)] : [[], says];
  return html`<h3 class="plain-title">${line.title[language]}</h3>
    ${amounts.map(
      (text) =>
        html`<p class="plain-first">${text[language]}${line.assumed && html` ${assumed(language)}`}</p>`,
    )}
    ${rest.length > 0 && html`<p>${sentences(rest, language)}</p>`}
    ${
      applies(line.group) &&
      details({
        summary: html`${say.howToApply}<span class="govuk-visually-hidden">${say.between}${line.title[language]}</span>`,
        body: howTo(line, language),
      })
    }`;
}

const sentences = (all: readonly Text[], language: Language): string =>
  all.map((text) => text[language]).join(language === 'zh' ? '' : ' ');

function howTo({ papers, decidedBy }: PlainLine['line'], language: Language): Html {
  const say = words[language];
  return html`<dl class="how-to">
    <div><dt>${say.bring}</dt><dd>${
      papers.length > 0
        ? html`<ul>${papers.map((paper) => html`<li>${paper[language]}</li>`)}</ul>`
        : say.noPapers
    }</dd></div>
    <div><dt>${say.who}</dt><dd>${decidedBy[language]}</dd></div>
  </dl>`;
}

function refusalsPart({ title, lead, grounds }: PlainStatement['refusals'], language: Language): Html | '' {
  if (grounds.length === 0) return '';
  const say = words[language];
  const all = grounds.reduce((sum, { lines }) => sum + lines.length, 0);
  return section({
    id: 'no',
    title: `${title[language]} · ${say.refusals(all)}`,
    lead: lead[language],
    body: html`<div class="grounds">${grounds.map(({ ground, lines }) =>
      details({
        summary: `${ground.title[language]} · ${say.refusals(lines.length)}`,
        body: html`<ul class="plain-lines">${lines.map(
          ({ line, says }) =>
            html`<li><h3 class="plain-title">${line.title[language]}</h3><p>${sentences(says, language)}</p></li>`,
        )}</ul>`,
      }),
    )}</div>`,
  });
}
