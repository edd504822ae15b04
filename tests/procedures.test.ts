/** Every declared procedure: what may be pressed, by whom, and nothing else; generated from the declarations. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Acting, type Case, presentStage, waysFor, whyNotTake } from '#casework';
import { checkProcedures, stagesOf } from '#declarations';
import { procedures } from '#law/procedures';
import { everybody, given, walk } from './support/procedure-walks.ts';
import { random } from './support/random.ts';

const key = ({ stage, actedIn }: Case) =>
  `${stage} ${[...actedIn].map(([name, who]) => `${name}:${[...who].sort().join(',')}`).sort()}`;

/** Different states, at most eight of each stage: they differ in who has acted. */
function mostOfEachStage(passed: readonly Case[]): Case[] {
  const different = [...new Map(passed.map((state) => [key(state), state])).values()];
  return [...Map.groupBy(different, ({ stage }) => stage).values()].flatMap((some) => some.slice(0, 8));
}

it('all can run', () => assert.deepEqual(checkProcedures(procedures), []));

for (const procedure of procedures)
  describe(procedure.id, () => {
    const walks = Array.from({ length: 150 }, (_, seed) => walk(procedure, random(seed)));
    const states = mostOfEachStage(walks.flatMap((one) => one.states));

    it('reaches every stage and every end in random walks', () => {
      const passed = new Set(states.map(({ stage }) => stage));
      // What only lapsing leads to is reached when the applicant lets the time pass.
      const byLapse = new Set(stagesOf(procedure).flatMap(([, { lapse }]) => (lapse ? [lapse] : [])));
      assert.deepEqual(
        Object.keys(procedure.stages).filter((name) => !passed.has(name) && !byLapse.has(name)),
        [],
      );
    });

    it('refuses every move that is not declared, to everybody', () => {
      const names = Object.keys(procedure.stages);
      const ways = [...new Set(stagesOf(procedure).flatMap(([, stage]) => Object.keys(stage.ways)))];
      for (const state of states)
        for (const acting of everybody)
          for (const stage of names)
            for (const way of [...ways, 'toString', ''])
              assert.equal(
                whyNotTake(state, { stage, way, given }, acting) === undefined,
                isDeclared(state, { stage, way }, acting),
                `${state.stage}: ${way} of ${stage} by ${acting.officer ?? 'the applicant'} ${acting.department}`,
              );
    });

    it('never lets one person be both maker and checker', () => {
      for (const { actions } of walks)
        for (const [name, { notBy = [] }] of stagesOf(procedure))
          for (const [index, action] of actions.entries())
            if (action.kind === 'way-taken' && action.stage === name)
              for (const earlier of actions.slice(0, index))
                assert.ok(
                  !(
                    earlier.kind === 'way-taken' &&
                    notBy.includes(earlier.stage) &&
                    earlier.by === action.by
                  ),
                  `${action.by} acted in "${name}" and before`,
                );
    });

    it('asks for what each way needs', () => {
      for (const state of states)
        for (const [way, { asks = [] }] of Object.entries(presentStage(state)?.ways ?? {}))
          for (const acting of everybody.filter((one) => waysFor(state, one).includes(way)).slice(0, 1))
            assert.deepEqual(
              whyNotTake(state, { stage: state.stage, way, given: {} }, acting),
              asks.length > 0 ? { because: 'missing', asked: asks } : undefined,
            );
    });

    it('is done by nobody of another county, nor by whom it concerns', () => {
      for (const state of states)
        for (const acting of everybody.filter(({ own }) => !own)) {
          assert.deepEqual(waysFor(state, { ...acting, area: '230606' }), []);
          assert.equal(waysFor(state, { ...acting, own: true }).length > 0, isApplicants(state));
        }
    });
  });

const isApplicants = (state: Case) => presentStage(state)?.who.kind === 'applicant';

/** Told once more from the declaration alone. */
function isDeclared(state: Case, move: { stage: string; way: string }, acting: Acting): boolean {
  const stage = presentStage(state);
  if (!stage || move.stage !== state.stage || !Object.keys(stage.ways).includes(move.way)) return false;
  if (stage.who.kind === 'applicant') return acting.own;
  if (stage.who.kind === 'time' || acting.own || stage.who.role !== acting.officer) return false;
  const { departments: only } = stage.who;
  if (only && !only.includes(acting.department!)) return false;
  return !(stage.notBy ?? []).some((name) => state.actedIn.get(name)?.has(acting.account));
}
