/** The mark of Handrail: two lines of a handrail and a step. */
import { html, raw } from 'hono/html';
import type { Html } from './html.ts';

const lines =
  '<path d="M5 21 L17 9 H43" /><path d="M5 30 L20 15 H43" /><path d="M5 43 H21 V34 H32 V26 H43" class="step" />';

/** Decorative: the name always stands beside it. */
export const mark = (): Html =>
  html`<svg class="mark" viewBox="0 0 48 48" width="40" height="40" aria-hidden="true" focusable="false">${raw(lines)}</svg>`;

/** A picture of its own, with its own colours, for the browser's tab. */
export const favicon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><style>path{fill:none;stroke:#0b5d5b;stroke-width:4.5;stroke-linecap:round;stroke-linejoin:round}.step{stroke:#b97a08}@media (prefers-color-scheme:dark){path{stroke:#9bd5d0}.step{stroke:#ffcf70}}</style>${lines}</svg>`;
