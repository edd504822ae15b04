/** Names of areas by code, read once and again after some minutes: areas change a few times a year. */
import type { Database } from '#database';
import { done } from '#kernel';
import { listAreas } from '#registry';

export type AreaBook = {
  /** 会战街道; the code itself when it is not known. */
  nameOf(code: string): string;
  /** From the county down: 萨尔图区会战街道某某社区. The city's own name for the city. */
  fullNameOf(code: string): string;
  /** One level below, in the order of their codes; none below a village. */
  within(code: string): readonly { readonly code: string; readonly name: string }[];
};

const widths = [6, 9, 12] as const;
const keptMinutes = 10;

export function areaBook(database: Database, clock: () => Date): () => Promise<AreaBook> {
  let kept: { readonly until: number; readonly book: Promise<AreaBook> } | undefined;
  return () => {
    const now = clock().getTime();
    if (!kept || kept.until < now) kept = { until: now + keptMinutes * 60_000, book: read(database) };
    return kept.book.catch((error: unknown) => {
      kept = undefined;
      throw error;
    });
  };
}

async function read(database: Database): Promise<AreaBook> {
  const { value } = await database.transaction(async (tx) => done(await listAreas(tx)));
  const names = new Map(value.map(({ code, name }) => [code, name]));
  const nameOf = (code: string) => names.get(code) ?? code;
  return {
    nameOf,
    within: (code) => value.filter(({ parent }) => parent === code),
    fullNameOf: (code) =>
      widths
        .filter((width) => width <= code.length)
        .map((width) => nameOf(code.slice(0, width)))
        .join('') || nameOf(code),
  };
}
