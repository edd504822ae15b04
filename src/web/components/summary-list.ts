import { html } from 'hono/html';
import type { Content, Html } from './html.ts';

export type SummaryRow = {
  readonly key: string;
  readonly value: Content;
  /** "更改", with `of` telling which answer for those who hear the link alone. */
  readonly action?: { readonly text: string; readonly href: string; readonly of?: string } | undefined;
};

/** Questions and their answers, one a line. */
export const summaryList = (rows: readonly SummaryRow[]): Html => html`<dl class="summary">
  ${rows.map(
    ({ key, value, action }) =>
      html`<div class="summary-row"><dt>${key}</dt><dd>${value}</dd>${action && html`<dd class="summary-action"><a href="${action.href}">${action.text}<span class="govuk-visually-hidden"> ${action.of ?? key}</span></a></dd>`}</div>`,
  )}
</dl>`;
