import { scaleLinear } from 'd3-scale';
import { html } from 'hono/html';
import { type Chart, chartFrame, named } from './chart-frame.ts';
import { count } from './format.ts';
import type { Html } from './html.ts';
import { table } from './table.ts';

export type Bar = { readonly label: string; readonly value: number };

const row = 52;

/** Lying bars with their label above them: long names and narrow screens both have room. */
export function barChart(
  chart: Chart & {
    readonly bars: readonly Bar[];
    readonly labelHeading: string;
    readonly valueHeading: string;
  },
): Html {
  const { bars, format = count } = chart;
  const width = scaleLinear([0, Math.max(...bars.map(({ value }) => value), 1)], [0, 100]);
  return chartFrame(
    chart,
    html`<svg class="drawing" width="100%" height="${bars.length * row}"${named(chart)}>
      ${bars.map(
        ({ label, value }, at) => html`<g>
        <text x="0" y="${at * row + 18}">${label}</text><text class="end figures" x="100%" y="${at * row + 18}">${format(value)}</text>
        <rect class="rail" x="0" y="${at * row + 27}" width="100%" height="12" rx="2"/>
        <rect class="bar" x="0" y="${at * row + 27}" width="${width(Math.max(0, value)).toFixed(2)}%" height="12" rx="2"/>
      </g>`,
      )}
    </svg>`,
    table({
      id: `${chart.id}-table`,
      caption: chart.title,
      captionHidden: true,
      rows: bars,
      columns: [
        { heading: chart.labelHeading, cell: (bar) => bar.label, names: true },
        { heading: chart.valueHeading, cell: (bar) => format(bar.value), number: true },
      ],
    }),
  );
}
