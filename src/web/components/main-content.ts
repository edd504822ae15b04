/** What stands in the main region, and the title of the tab with it; pure, so that a script can write both anew. */
import { html } from 'hono/html';
import type { Language } from '../language.ts';
import { type Errors, errorSummary } from './error-summary.ts';
import type { Content, Html } from './html.ts';
import { words } from './page.words.ts';

type Main = {
  readonly language: Language;
  readonly title: string;
  readonly lead?: Content;
  readonly body: Content;
  readonly errors?: Errors | undefined;
};

export const mainContent = ({ language, title, lead, body, errors }: Main): Html =>
  html`${errors && errorSummary(language, errors)}
        <h1 class="title">${title}</h1>
        ${Boolean(lead) && html`<div class="lead">${lead}</div>`}
        ${body}`;

export const tabTitle = ({ language, title, errors }: Pick<Main, 'language' | 'title' | 'errors'>): string =>
  `${errors && Object.values(errors).some(Boolean) ? words[language].error : ''}${title} · 扶手 Handrail`;
