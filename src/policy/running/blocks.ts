/** Whole households, together about four thousand persons, so that a block's columns stay in the cache. */
import type { LoopRows } from './loop.ts';
import type { Population } from './table.ts';

const rowsInBlock = 4096;

export type Block = Pick<LoopRows, 'from' | 'to' | 'householdFrom' | 'householdTo'>;

export function* blocksOf({ firstMember, household }: Population): Generator<Block> {
  let householdFrom = 0;
  while (householdFrom < household.rows) {
    const from = firstMember[householdFrom]!;
    let householdTo = householdFrom + 1;
    while (
      householdTo < household.rows &&
      firstMember[householdTo + 1]! - from <= rowsInBlock &&
      householdTo - householdFrom < rowsInBlock
    )
      householdTo++;
    yield { from, to: firstMember[householdTo]!, householdFrom, householdTo };
    householdFrom = householdTo;
  }
}
