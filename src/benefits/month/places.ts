import type { Subject } from '#policy';
import type { Extract } from '../snapshot/extract.ts';

/** Where each subject is looked for: the village, of an organisation the county. */
export type Places = {
  readonly codes: readonly string[];
  /** The last nine digits of each code, by which places are compared. */
  readonly numbers: readonly number[];
  /** Index among the codes, by the subject's number. */
  readonly of: Readonly<Record<Subject, Int32Array>>;
};

export function placesOf({ persons, households, organisations }: Extract): Places {
  const index = new Map<string, number>();
  const numberOf = (code: string) => {
    if (!index.has(code)) index.set(code, index.size);
    return index.get(code)!;
  };
  const spread = (chunks: readonly { readonly village: string; readonly ids: Int32Array }[]) => {
    const most = chunks.reduce((sum, { ids }) => ids.reduce((a, b) => Math.max(a, b), sum), 0);
    const of = new Int32Array(most + 1).fill(-1);
    for (const { village, ids } of chunks) for (const id of ids) of[id] = numberOf(village);
    return of;
  };
  const bodies = spread(organisations.map(({ county, id }) => ({ village: county, ids: Int32Array.of(id) })));
  const of = { person: spread(persons), household: spread(households), employer: bodies, provider: bodies };
  const codes = [...index.keys()];
  return { codes, numbers: codes.map((code) => Number(code.slice(-9))), of };
}
