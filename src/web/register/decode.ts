/** The value of a stored fact as the policy language has it. Pure. */
import { dayFromNumber } from '#kernel';
import type { Fact, Value } from '#policy';

/** yes-no 0/1, choice its index, money fen, day yyyymmdd; undefined when a choice has no such index. */
export function decode(fact: Fact, stored: number): Value | undefined {
  if (fact.type === 'yes-no') return stored !== 0;
  if (fact.type === 'choice') return Object.keys(fact.codes ?? {})[stored];
  return fact.type === 'day' ? dayFromNumber(stored) : stored;
}
