/** A statement's heading, lead and body in the voice that was asked for. */
import { html } from 'hono/html';
import type { City } from '#declarations';
import { formatMonth, type Month } from '#kernel';
import type { Content } from '../components/index.ts';
import type { Language } from '../language.ts';
import { citizenBody } from './citizen-body.ts';
import { citizenVoice } from './citizen-voice.ts';
import { easyBody } from './easy-body.ts';
import { easyVoice } from './easy-voice.ts';
import { sentenceOf } from './sentence.ts';
import type { Statement } from './statement.ts';
import { statementLines } from './statement-lines.ts';
import type { Voice } from './voice.ts';
import { words } from './voice.words.ts';
import type { Whom } from './whom.ts';

type Asked = Whom & {
  readonly voice: Voice;
  readonly language: Language;
  readonly city: Pick<City, 'tradeTerms'>;
  readonly current: Month;
  /** Whether the page names the person, as one that an officer prints does. */
  readonly titled?: boolean;
};

export type InVoice = { readonly title: string; readonly lead: Content; readonly body: Content };

export function inVoice(statement: Statement, asked: Asked): InVoice {
  const { voice, language, city, current, titled } = asked;
  const reader = { language, terms: city.tradeTerms };
  const month = formatMonth(statement.month, language);
  const title = titled ? titleOf(statement.name, { voice, language, month }) : words[language].title(month);
  if (voice === 'easy') return { title, lead: '', body: easyBody(easyVoice(statement, asked), reader) };
  if (voice === 'officer')
    return {
      title,
      lead: sentenceOf(statement, current)[language],
      body: statementLines(statement, language),
    };
  const plain = citizenVoice(statement, asked);
  return {
    title,
    lead: html`${plain.opening.map((text) => html`<span class="lead-sentence">${text[language]}</span> `)}`,
    body: citizenBody(plain, reader),
  };
}

type Titled = { readonly voice: Voice; readonly language: Language; readonly month: string };

const titleOf = (name: string, { voice, language, month }: Titled): string =>
  voice === 'officer' ? words[language].statementOf(name, month) : words[language].titleOf(name, month);
