/** A statement as a page in the voice that was asked for, with the ways to another voice and another month. */
import { html } from 'hono/html';
import type { City } from '#declarations';
import { formatMonth, type Month } from '#kernel';
import type { Content } from '../components/index.ts';
import type { Language } from '../language.ts';
import { citizenBody } from './citizen-body.ts';
import { citizenVoice } from './citizen-voice.ts';
import { easyBody } from './easy-body.ts';
import { easyVoice } from './easy-voice.ts';
import { monthChoice } from './month-choice.ts';
import { sentenceOf } from './sentence.ts';
import type { Statement } from './statement.ts';
import { statementLines } from './statement-lines.ts';
import { voiceChoice } from './voice.ts';
import type { Voice } from './voice.words.ts';
import { words } from './voice.words.ts';
import type { Whom } from './whom.ts';

type Asked = Whom & {
  readonly voice: Voice;
  /** The one that the address without a choice shows. */
  readonly usual: Voice;
  readonly language: Language;
  /** This address, in which links change the voice and the month. */
  readonly path: string;
  /** What is wrong with the month that was asked for. */
  readonly error?: string | undefined;
  readonly city: Pick<City, 'tradeTerms'>;
  readonly current: Month;
  /** Whether the page names the person, as one that an officer prints does. */
  readonly titled?: boolean;
};

export type InVoice = { readonly title: string; readonly lead: Content; readonly body: Content };

export function inVoice(statement: Statement, asked: Asked): InVoice {
  const { voice, usual, language, path, error, titled } = asked;
  const month = formatMonth(statement.month, language);
  const { lead, body } = said(statement, asked);
  const months = monthChoice({ language, path, month: statement.month, error });
  return {
    title: titled ? titleOf(statement.name, { voice, language, month }) : words[language].title(month),
    lead,
    body: [
      voiceChoice({ language, path, voice, usual }),
      // Whoever reads with effort comes to the answer first.
      ...(voice === 'easy' ? [body, months] : [months, body]),
    ],
  };
}

function said(statement: Statement, asked: Asked): Pick<InVoice, 'lead' | 'body'> {
  const { voice, language, city, current } = asked;
  const reader = { language, terms: city.tradeTerms };
  if (voice === 'easy') return { lead: '', body: easyBody(easyVoice(statement, asked), reader) };
  if (voice === 'officer')
    return { lead: sentenceOf(statement, current)[language], body: statementLines(statement, language) };
  const plain = citizenVoice(statement, asked);
  return {
    lead: plain.opening.map((text) => html`<span class="lead-sentence">${text[language]}</span> `),
    body: citizenBody(plain, reader),
  };
}

type Titled = { readonly voice: Voice; readonly language: Language; readonly month: string };

const titleOf = (name: string, { voice, language, month }: Titled): string =>
  voice === 'officer' ? words[language].statementOf(name, month) : words[language].titleOf(name, month);
