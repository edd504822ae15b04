/** The letters of a case, on its page. */
import { html } from 'hono/html';
import type { CaseFile } from '#casework';
import { type Day, dayOf } from '#kernel';
import { type Html, section } from '../components/index.ts';
import type { Language } from '../language.ts';
import { caseLetterWords } from './case-letter.ts';
import { caseLetters } from './case-letters.ts';
import { words } from './letters.words.ts';

export type LetterLine = { readonly number: number; readonly kind: string; readonly on: Day };

/** On the page of the case, the newest first. */
export const lettersPart = (
  language: Language,
  { letters, base }: { readonly letters: readonly LetterLine[]; readonly base: string },
): Html | '' => {
  const say = words[language];
  if (letters.length === 0) return '';
  return section({
    id: 'letters',
    title: say.title,
    lead: say.lead,
    body: html`<ul class="ways">${letters.map(
      ({ number, kind, on }) => html`<li><a href="${base}/letters/${number}">${say.line(kind, on)}</a></li>`,
    )}</ul>`,
  });
};

export const letterLines = (file: CaseFile, language: Language): LetterLine[] =>
  caseLetters(file)
    .map(({ number, kind, action }) => ({
      number,
      kind: caseLetterWords(language, 'plain').kinds[kind],
      on: dayOf(action.at),
    }))
    .toReversed();
