import { html } from 'hono/html';
import { words } from './chart.words.ts';
import { type Chart, chartFrame } from './chart-frame.ts';
import { count } from './format.ts';
import type { Html } from './html.ts';
import { type Pattern, patternDefs, patternFill, sample } from './pattern.ts';
import { table } from './table.ts';

export type SquareState = { readonly state: string; readonly label: string; readonly pattern: Pattern };

export type SquareRow = {
  readonly label: string;
  /** Opens the list behind the row. */
  readonly href?: string;
  /** One a commitment; `state` is one of the chart's states. */
  readonly items: readonly { readonly label: string; readonly state: string }[];
};

type Squares = Chart & {
  readonly states: readonly SquareState[];
  readonly rows: readonly SquareRow[];
  readonly rowHeading: string;
};

/** One small square a commitment, filled by state; the squares wrap with the screen. */
export const squares = (chart: Squares): Html => {
  const { id, states, rows } = chart;
  return chartFrame(
    chart,
    html`<svg class="defs" width="0" height="0" aria-hidden="true" focusable="false">${patternDefs(
      id,
      states.map(({ pattern }) => pattern),
    )}</svg>
    <ul class="legend">${states.map(({ label, pattern }) => html`<li>${sample(id, pattern)}${label}</li>`)}</ul>
    ${rows.map((row, at) => squareRow(chart, row, at))}`,
    table({
      id: `${id}-table`,
      caption: chart.title,
      captionHidden: true,
      rows,
      columns: [
        { heading: chart.rowHeading, cell: (row) => row.label, names: true },
        ...states.map(({ state, label }) => ({
          heading: label,
          number: true,
          cell: (row: SquareRow) => count(inState(row, state)),
        })),
        { heading: words[chart.language].total, number: true, cell: (row) => count(row.items.length) },
      ],
    }),
  );
};

const inState = (row: SquareRow, state: string): number =>
  row.items.filter((item) => item.state === state).length;

function squareRow({ id, language, states }: Squares, row: SquareRow, at: number): Html {
  const said = states
    .map(({ state, label }) => `${label} ${count(inState(row, state))}`)
    .join(language === 'zh' ? '，' : ', ');
  const pattern = (state: string) => states.find((one) => one.state === state)?.pattern ?? 'empty';
  return html`<div class="squares-row">
    <p class="squares-label" id="${id}-row-${at}">${row.href ? html`<a href="${row.href}">${row.label}</a>` : row.label} <span class="quiet">${words[language].items(count(row.items.length))}</span></p>
    <div class="squares" role="img" aria-label="${row.label}${language === 'zh' ? '：' : ': '}${said}">
      ${row.items.map((item) => html`<svg class="square-box" width="20" height="20"><title>${item.label}</title><rect class="square" x="1" y="1" width="18" height="18" rx="2" fill="${patternFill(id, pattern(item.state))}"/></svg>`)}
    </div>
  </div>`;
}
