/** The four things that a colour may say; each has a shape, so that the colour is never alone. */
import { html, raw } from 'hono/html';
import type { Html } from './html.ts';

/** wait: amber half-filled circle; wrong: red octagon; settled: green circle with a tick; plain: a teal square. */
export type State = 'wait' | 'wrong' | 'settled' | 'plain';

const shapes: Readonly<Record<State, string>> = {
  wait: '<circle cx="10" cy="10" r="8"/><path class="fill" d="M10 2 a8 8 0 0 1 0 16 z"/>',
  wrong:
    '<path class="fill" d="M6.6 1.8h6.8l4.8 4.8v6.8l-4.8 4.8H6.6l-4.8-4.8V6.6z"/><path class="knock" d="M10 5.5v5.5M10 14v.6"/>',
  settled: '<circle class="fill" cx="10" cy="10" r="8.4"/><path class="knock" d="M6 10.4l2.8 2.8L14.2 7"/>',
  plain: '<rect x="2.2" y="2.2" width="15.6" height="15.6" rx="2"/><path d="M10 9v5.4M10 5.4v.6"/>',
};

/** Drawn for the eye alone: a word always stands beside it. */
export const shape = (state: State): Html =>
  html`<svg class="shape" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">${raw(shapes[state])}</svg>`;
