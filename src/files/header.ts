import { cleanTitle } from './cell.ts';

type Cells = readonly (string | null)[];

/**
 * Which of a sheet's first rows holds the titles: the one with the most known titles, else the first with two different texts and
 * no plain number, else (a table of one column) the first that is not empty. Undefined when all rows are empty.
 */
export function findHeader(
  rows: readonly { cells: Cells }[],
  knownTitles: Iterable<string> = [],
): number | undefined {
  const known = new Set(Array.from(knownTitles, cleanTitle));
  let best: { at: number; score: number } | undefined;
  rows.forEach(({ cells }, at) => {
    const score = cells.filter((cell) => cell !== null && known.has(cleanTitle(cell))).length;
    if (score > (best?.score ?? 0)) best = { at, score };
  });
  if (best) return best.at;
  const titles = rows.findIndex(({ cells }) => looksLikeTitles(cells));
  if (titles >= 0) return titles;
  const filled = rows.findIndex(({ cells }) => cells.some((cell) => cleanTitle(cell) !== ''));
  return filled >= 0 ? filled : undefined;
}

function looksLikeTitles(cells: Cells): boolean {
  const titles = cells.map(cleanTitle).filter((title) => title !== '');
  return new Set(titles).size >= 2 && !titles.some((title) => /^[\d.,:/-]+$/.test(title));
}
