/** Legal walks through a declared procedure, by everybody who might act in it. */
import assert from 'node:assert/strict';
import { type Acting, type Action, type Case, caseOf, presentStage, waysFor } from '#casework';
import { type Department, officers, type Procedure, stagesOf } from '#declarations';
import { procedures } from '#law/procedures';
import type { Random } from './random.ts';

const area = '230602001001';
export const given = { reason: '理由', papers: [1], fromMonth: '2026-11', grade: 2, amount: 100 } as never;
const instant = (step: number) => new Date(Date.UTC(2026, 10, 23) + step * 86_400_000);

/** Officers of every role, of each department that the procedures name and of one that they do not, ten of each; and the applicant. */
const named = procedures.flatMap((one) =>
  stagesOf(one).flatMap(([, { who }]) => (who.kind === 'officer' ? (who.departments ?? []) : [])),
);
export const everybody: readonly Acting[] = [
  ...officers.flatMap((officer, role) =>
    [...new Set<Department>([...named, 'tax'])].flatMap((department, office) =>
      Array.from({ length: 10 }, (_, one) => ({
        account: role * 1000 + office * 100 + one,
        officer,
        department,
        area: area.slice(0, 6),
        own: false,
      })),
    ),
  ),
  { account: 9_999, area, own: true },
];

const opened: Action = { kind: 'opened', area, at: instant(0), by: 9_999 };

/** A walk of legal moves, with time passing where time alone moves; each state that was passed. */
export function walk(procedure: Procedure, numbers: Random): { actions: Action[]; states: Case[] } {
  const actions: Action[] = [opened];
  const states = [caseOf(procedure, actions)];
  for (let step = 1; step < 25 && presentStage(states.at(-1)!); step++) {
    actions.push(moveFrom(states.at(-1)!, numbers, step));
    states.push(caseOf(procedure, actions));
  }
  return { actions, states };
}

function moveFrom(state: Case, numbers: Random, step: number): Action {
  const at = instant(step);
  const stage = presentStage(state)!;
  if (stage.who.kind === 'time') {
    const objects = stage.notice && numbers.chance(0.3);
    return objects
      ? { kind: 'objected', stage: state.stage, objection: 1, at, by: null }
      : { kind: 'time-passed', stage: state.stage, at, by: null };
  }
  const able = everybody.flatMap((acting) => waysFor(state, acting).map((way) => ({ acting, way })));
  assert.ok(able.length > 0, `${state.procedure.id}: nobody can move "${state.stage}"`);
  const { acting, way } = numbers.pick(able);
  return { kind: 'way-taken', stage: state.stage, way, given, at, by: acting.account };
}
