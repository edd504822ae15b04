/** The terms of the trade that occur on a page, explained at its end. */
import { html } from 'hono/html';
import { type TradeTerm, termsIn } from '#declarations';
import type { Text } from '#kernel';
import { details, type Html, section } from '../components/index.ts';
import type { Language } from '../language.ts';
import { words } from './voice.words.ts';

type Saying = {
  readonly language: Language;
  readonly terms: readonly TradeTerm[];
  /** What lies open on the page. */
  readonly texts: readonly Text[];
  /** What is folded away; terms that only occur there are folded away too. */
  readonly folded?: readonly Text[];
};

export function meanings({ language, terms, texts, folded = [] }: Saying): Html | '' {
  const within = (all: readonly Text[]) =>
    termsIn(all.map((text) => text[language]).join('\n'), { terms, language });
  const open = within(texts);
  const rest = within(folded).filter((term) => !open.includes(term));
  if (open.length + rest.length === 0) return '';
  const say = words[language];
  return section({
    id: 'meanings',
    title: say.meanings,
    body: html`${open.length > 0 && list(open, language)}
      ${rest.length > 0 && details({ summary: say.moreMeanings(rest.length), body: list(rest, language) })}`,
  });
}

const list = (terms: readonly TradeTerm[], language: Language): Html =>
  html`<dl class="meanings">${terms.map(
    ({ names, means }) => html`<div><dt>${names[language][0]}</dt><dd>${means[language]}</dd></div>`,
  )}</dl>`;
