/** How a plan stands: each commitment's state is computed from the nouns that keep it and the tests that exercise them. */
import type { Commitment, Roster } from '#declarations';
import type { Month, Text } from '#kernel';
import type { Edition, Programme } from '#policy';
import type { Exercise, KeeperKind } from './exercised.ts';
import type { Plan } from './read-plan.ts';
import { type System, systemNames } from './system.ts';

/**
 * Declared: a noun in force in the city says that it keeps the commitment. Working: each of these nouns is also exercised by
 * a test that names the commitment. Open: neither. No state says that a target is reached.
 */
export const states = {
  working: { zh: '已运行', en: 'working' },
  declared: { zh: '已声明', en: 'declared' },
  open: { zh: '未落实', en: 'open' },
} as const satisfies Record<string, Text>;
export type CommitmentState = keyof typeof states;
export const stateNames = Object.keys(states) as CommitmentState[];

/** A noun in force that keeps a commitment, with the tests that exercise it for this commitment. */
export type Keeper = {
  readonly kind: KeeperKind;
  readonly id: string;
  readonly title: Text;
  readonly tests: readonly string[];
};

export type Standing = Commitment & {
  readonly system: System;
  readonly keptBy: readonly Keeper[];
  readonly state: CommitmentState;
};

export type Totals = Readonly<Record<CommitmentState, number>> & {
  readonly all: number;
  /** Declared or working, as a share of 1. */
  readonly keptShare: number;
};

export type PlanStanding = {
  readonly commitments: readonly Standing[];
  readonly totals: Totals;
  readonly bySystem: Readonly<Record<System, Totals>>;
};

type Given = {
  readonly plan: Plan;
  /** Those that the city offers. */
  readonly programmes: readonly Programme[];
  readonly rosters: readonly Roster[];
  readonly warningSigns: readonly Programme[];
  readonly month: Month;
};

export function planStanding({ plan, programmes, rosters, warningSigns, month }: Given): PlanStanding {
  const inForce = (nouns: readonly Programme[]) =>
    nouns.filter(({ editions }) => editions.some((one) => isInForce(one, month)));
  const keepers = [
    ...inForce(programmes).map((noun) => ({ kind: 'programme' as const, noun })),
    ...rosters.map((noun) => ({ kind: 'roster' as const, noun })),
    ...inForce(warningSigns).map((noun) => ({ kind: 'warning' as const, noun })),
  ];
  const tests = Map.groupBy(plan.exercised, exerciseKey);
  const commitments = plan.commitments.map((commitment): Standing => {
    const keptBy = keepers
      .filter(({ noun }) => noun.keeps.includes(commitment.id))
      .map(({ kind, noun: { id, title } }) => {
        const exercised = tests.get(exerciseKey({ commitment: commitment.id, kind, noun: id })) ?? [];
        return { kind, id, title, tests: exercised.map(({ test }) => test) };
      });
    return { ...commitment, system: commitment.system as System, keptBy, state: stateOf(keptBy) };
  });
  return { commitments, totals: totalsOf(commitments), bySystem: totalsBySystem(commitments) };
}

const exerciseKey = ({ commitment, kind, noun }: Omit<Exercise, 'test'>) => `${commitment} ${kind} ${noun}`;

/** Whether an edition holds in the month. */
export const isInForce = ({ from, until }: Edition, month: Month): boolean =>
  from <= month && (until === undefined || month < until);

function stateOf(keptBy: readonly Keeper[]): CommitmentState {
  if (keptBy.length === 0) return 'open';
  return keptBy.every(({ tests }) => tests.length > 0) ? 'working' : 'declared';
}

function totalsOf(commitments: readonly Standing[]): Totals {
  const count = (state: CommitmentState) => commitments.filter((one) => one.state === state).length;
  const [working, declared, open] = [count('working'), count('declared'), count('open')];
  const all = commitments.length;
  return { all, working, declared, open, keptShare: all === 0 ? 0 : (working + declared) / all };
}

const totalsBySystem = (commitments: readonly Standing[]) =>
  Object.fromEntries(
    systemNames.map((system) => [system, totalsOf(commitments.filter((one) => one.system === system))]),
  ) as Record<System, Totals>;
