/** Three-valued logic: undefined is unknown, and never "no". */
import type { Known } from './world.ts';

export const negated = (value: Known): boolean | undefined => (value === undefined ? undefined : !value);

/** One "no" settles it; otherwise one unknown leaves it open. */
export function kleeneAll(values: readonly Known[]): boolean | undefined {
  if (values.includes(false)) return false;
  return values.includes(undefined) ? undefined : true;
}

/** One "yes" settles it; otherwise one unknown leaves it open. */
export const kleeneAny = (values: readonly Known[]) => negated(kleeneAll(values.map(negated)));
