import { cleanCell } from '#files';
import { done, type Result, refuse, type Text } from '#kernel';
import type { Area } from './area.ts';

/** Finds an area by what a department writes in a cell. */
export type FindArea = (cell: string) => Result<string, Text>;

/** By code (also filled up with zeros to 12 digits), by name alone where only one has it, or by the names of its parents and its own. */
export function areaFinder(areas: readonly Area[]): FindArea {
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const byName = new Map<string, string[]>();
  for (const area of areas) {
    for (const name of namesOf(area, byCode)) byName.set(name, [...(byName.get(name) ?? []), area.code]);
  }
  return (cell) => {
    const text = cleanCell(cell).replaceAll(' ', '');
    const code = codeIn(text, byCode);
    if (code) return done(code);
    const found = byName.get(text) ?? [];
    if (found.length === 1) return done(found[0]!);
    return refuse(found.length > 1 ? severalAreas(text, found.length) : noArea(text));
  };
}

/** The name alone, after each of its parents, and from the city down. */
function namesOf(area: Area, byCode: ReadonlyMap<string, Area>): Set<string> {
  const names = new Set([area.name]);
  const parents: string[] = [];
  for (let at = area.parent; at; at = byCode.get(at)?.parent ?? null)
    parents.unshift(byCode.get(at)?.name ?? '');
  for (let from = 0; from < parents.length; from++) names.add(parents.slice(from).join('') + area.name);
  if (parents.length >= 2) names.add(parents[1] + area.name);
  return names;
}

function codeIn(text: string, byCode: ReadonlyMap<string, Area>): string | undefined {
  if (!/^\d{4,12}$/.test(text)) return undefined;
  if (byCode.has(text)) return text;
  return [9, 6, 4]
    .map((width) => text.slice(0, width))
    .find((short) => byCode.has(short) && /^0+$/.test(text.slice(short.length)));
}

const noArea = (text: string): Text => ({
  zh: `“${text.slice(0, 30)}”不是本市的县区、乡镇（街道）或村（社区）。请填 12 位区划代码，或写全名称，如“萨尔图区东风街道红旗社区居委会”。`,
  en: `“${text.slice(0, 30)}” is no county, township or village of this city. Write its code of 12 digits, or its full name from the county down.`,
});

const severalAreas = (text: string, count: number): Text => ({
  zh: `叫“${text.slice(0, 30)}”的有 ${count} 个。请在前面加上县区和乡镇（街道）的名称，或填 12 位区划代码。`,
  en: `${count} areas are called “${text.slice(0, 30)}”. Put county and township before it, or write the code of 12 digits.`,
});
