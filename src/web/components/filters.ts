import { html } from 'hono/html';
import type { Language } from '../language.ts';
import { button } from './button.ts';
import { words } from './filters.words.ts';
import { form } from './form.ts';
import type { Content, Html } from './html.ts';

type Filters = {
  readonly language: Language;
  /** Where the answers are sent by GET, so that a filtered list has an address. */
  readonly action: string;
  readonly fields: Content;
  /** What is filtered now; each link takes one condition away. */
  readonly chosen?: readonly { readonly label: string; readonly without: string }[];
  /** Answers of the address that are kept, such as the order. */
  readonly carries?: Readonly<Record<string, string>>;
};

export function filters({ language, action, fields, chosen = [], carries }: Filters): Html {
  const say = words[language];
  return html`<section class="filters" aria-label="${say.title}">
    ${form({
      method: 'get',
      action,
      ...(carries && { carries }),
      body: html`<div class="filters-fields">${fields}${button({ text: say.apply, kind: 'secondary' })}</div>`,
    })}
    ${
      chosen.length > 0 &&
      html`<div class="filters-chosen"><span>${say.chosen}</span><ul>
      ${chosen.map(({ label, without }) => html`<li><a href="${without}"><span class="govuk-visually-hidden">${say.remove}</span>${label}<span aria-hidden="true"> ×</span></a></li>`)}
      ${chosen.length > 1 && html`<li><a class="filters-clear" href="${action}">${say.clear}</a></li>`}
    </ul></div>`
    }
  </section>`;
}
