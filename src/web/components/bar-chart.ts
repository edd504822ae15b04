import { scaleLinear } from 'd3-scale';
import { html } from 'hono/html';
import { type Chart, chartFrame, named } from './chart-frame.ts';
import { count } from './format.ts';
import type { Html } from './html.ts';
import { table } from './table.ts';

export type Bar = { readonly label: string; readonly value: number };

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
    html`<div class="bars"${named(chart)}>
      ${bars.map(
        ({
          label,
          value,
        }) => html`<div class="bar-line"><span>${label}</span><span class="figures">${format(value)}</span></div>
      <svg class="drawing" width="100%" height="12"><rect class="rail" width="100%" height="12" rx="2"/><rect class="bar" width="${width(Math.max(0, value)).toFixed(2)}%" height="12" rx="2"/></svg>`,
      )}
    </div>`,
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
