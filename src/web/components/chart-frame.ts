/** What every chart has: a title, its meaning in one sentence, the drawing, and the same facts as a table. */
import { html } from 'hono/html';
import type { Language } from '../language.ts';
import { details } from './block.ts';
import { words } from './chart.words.ts';
import type { Content, Html } from './html.ts';

export type Chart = {
  readonly language: Language;
  /** Unique in the page. */
  readonly id: string;
  readonly title: string;
  /** What one should see in it, as a sentence. */
  readonly summary: string;
  /** Scope and moment: "大庆市 · 截至 2026-11-23 09:30". */
  readonly note?: Content;
  /** How a value is written; whole numbers with thousands unless told. */
  readonly format?: (value: number) => string;
  /** `beside` sets the table next to the drawing, `closed` behind a press; closed unless told. */
  readonly tableAt?: 'beside' | 'closed';
};

export const chartFrame = (chart: Chart, drawing: Content, table: Content): Html => html`
  <figure class="chart${chart.tableAt === 'beside' ? ' chart-beside' : ''}" aria-labelledby="${chart.id}-title">
    <figcaption class="chart-head"><p class="chart-title" id="${chart.id}-title">${chart.title}</p>
    <p class="chart-summary" id="${chart.id}-summary">${chart.summary}</p></figcaption>
    <div class="chart-drawing">${drawing}${Boolean(chart.note) && html`<p class="note">${chart.note}</p>`}</div>
    <div class="chart-table">${chart.tableAt === 'beside' ? table : details({ summary: words[chart.language].table, body: table })}</div>
  </figure>`;

/** Names for the svg element: title and sentence stand in the caption. */
export const named = ({ id }: Chart): Html => html` role="img" aria-labelledby="${id}-title ${id}-summary"`;
