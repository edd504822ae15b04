import { witness } from '#audit';
import type { Transaction } from '#database';
import type { Procedure } from '#declarations';
import type { Text } from '#kernel';
import { caseOf } from './case.ts';
import type { CaseSubject } from './case-file.ts';
import { insertCases } from './case-store.ts';
import type { CaseworkNeeds } from './needs.ts';

export type CaseToOpen = {
  /** Of what gave rise to it: the same again opens nothing. */
  readonly key: string;
  readonly subject: CaseSubject;
  readonly programmes: readonly string[];
  readonly area: string;
  /** What gave rise to it, for whoever works on it. */
  readonly why: Text;
};

/** Opens cases that nobody asked for, in the transaction of what gave rise to them. Gives how many are new. */
export async function openMany(
  tx: Transaction,
  { calendar }: Pick<CaseworkNeeds, 'calendar'>,
  { procedure, at, cases }: { procedure: Procedure; at: Date; cases: readonly CaseToOpen[] },
): Promise<number> {
  if (cases.length === 0) return 0;
  const files = cases.map(({ key, why, area, ...of }) => {
    const actions = [{ kind: 'opened', area, why, at, by: null }] as const;
    return { ...of, key, openedBy: null, onBehalf: false, actions, state: caseOf(procedure, actions) };
  });
  const opened = await insertCases(tx, { calendar }, files);
  if (opened > 0)
    await witness(tx, { act: 'case.open-many', at, details: { procedure: procedure.id, cases: opened } });
  return opened;
}
