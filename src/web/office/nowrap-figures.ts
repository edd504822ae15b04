import { html } from 'hono/html';
import type { Html } from '../components/index.ts';

/** A sentence in which no amount is broken over two lines. */
export const nowrapFigures = (sentence: string): Html =>
  html`${sentence.split(/([+−]?¥[\d,]+\.\d\d)/).map((part, at) => (at % 2 === 1 ? html`<span class="figures">${part}</span>` : part))}`;
