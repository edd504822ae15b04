import { html } from 'hono/html';
import { attributes, type Content, classes, type Html } from './html.ts';

/** One primary button a page; `warning` is for what cannot be undone. */
export type ButtonKind = 'primary' | 'secondary' | 'warning';

type Button = {
  readonly text: Content;
  readonly kind?: ButtonKind;
  readonly name?: string;
  readonly value?: string;
};

const look = (kind: ButtonKind = 'primary') =>
  classes('govuk-button', kind !== 'primary' && `govuk-button--${kind}`);

/** Sends its form. With a name, the pressed button's value goes with it. */
export const button = ({ text, kind, name, value }: Button): Html =>
  html`<button${attributes({ class: look(kind), type: 'submit', name, value })}>${text}</button>`;

/** A link that starts something; it stays a link to those who listen. */
export const buttonLink = ({
  text,
  kind,
  href,
}: {
  readonly text: string;
  readonly kind?: ButtonKind;
  readonly href: string;
}): Html => html`<a class="${look(kind)}" href="${href}">${text}</a>`;

/** Buttons and links in one row that wraps. */
export const actions = (...content: readonly Content[]): Html =>
  html`<div class="govuk-button-group">${content}</div>`;
