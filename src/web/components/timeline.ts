import { html } from 'hono/html';
import type { Content, Html } from './html.ts';
import { type State, shape } from './state.ts';

export type TimelineItem = {
  /** As it should be read: "2026-11-23 09:30". */
  readonly when: string;
  readonly title: Content;
  readonly by?: string;
  readonly body?: Content;
  readonly state?: State;
};

/** What happened, in the order given. */
export const timeline = (items: readonly TimelineItem[]): Html => html`<ol class="timeline">
  ${items.map(
    ({ when, title, by, body, state = 'plain' }) => html`<li class="timeline-item timeline-${state}">
      ${shape(state)}
      <p class="timeline-title">${title}</p>
      <p class="timeline-when"><span class="figures">${when}</span>${by && html` · ${by}`}</p>
      ${Boolean(body) && html`<div class="timeline-body">${body}</div>`}
    </li>`,
  )}
</ol>`;
