import { scaleLinear } from 'd3-scale';
import { stack, stackOffsetDiverging } from 'd3-shape';
import { html } from 'hono/html';
import { words } from './chart.words.ts';
import { type Chart, chartFrame, named } from './chart-frame.ts';
import { count } from './format.ts';
import type { Html } from './html.ts';
import { type Pattern, patternDefs, patternFill, patterns, sample } from './pattern.ts';
import { table } from './table.ts';

export type Part = { readonly label: string; readonly value: number; readonly pattern?: Pattern };

/** The parts of one whole, such as a change by reason: what adds stands right of the line, what takes away left of it. */
type StackedBar = Chart & {
  readonly parts: readonly Part[];
  readonly labelHeading: string;
  readonly valueHeading: string;
};

export function stackedBar(chart: StackedBar): Html {
  const { id, format = count } = chart;
  const parts = chart.parts.map((part, at) => ({
    ...part,
    pattern: part.pattern ?? patterns[at % patterns.length]!,
  }));
  const layers = stack<Record<string, number>>()
    .keys(parts.map((_, at) => String(at)))
    .offset(stackOffsetDiverging)([Object.fromEntries(parts.map(({ value }, at) => [String(at), value]))]);
  const ends = layers.map((layer) => layer[0] ?? [0, 0]);
  const x = scaleLinear(
    [Math.min(0, ...ends.map(([from]) => from!)), Math.max(0, ...ends.map(([, to]) => to!), 1)],
    [0, 100],
  );

  return chartFrame(
    chart,
    html`<svg class="drawing" width="100%" height="52"${named(chart)}>
      ${patternDefs(
        id,
        parts.map(({ pattern }) => pattern),
      )}
      ${ends.map(([from, to], at) => html`<rect class="part" x="${x(from!).toFixed(2)}%" y="6" width="${(x(to!) - x(from!)).toFixed(2)}%" height="40" fill="${patternFill(id, parts[at]!.pattern)}"/>`)}
      <line class="zero" x1="${x(0).toFixed(2)}%" x2="${x(0).toFixed(2)}%" y1="0" y2="52"/>
    </svg>
    <ul class="legend">${parts.map((part) => html`<li>${sample(id, part.pattern)}${part.label} <span class="figures">${format(part.value)}</span></li>`)}</ul>`,
    partTable(chart),
  );
}

const partTable = ({
  id,
  title,
  parts,
  labelHeading,
  valueHeading,
  language,
  format = count,
}: StackedBar): Html =>
  table({
    id: `${id}-table`,
    caption: title,
    captionHidden: true,
    rows: parts,
    columns: [
      { heading: labelHeading, cell: (part) => part.label, names: true },
      { heading: valueHeading, cell: (part) => format(part.value), number: true },
    ],
    totals: [words[language].total, format(parts.reduce((sum, { value }) => sum + value, 0))],
  });
