import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { type MonthNeeds, monthLaw, runMonth } from '#benefits';
import { assemble, type Uptake } from '#policy';
import { testDatabase } from '../../../tests/support/database.ts';
import { makeCity } from '../../../tests/support/made-city.ts';
import { careList, smallLaw } from '../../../tests/support/small-law.ts';
import { followMonth } from '../follow-month.ts';
import { signLaw } from '../warnings/sign-law.ts';

/** The small law, with one of its programmes come by in another way. */
function lawWith(id: string, uptake: Uptake) {
  const { facts, offers, counties } = smallLaw();
  return assemble({
    facts: [...facts.values()],
    counties,
    offers: [...offers.values()].map((offer) => ({
      ...offer,
      programme: { ...offer.programme, ...(offer.programme.id === id && { uptake }) },
    })),
  });
}

const database = await testDatabase();
const clock = () => new Date('2026-08-05T00:00:00Z');

async function close(policy: ReturnType<typeof lawWith>, month: '2026-07' | '2026-08') {
  const city = { rosters: [careList], warningSigns: [] };
  const needs: MonthNeeds = {
    database,
    law: monthLaw(policy, [careList]),
    clock,
    afterClosing: followMonth({ policy, signs: signLaw(policy, city), city }),
  };
  assert.ok((await runMonth(needs, { month })).ok);
}
const count = async (text: string) =>
  (await database.pool.query(`select count(*)::int as n ${text}`)).rows[0].n;
const candidates = (programme: string) =>
  count(`from candidate c join programme_name n on n.id = c.programme_id where n.name = '${programme}'`);
const told = `from outreach_item i join programme_name n on n.id = i.programme_id
  join outreach_task t on t.id = i.task_id where i.outcome is null and n.name = 'care'`;

before(() =>
  makeCity(database, {
    persons: 3000,
    policy: smallLaw(),
    rosters: [careList],
    month: '2026-07',
    knownFrom: new Date('2026-07-20T00:00:00Z'),
  }),
);

it('what is only offered joins a task that something else opened, and opens none', async () => {
  await close(lawWith('care', 'offer'), '2026-07');
  const offered = await count(told);
  assert.ok(offered > 0 && offered < (await candidates('care')));
  const alone = await count(`from outreach_task t where not exists (select from outreach_item i
    join programme_name n on n.id = i.programme_id where i.task_id = t.id and n.name <> 'care')`);
  assert.equal(alone, 0);
});

it('nobody is missed by what is had on showing the papers: no candidate, nothing to tell', async () => {
  await close(lawWith('care', 'at-use'), '2026-08');
  assert.equal(await candidates('care'), 0);
  assert.equal(await count(told), 0);
  assert.equal(
    await count(`from take_up u join programme_name n on n.id = u.programme_id
    where n.name = 'care' and month = '2026-08-01'`),
    0,
  );
});
