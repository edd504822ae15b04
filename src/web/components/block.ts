/** Blocks that hold other things: sections, details, empty places. */
import { html } from 'hono/html';
import { attributes, type Content, type Html } from './html.ts';

type Section = {
  readonly title: string;
  readonly body: Content;
  readonly id?: string;
  readonly level?: 2 | 3;
  readonly lead?: Content;
};

/** A heading and what belongs under it; sections follow one another, nothing hides behind tabs. */
export const section = ({
  title,
  body,
  id,
  level = 2,
  lead,
}: Section): Html => html`<section class="section"${attributes({ id })}>
  ${level === 2 ? html`<h2 class="heading">${title}</h2>` : html`<h3 class="heading heading-small">${title}</h3>`}
  ${Boolean(lead) && html`<p class="section-lead">${lead}</p>`}
  ${body}
</section>`;

/** What few need, one press away; works without scripts and opens in print. */
export const details = ({
  summary,
  body,
  open,
}: {
  readonly summary: Content;
  readonly body: Content;
  readonly open?: boolean;
}): Html =>
  html`<details class="more"${attributes({ open })}><summary>${summary}</summary><div class="more-body">${body}</div></details>`;

/** A place with nothing in it says why, and what to do next. */
export const emptyState = ({
  title,
  body,
  action,
}: {
  readonly title: string;
  readonly body?: Content;
  readonly action?: Content;
}): Html =>
  html`<div class="empty"><p class="empty-title">${title}</p>${Boolean(body) && html`<p>${body}</p>`}${action}</div>`;
