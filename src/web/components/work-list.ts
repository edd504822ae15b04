import { html } from 'hono/html';
import type { Content, Html } from './html.ts';

export type WorkLine = {
  readonly who: Content;
  readonly what: Content;
  /** Since, due, tries: short sentences, one a line. */
  readonly when: readonly Content[];
  /** The one thing to do; `of` says for whom, to those who hear the link alone. */
  readonly action: { readonly text: string; readonly of: string; readonly href: string };
};

/** Work that waits, a line each with one action: a table's columns on a desk, short blocks on a phone. */
export const workList = (lines: readonly WorkLine[]): Html => html`<ul class="work">
  ${lines.map(
    ({ who, what, when, action }) => html`<li>
      <p class="work-who">${who}</p>
      <p>${what}</p>
      <div class="work-when">${when.map((one) => html`<p>${one}</p>`)}</div>
      <a class="work-action" href="${action.href}">${action.text}<span class="govuk-visually-hidden"> ${action.of}</span></a>
    </li>`,
  )}
</ul>`;
