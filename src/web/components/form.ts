import { html } from 'hono/html';
import { attributes, type Content, type Html } from './html.ts';
import { hidden } from './text-field.ts';

type Form = {
  readonly body: Content;
  /** The page itself when left out. */
  readonly action?: string;
  readonly method?: 'get' | 'post';
  /** For forms with a file. */
  readonly multipart?: boolean;
  /** Answers that go along unseen, such as the key that makes a repeated request harmless. */
  readonly carries?: Readonly<Record<string, string | number>>;
};

/** Checked by the server alone, so that every reader gets the same words. */
export const form = ({ body, action, method = 'post', multipart, carries = {} }: Form): Html =>
  html`<form${attributes({ method, action, enctype: multipart && 'multipart/form-data', novalidate: true })}>
    ${Object.entries(carries).map(([name, value]) => hidden(name, value))}
    ${body}
  </form>`;
