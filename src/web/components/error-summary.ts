import { html } from 'hono/html';
import type { Language } from '../language.ts';
import type { Html } from './html.ts';
import { words } from './page.words.ts';

/** Name of a field to what is wrong with it, in the words that stand beside the field. */
export type Errors = Readonly<Record<string, string | undefined>>;

/** Takes the focus as the page opens; each line leads to its field. Nothing when nothing is wrong. */
export function errorSummary(language: Language, errors: Errors): Html | '' {
  const faults = Object.entries(errors).filter(([, error]) => error);
  if (faults.length === 0) return '';
  return html`<div class="govuk-error-summary" tabindex="-1" autofocus>
    <div role="alert">
      <h2 class="govuk-error-summary__title">${words[language].problem}</h2>
      <ul class="govuk-list govuk-error-summary__list">
        ${faults.map(([name, error]) => html`<li><a href="#${name}">${error}</a></li>`)}
      </ul>
    </div>
  </div>`;
}
