import assert from 'node:assert/strict';
import { it } from 'node:test';
import { done } from '#kernel';
import { explain } from '#policy';
import { situationOf } from '#registry';
import { testDatabase } from '../../../tests/support/database.ts';
import { makeCity } from '../../../tests/support/made-city.ts';
import { random } from '../../../tests/support/random.ts';
import { careList, smallLaw } from '../../../tests/support/small-law.ts';
import { monthLaw } from '../month-law.ts';
import { thaw } from '../snapshot/freeze.ts';
import { computeMonth } from './compute-month.ts';
import { runMonth } from './run-months.ts';
import { findLastDone } from './run-store.ts';

it('a month finds of 200 persons what the statement explains of them, fact by fact the same', async () => {
  const seed = 88;
  const policy = smallLaw();
  const law = monthLaw(policy, [careList]);
  const database = await testDatabase();
  const knownFrom = new Date('2026-07-20T00:00:00Z');
  await makeCity(database, { persons: 2000, policy, rosters: [careList], month: '2026-07', knownFrom });
  const outcome = await runMonth(
    { database, law, clock: () => new Date('2026-10-05T00:00:00Z') },
    { month: '2026-09' },
  );
  assert.ok(outcome.ok);
  const { value: run } = await database.work(async (tx) => done(await findLastDone(tx, '2026-09')));
  const frozen = await thaw(run!.content, policy);
  const { results } = computeMonth(law, frozen);
  const { whole } = random(seed);
  const declared = { facts: [...policy.facts.values()], rosters: [careList] };
  for (let drawn = 0; drawn < 200; drawn++) {
    const row = whole(0, frozen.ids.person.length - 1);
    const personId = frozen.ids.person[row]!;
    const asked = { personId, month: '2026-09', knownAt: run!.knownAt } as const;
    const { value: person } = await database.work(async (tx) => done(await situationOf(tx, declared, asked)));
    for (const { id, of } of policy.programmes) {
      const at = of === 'household' ? frozen.population.householdOf[row]! : row;
      const found = explain(policy, id, person.situation, '2026-09');
      const said = ['not-entitled', 'entitled', 'undecided'][results.get(id)!.outcome[at]!];
      assert.equal(said, found.outcome, `${id} of person ${personId}, seed ${seed}`);
      if (said === 'entitled') assert.equal(results.get(id)!.amount[at], found.amount);
    }
  }
});
