import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { html } from 'hono/html';
import { words } from './chart.words.ts';
import { type Chart, chartFrame, named } from './chart-frame.ts';
import { count } from './format.ts';
import type { Html } from './html.ts';
import { table } from './table.ts';

export type Series = {
  readonly label: string;
  /** One a label; undefined where nothing was measured, which leaves a gap. */
  readonly values: readonly (number | undefined)[];
  /** From this position on the values are foreseen, not counted: drawn dashed. */
  readonly forecastFrom?: number;
};

type LineChart = Chart & {
  /** Months or years, oldest first, as they are read: "2026-11". */
  readonly labels: readonly string[];
  readonly labelHeading: string;
  /** At most three; each has its own dash and mark. */
  readonly series: readonly Series[];
  readonly target?: number | undefined;
  readonly baseline?: number | undefined;
  /** Begin the scale at zero (counts, money) or near the values (rates); zero unless told. */
  readonly fromZero?: boolean;
};

type Scales = { readonly x: (at: number) => number; readonly y: (value: number) => number };

const height = 220;

export function lineChart(chart: LineChart): Html {
  const { labels, series, format = count } = chart;
  const scales = scalesOf(chart);
  const ends = [labels.at(0), labels.at(-1)];
  return chartFrame(
    chart,
    html`<div class="plot">${axis(chart, scales)}<svg class="drawing course" height="${height + 28}"${named(chart)}>
      ${grid(scales)}
      ${level(chart.target, 'target', scales)}
      ${level(chart.baseline, 'baseline', scales)}
      ${series.map((one, at) => drawn(one, at, scales))}
      ${levelWord(words[chart.language].target, chart.target, chart, scales)}
      ${levelWord(words[chart.language].baseline, chart.baseline, chart, scales)}
      <text x="0" y="${height + 22}">${ends[0]}</text><text class="end" x="100%" y="${height + 22}">${ends[1]}</text>
    </svg></div>
    ${legend(chart)}`,
    table({
      id: `${chart.id}-table`,
      caption: chart.title,
      captionHidden: true,
      rows: labels.map((_, at) => at),
      columns: [
        { heading: chart.labelHeading, cell: (at) => labels[at], names: true, short: true },
        ...series.map(({ label, values }) => ({
          heading: label,
          number: true,
          cell: (at: number) =>
            values[at] === undefined ? words[chart.language].noFigure : format(values[at]),
        })),
      ],
    }),
  );
}

function scalesOf({
  labels,
  series,
  target,
  baseline,
  fromZero = true,
}: LineChart): Scales & { ticks: number[] } {
  const values = [...series.flatMap((one) => one.values), target, baseline].filter(
    (value) => value !== undefined,
  );
  const y = scaleLinear(
    [fromZero ? 0 : Math.min(...values), Math.max(...values, fromZero ? 1 : -Infinity)],
    [height - 8, 22],
  ).nice(4);
  return { x: scaleLinear([0, Math.max(1, labels.length - 1)], [1, 99]), y, ticks: y.ticks(4) };
}

const grid = ({ y, ticks }: ReturnType<typeof scalesOf>): Html[] =>
  ticks.map((tick) => html`<line class="grid" x1="0" x2="100%" y1="${y(tick)}" y2="${y(tick)}"/>`);

/** The figures of the scale stand left of the course, in a strip as wide as the longest. */
function axis({ format = count }: LineChart, { y, ticks }: ReturnType<typeof scalesOf>): Html {
  const longest = Math.max(...ticks.map((tick) => format(tick).length));
  return html`<svg class="drawing axis" width="${longest * 0.5}rem" height="${height + 28}" aria-hidden="true" focusable="false">${ticks.map((tick) => html`<text class="tick end figures" x="100%" y="${y(tick) + 4}">${format(tick)}</text>`)}</svg>`;
}

const level = (value: number | undefined, kind: 'target' | 'baseline', { y }: Scales): Html | '' =>
  value === undefined
    ? ''
    : html`<line class="level level-${kind}" x1="0" x2="100%" y1="${y(value)}" y2="${y(value)}"/>`;

const levelWord = (
  word: string,
  value: number | undefined,
  { format = count }: LineChart,
  { y }: Scales,
): Html | '' =>
  value === undefined
    ? ''
    : html`<text class="end level-word" x="100%" y="${y(value) - 5}">${word} ${format(value)}</text>`;

/** Only when there is more than one kind of line to tell apart. */
function legend({ series, language }: LineChart): Html | '' {
  const foreseen = series.findIndex(
    ({ forecastFrom, values }) => (forecastFrom ?? values.length) < values.length,
  );
  if (series.length < 2 && foreseen < 0) return '';
  const key = (kind: string, label: string) =>
    html`<li><svg class="sample" width="32" height="12" aria-hidden="true" focusable="false"><path class="line ${kind}" d="M1 6H31"/></svg>${label}</li>`;
  return html`<ul class="legend">${series.map(({ label }, at) => key(`line-${at}`, label))}${foreseen >= 0 && key(`line-${foreseen} line-foreseen`, words[language].forecast)}</ul>`;
}

/** The path is drawn in a box of 100 that stretches with the screen; marks are set beside it so that they stay round. */
function drawn({ values, forecastFrom = values.length }: Series, at: number, { x, y }: Scales): Html {
  const path = line<number | undefined>()
    .defined((value) => value !== undefined)
    .x((_, index) => x(index))
    .y((value) => y(value!));
  const counted = path(values.map((value, index) => (index < forecastFrom ? value : undefined)));
  const foreseen = path(values.map((value, index) => (index >= forecastFrom - 1 ? value : undefined)));
  const last = values.findLastIndex((value, index) => value !== undefined && index < forecastFrom);
  return html`<svg width="100%" height="${height}" viewBox="0 0 100 ${height}" preserveAspectRatio="none" aria-hidden="true">
    ${counted && html`<path class="line line-${at}" d="${counted}"/>`}${forecastFrom < values.length && foreseen && html`<path class="line line-${at} line-foreseen" d="${foreseen}"/>`}
  </svg>
  ${last >= 0 && html`<circle class="mark-point" cx="${x(last)}%" cy="${y(values[last]!)}" r="4.5"/>`}`;
}

/** A line for a row of a table: the figures stand in the row, the drawing only shows their course. */
export function sparkline({
  label,
  values,
}: {
  readonly label: string;
  readonly values: readonly (number | undefined)[];
}): Html {
  const known = values.filter((value) => value !== undefined);
  const y = scaleLinear([Math.min(...known), Math.max(...known)], [26, 6]);
  const x = scaleLinear([0, Math.max(1, values.length - 1)], [4, 116]);
  const path = line<number | undefined>()
    .defined((value) => value !== undefined)
    .x((_, at) => x(at))
    .y((value) => y(value!))(values);
  const last = values.findLastIndex((value) => value !== undefined);
  return html`<svg class="spark" width="120" height="32" viewBox="0 0 120 32" role="img" aria-label="${label}">${path && html`<path class="line line-0" d="${path}"/>`}${last >= 0 && html`<circle class="mark-point" cx="${x(last)}" cy="${y(values[last]!)}" r="3"/>`}</svg>`;
}
