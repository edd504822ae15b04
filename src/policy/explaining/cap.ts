import { type Fen, fen, type Month, type Text } from '#kernel';
import type { Basis } from '../language/basis.ts';
import type { Policy } from '../loading/assemble.ts';
import { worldOf } from './evaluate.ts';

export type Cap = { readonly limit: Fen; readonly over: Text; readonly basis: Basis };

/** What a programme may cost all together in a month's law; a cap is a share of a sum that the city has set. */
export function capsOf(policy: Policy, programmeId: string, month: Month): Cap[] {
  const world = worldOf(policy, { facts: {} }, month);
  const rule = world.era.rules.get(programmeId);
  return (rule?.caps ?? []).flatMap(({ limit, over, basis }) => {
    const value = world.evaluate(limit, 0);
    return typeof value === 'number' ? [{ limit: fen(value), over, basis }] : [];
  });
}
