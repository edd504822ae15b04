/** The terms of the trade that occur on a page, explained at its end. */
import { html } from 'hono/html';
import { type TradeTerm, termsIn } from '#declarations';
import type { Text } from '#kernel';
import { type Html, section } from '../components/index.ts';
import type { Language } from '../language.ts';
import { words } from './voice.words.ts';

type Saying = {
  readonly language: Language;
  readonly terms: readonly TradeTerm[];
  /** Everything that the page says. */
  readonly texts: readonly Text[];
};

export function meanings({ language, terms, texts }: Saying): Html | '' {
  const found = termsIn(texts.map((text) => text[language]).join('\n'), { terms, language });
  if (found.length === 0) return '';
  return section({
    id: 'meanings',
    title: words[language].meanings,
    body: html`<dl class="meanings">${found.map(
      ({ names, means }) => html`<div><dt>${names[language][0]}</dt><dd>${means[language]}</dd></div>`,
    )}</dl>`,
  });
}
