import { html } from 'hono/html';
import { attributes, type Content, classes, type Html } from './html.ts';

export type Column<Row> = {
  readonly heading: string;
  readonly cell: (row: Row) => Content;
  /** Right-aligned with tabular figures. */
  readonly number?: boolean;
  /** Names the row: its cells are row headings. At most one column. */
  readonly names?: boolean;
  /** Kept on one line: dates, codes. */
  readonly short?: boolean;
};

type Table<Row> = {
  /** Unique in the page: the region that scrolls is named by the caption. */
  readonly id: string;
  readonly caption: string;
  readonly captionHidden?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Last row, in bold: one cell a column. */
  readonly totals?: readonly Content[] | undefined;
  /** Scope and moment, under the table. */
  readonly note?: Content;
};

/** A wide table scrolls inside its own named region, which the keyboard reaches. */
export const table = <Row>({
  id,
  caption,
  captionHidden,
  columns,
  rows,
  totals,
  note,
}: Table<Row>): Html => html`
  <section class="table-region" aria-labelledby="${id}-caption" tabindex="0">
    <table class="table">
      <caption id="${id}-caption" class="${captionHidden ? 'govuk-visually-hidden' : 'table-caption'}">${caption}</caption>
      <thead><tr>${columns.map((column) => html`<th scope="col"${kind(column)}>${column.heading}</th>`)}</tr></thead>
      <tbody>${rows.map((row) => html`<tr>${columns.map((column) => cell(column, column.cell(row)))}</tr>`)}</tbody>
      ${totals && html`<tfoot><tr>${columns.map((column, at) => cell(column, totals[at]))}</tr></tfoot>`}
    </table>
  </section>
  ${Boolean(note) && html`<p class="note">${note}</p>`}`;

const kind = (column: Column<never>): Html =>
  attributes({ class: classes(column.number && 'number', column.short && 'short') || undefined });

const cell = (column: Column<never>, content: Content): Html =>
  column.names
    ? html`<th scope="row"${kind(column)}>${content}</th>`
    : html`<td${kind(column)}>${content}</td>`;
