import { geoMercator, geoPath } from 'd3-geo';
import { scaleQuantize } from 'd3-scale';
import { html } from 'hono/html';
import type { AreaOutlines } from './area-outlines.ts';
import { words } from './chart.words.ts';
import { type Chart, chartFrame } from './chart-frame.ts';
import { count } from './format.ts';
import { attributes, type Html } from './html.ts';
import { table } from './table.ts';

export type MapArea = {
  /** As in the outlines: "230602". */
  readonly code: string;
  /** The full name, for the table and for those who listen. */
  readonly name: string;
  /** The short name on the map: "萨尔图". */
  readonly label: string;
  /** Undefined: no figure yet; drawn empty and said so. */
  readonly value: number | undefined;
  readonly href?: string;
};

type AreaMap = Chart & {
  readonly outlines: AreaOutlines;
  readonly areas: readonly MapArea[];
  readonly valueHeading: string;
};

const width = 440;
const height = 560;
const steps = [0, 1, 2, 3, 4] as const;

/** Areas in five steps of teal, each a link with its name and figure; the table stands beside unless told otherwise. */
export function areaMap(given: AreaMap): Html {
  const chart: AreaMap = { tableAt: 'beside', ...given };
  const { areas, outlines } = chart;
  const known = areas.map(({ value }) => value).filter((value) => value !== undefined);
  const step = scaleQuantize([Math.min(...known, 0), Math.max(...known, 1)], steps).nice();
  const features = areas.flatMap(({ code }) => outlines.get(code) ?? []);
  const path = geoPath(
    geoMercator().fitExtent(
      [
        [4, 4],
        [width - 4, height - 4],
      ],
      { type: 'FeatureCollection', features },
    ),
  ).digits(1);

  return chartFrame(
    chart,
    html`<svg class="map" viewBox="0 0 ${width} ${height}" role="group" aria-labelledby="${chart.id}-title ${chart.id}-summary">
      ${areas.map((area) => shape(area, chart, path, area.value === undefined ? undefined : step(area.value)))}
      ${areas.map((area) => label(area, chart, path, area.value === undefined ? undefined : step(area.value)))}
    </svg>
    ${legend(chart, step)}`,
    areaTable(chart),
  );
}

const areaTable = (chart: AreaMap): Html =>
  table({
    id: `${chart.id}-table`,
    caption: chart.title,
    captionHidden: true,
    rows: chart.areas,
    columns: [
      {
        heading: words[chart.language].area,
        names: true,
        cell: (area) => (area.href ? html`<a href="${area.href}">${area.name}</a>` : area.name),
      },
      {
        heading: chart.valueHeading,
        number: true,
        cell: ({ value }) =>
          value === undefined ? words[chart.language].noFigure : (chart.format ?? count)(value),
      },
    ],
  });

type Path = ReturnType<typeof geoPath>;

function shape(
  { code, name, value, href }: MapArea,
  { outlines, language, format = count }: AreaMap,
  path: Path,
  step: number | undefined,
): Html | '' {
  const outline = outlines.get(code);
  if (!outline) return '';
  const figure = value === undefined ? words[language].noFigure : format(value);
  const drawn = html`<path class="area area-${step ?? 'none'}" d="${path(outline)}"/>`;
  const said = `${name}${language === 'zh' ? '：' : ': '}${figure}`;
  return href
    ? html`<a${attributes({ href, 'aria-label': said })}>${drawn}</a>`
    : html`<g role="img" aria-label="${said}">${drawn}</g>`;
}

/** Names lie over all areas, so that no border crosses them, and let the pointer through. */
function label(
  { code, label: text }: MapArea,
  { outlines }: AreaMap,
  path: Path,
  step: number | undefined,
): Html | '' {
  const outline = outlines.get(code);
  if (!outline) return '';
  const [x, y] = path.centroid(outline);
  return html`<text class="area-label area-label-${step ?? 'none'}" x="${x.toFixed(1)}" y="${y.toFixed(1)}" aria-hidden="true">${text}</text>`;
}

/** Least first; said in words as ranges. */
function legend(
  { language, areas, format = count }: AreaMap,
  step: { invertExtent: (value: (typeof steps)[number]) => [number, number] },
): Html {
  const say = words[language];
  const range = (at: (typeof steps)[number]): string => {
    const [low, high] = step.invertExtent(at);
    if (at === 0) return say.upTo(format(high));
    return at === 4 ? say.over(format(low)) : say.between(format(low), format(high));
  };
  return html`<ul class="legend">
    ${steps.map((at) => html`<li><span class="swatch swatch-${at}" aria-hidden="true"></span>${range(at)}</li>`)}
    ${areas.some(({ value }) => value === undefined) && html`<li><span class="swatch swatch-none" aria-hidden="true"></span>${say.noFigure}</li>`}
  </ul>`;
}
