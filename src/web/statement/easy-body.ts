/** The voice for easy reading as a page: large, one idea a line, nothing folded away. */
import { html } from 'hono/html';
import type { TradeTerm } from '#declarations';
import type { Text } from '#kernel';
import { type Content, type Html, section } from '../components/index.ts';
import type { Language } from '../language.ts';
import type { EasyItem, EasyStatement } from './easy-voice.ts';
import { meanings } from './meanings.ts';
import { words } from './voice.words.ts';

type Reader = { readonly language: Language; readonly terms: readonly TradeTerm[] };

export const easyBody = (easy: EasyStatement, { language, terms }: Reader): Content =>
  html`<div class="easy">
    ${linesOf(easy.opening, language)}
    ${easy.parts.map(({ id, title, items, closing }) =>
      section({
        id,
        title: title[language],
        body: html`<ul class="plain-lines">${items.map((item) => html`<li>${itemPart(item, language)}</li>`)}</ul>${linesOf(closing, language)}`,
      }),
    )}
    <div class="easy-call">${linesOf(easy.call, language)}</div>
    ${meanings({ language, terms, texts: textsOf(easy) })}
  </div>`;

/** Everything that the page says. */
export const textsOf = ({ opening, parts, call }: EasyStatement): Text[] => [
  ...opening,
  ...parts.flatMap(({ title, items, closing }) => [title, ...items.flatMap(textsOfItem), ...closing]),
  ...call,
];

const textsOfItem = ({ title, says, lists }: EasyItem): Text[] => [
  title,
  ...says,
  ...lists.flatMap((list) => [list.title, ...list.of]),
];

const linesOf = (texts: readonly Text[], language: Language): Html[] =>
  texts.map((text) => html`<p class="easy-line">${text[language]}</p>`);

const itemPart = ({ title, says, lists }: EasyItem, language: Language): Html =>
  html`<h3 class="plain-title">${title[language]}</h3>
    ${linesOf(says, language)}
    ${lists.map(
      ({ title: of, of: all }) =>
        html`<p class="easy-line">${of[language]}${words[language].between.trimEnd()}</p><ul class="easy-list">${all.map(
          (one) => html`<li>${one[language]}</li>`,
        )}</ul>`,
    )}`;
