import type { ChangeKind, MonthChange } from './month-view.ts';

/** The few reasons that the bar of change tells apart, in its order. */
export const changeGroups = ['new', 'ended', 'regraded', 'amount', 'late', 'circumstances', 'doubt'] as const;
export type ChangeGroup = (typeof changeGroups)[number];

export type GroupedChange = {
  readonly group: ChangeGroup;
  readonly subjects: number;
  readonly amount: number;
};

/** The facts of which a change means that the certificate says something else than before. */
const certificateFacts = ['disabilityCategory', 'disabilityGrade'];

const byKind: Readonly<Record<ChangeKind, ChangeGroup>> = {
  new: 'new',
  ended: 'ended',
  raised: 'circumstances',
  lowered: 'circumstances',
  doubted: 'doubt',
  settled: 'doubt',
};

/** A late fact or a new amount explains a change better than that somebody came or went. */
export function groupOf({ kind, reason }: Pick<MonthChange, 'kind' | 'reason'>): ChangeGroup {
  if (reason.startsWith('late:')) return 'late';
  if (reason === 'amount' || reason === 'edition') return 'amount';
  if (kind !== 'doubted' && kind !== 'settled' && certificateFacts.some((fact) => reason === `fact:${fact}`))
    return 'regraded';
  return byKind[kind];
}

/** Adds the changes up by group; groups without any are left out. */
export function groupChanges(changes: readonly MonthChange[]): GroupedChange[] {
  return changeGroups.flatMap((group) => {
    const those = changes.filter((change) => groupOf(change) === group);
    if (those.length === 0) return [];
    const sum = (of: (change: MonthChange) => number) =>
      those.reduce((total, change) => total + of(change), 0);
    return [{ group, subjects: sum(({ subjects }) => subjects), amount: sum(({ amount }) => amount) }];
  });
}

/** The two that moved the total most, the larger first. */
export const mainReasons = (groups: readonly GroupedChange[]): GroupedChange[] =>
  groups
    .filter(({ amount }) => amount !== 0)
    .toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
    .slice(0, 2);
