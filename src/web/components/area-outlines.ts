/** Outlines of areas, read once from a GeoJSON file and made small enough for a page. */
import { readFileSync } from 'node:fs';
import { geoArea } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';

/** One outline by the area's code. */
export type AreaOutlines = ReadonlyMap<string, Feature<Polygon | MultiPolygon>>;

/**
 * Reads areas by the `id` of their feature, which in our sources is the six-digit code of the area.
 * Points are set on a grid of `step` degrees (about 450 m at 0.005): neighbours keep their common border, and the drawing shrinks tenfold.
 */
export function readAreaOutlines(file: string, step = 0.005): AreaOutlines {
  const collection = JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection<Polygon | MultiPolygon>;
  return new Map(
    collection.features.map((feature) => [
      String(feature.id),
      { ...feature, geometry: thin(feature.geometry, step) },
    ]),
  );
}

function thin(geometry: Polygon | MultiPolygon, step: number): Polygon | MultiPolygon {
  return geometry.type === 'Polygon'
    ? { ...geometry, coordinates: geometry.coordinates.map((ring) => wound(onGrid(ring, step))) }
    : {
        ...geometry,
        coordinates: geometry.coordinates.map((rings) => rings.map((ring) => wound(onGrid(ring, step)))),
      };
}

const onGrid = (ring: readonly Position[], step: number): Position[] =>
  ring
    .map((point): Position => [Math.round(point[0]! / step) * step, Math.round(point[1]! / step) * step])
    .filter((point, at, all) => at === 0 || point[0] !== all[at - 1]![0] || point[1] !== all[at - 1]![1]);

/** d3-geo takes the side of a ring for its inside that GeoJSON calls the outside: a ring larger than half the globe is turned. */
const wound = (ring: Position[]): Position[] =>
  geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI ? ring.toReversed() : ring;
