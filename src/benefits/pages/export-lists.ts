import type { Transaction } from '#database';
import {
  type ListFilter,
  type Listing,
  listCandidates,
  listDifferences,
  listDoubts,
  type Page,
} from './listed-store.ts';

const rowsAtOnce = 5000;

type List<Line> = (tx: Transaction, filter: ListFilter, page: Page) => Promise<Listing<Line>>;

/** Every line of a list, a stretch at a time, so that an export of any length stays small in memory. */
async function* every<Line>(list: List<Line>, tx: Transaction, filter: ListFilter): AsyncGenerator<Line> {
  for (let number = 1; ; number++) {
    const { lines } = await list(tx, filter, { number, size: rowsAtOnce });
    yield* lines;
    if (lines.length < rowsAtOnce) return;
  }
}

export const everyCandidate = (tx: Transaction, filter: ListFilter) => every(listCandidates, tx, filter);
export const everyDoubt = (tx: Transaction, filter: ListFilter) => every(listDoubts, tx, filter);
export const everyDifference = (tx: Transaction, filter: ListFilter) => every(listDifferences, tx, filter);
