/** Fills that differ by pattern and not by colour alone; they stay apart in grey and in print. */
import { html, raw } from 'hono/html';
import type { Html } from './html.ts';

export const patterns = ['solid', 'stripes', 'dots', 'empty', 'cross', 'half', 'grid'] as const;
export type Pattern = (typeof patterns)[number];

/** Each on a square of 8 px, over the ground. */
const drawn: Readonly<Record<Pattern, string>> = {
  solid: '<rect class="ink" width="8" height="8"/>',
  stripes: '<path class="line" d="M-2 10L10-2M-2 2L2-2M6 10L10 6"/>',
  dots: '<circle class="ink" cx="2" cy="2" r="1.5"/><circle class="ink" cx="6" cy="6" r="1.5"/>',
  empty: '',
  cross: '<path class="line" d="M0 0L8 8M8 0L0 8"/>',
  half: '<rect class="ink" width="8" height="4"/>',
  grid: '<path class="line" d="M0 4H8M4 0V8"/>',
};

/** The definitions a drawing needs, under names that begin with its id. */
export const patternDefs = (id: string, used: readonly Pattern[]): Html => html`<defs>
  ${[...new Set(used)].map((name) => html`<pattern id="${id}-${name}" class="pattern pattern-${name}" width="8" height="8" patternUnits="userSpaceOnUse"><rect class="ground" width="8" height="8"/>${raw(drawn[name])}</pattern>`)}
</defs>`;

export const patternFill = (id: string, name: Pattern): string => `url(#${id}-${name})`;

/** A small sample for a legend, for the eye alone. */
export const sample = (id: string, name: Pattern): Html =>
  html`<svg class="sample" width="20" height="20" aria-hidden="true" focusable="false"><rect class="square" x="1" y="1" width="18" height="18" rx="2" fill="${patternFill(id, name)}"/></svg>`;
