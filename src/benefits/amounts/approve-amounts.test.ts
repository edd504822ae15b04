/** A value becomes law by a second person's word alone, and then just the closed months that it changes are computed again. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { addAccount } from '#access';
import { done, type Fen, type Month } from '#kernel';
import { assemble, type Policy } from '#policy';
import { testDatabase } from '../../../tests/support/database.ts';
import { makeCity } from '../../../tests/support/made-city.ts';
import { careList, smallLaw } from '../../../tests/support/small-law.ts';
import { computeMonth } from '../month/compute-month.ts';
import { recomputeMonths, runMonths } from '../month/run-months.ts';
import { findLastDone } from '../month/run-store.ts';
import { monthLaw } from '../month-law.ts';
import { simulator } from '../simulation/simulator.ts';
import { thaw } from '../snapshot/freeze.ts';
import { type AmountProposal, type ProposedAmount, seenMark } from './amount-proposal.ts';
import { findAmounts } from './amounts-used-store.ts';
import { changedMonths, recomputeChangedMonths } from './changed-months.ts';
import { type DecideProposal, decideProposal } from './decide-proposal.ts';
import { lawInForce, policyWith } from './law-in-force.ts';
import { findProposal } from './proposal-store.ts';
import { proposeAmount, weighAmount } from './propose-amount.ts';

/** The small law, with a floor under the care allowance. */
const floored = (): Policy => {
  const { facts, offers, counties } = smallLaw();
  const [care, ...others] = [...offers.values()];
  const [first] = care!.amounts['rate']!;
  const floor = { ...first!, floor: true as const, layer: 'province' as const, value: 8_000 as Fen };
  return assemble({
    facts: [...facts.values()],
    offers: [{ ...care!, amounts: { rate: [...care!.amounts['rate']!, floor] } }, ...others],
    counties,
  });
};
const policy = floored();
const database = await testDatabase();
const book = lawInForce({ database, policy, rosters: [careList] });
const trials = simulator(database);
const clock = () => new Date('2026-10-20T00:00:00Z');
const months: readonly Month[] = ['2026-07', '2026-08', '2026-09'];
const [first, second] = ['officer-a', 'officer-b'];
const accounts = new Map<string, number>();

const amount = (value: number, from: Month, differs: Partial<ProposedAmount> = {}): ProposedAmount => ({
  programme: 'care',
  parameter: 'rate',
  from,
  value,
  issuer: '试市政府',
  document: '试政发〔2026〕1号',
  state: 'confirmed',
  ...differs,
});
const by = (name: string) => ({ account: accounts.get(name)!, name });
const as = (name: string, role = 'city-officer') => ({
  actor: { role, area: '2306', purpose: 'determination', account: accounts.get(name)! },
});
const rows = async (text: string, values: unknown[] = []) => (await database.pool.query(text, values)).rows;

async function proposed(of: ProposedAmount): Promise<AmountProposal> {
  const weighed = await weighAmount({ law: await book.now(), simulator: trials }, of);
  assert.ok(weighed.ok, JSON.stringify(weighed));
  const { value } = await database.transaction(async (tx) => {
    const id = await proposeAmount(tx, { amount: of, effect: weighed.value, maker: by(first!), at: clock() });
    return done(await findProposal(tx, id));
  }, as(first!));
  return value!;
}
const decided = async (
  name: string,
  { id, effect }: AmountProposal,
  differs: Partial<DecideProposal> = {},
) => {
  const law = await book.now();
  return database.transaction(
    (tx) =>
      decideProposal(tx, {
        law,
        proposal: id,
        verdict: 'approved',
        reason: '',
        by: by(name),
        at: clock(),
        seen: seenMark(effect),
        ...differs,
      }),
    as(name),
  );
};

before(async () => {
  await makeCity(database, {
    persons: 1500,
    policy,
    rosters: [careList],
    month: '2026-07',
    knownFrom: new Date('2026-07-20T00:00:00Z'),
  });
  await database.work(async (tx) => {
    for (const name of [first!, second!]) {
      const own = {
        name,
        displayName: name,
        role: 'city-officer',
        area: '2306',
        demonstration: false,
      } as const;
      accounts.set(name, (await addAccount(tx, own))!);
    }
    return done(undefined);
  });
  const needs = { database, law: await book.now(), clock: () => new Date('2026-10-05T00:00:00Z') };
  assert.ok((await runMonths(needs, { first: months[0]!, last: months.at(-1)! })).ok);
});
after(() => trials.close());

describe('a proposal', () => {
  it('below a floor is refused, and the sentence says which', async () => {
    const refused = await weighAmount({ law: await book.now(), simulator: trials }, amount(7_000, '2027-01'));
    assert.ok(!refused.ok);
    assert.match(
      refused.refusal.sentences[0]!.en,
      /"care.rate" is ¥70.00 in 2027-01, below the floor of ¥80.00 in force since 2020-01/,
    );
  });

  it('keeps the figures that the simulation shows', async () => {
    const { effect } = await proposed(amount(13_000, '2026-09'));
    const [care] = effect!.programmes;
    assert.equal(care!.gained, care!.before.entitled * 1_000);
    assert.equal(effect!.month, '2026-09');
  });

  it('is decided by nobody who made it: not by the deed, not past it, not after a change of role', async () => {
    const proposal = await proposed(amount(13_000, '2026-09'));
    assert.deepEqual(await decided(first!, proposal), { ok: false, refusal: { because: 'own-proposal' } });
    const past = (role: string, decider: number) =>
      database.transaction(
        async (tx) =>
          done(
            await tx.execute(
              `update amount_proposal set standing = 'approved', decider_id = $2, decider_name = 'x', decided_at = now() where id = $1`,
              [proposal.id, decider],
            ),
          ),
        as(first!, role),
      );
    await assert.rejects(past('city-officer', by(first!).account), /decided_by_another/);
    await assert.rejects(past('city-officer', by(second!).account), /for itself/);
    const asPlanner = await past('planner', by(first!).account);
    assert.deepEqual(asPlanner, { ok: true, value: 0 });
    await assert.rejects(
      rows(`update amount_proposal set value = '1' where id = $1`, [proposal.id]),
      /does not change/,
    );
    await assert.rejects(rows('delete from amount_proposal where id = $1', [proposal.id]), /are kept/);
  });

  it('is decided once, whoever is at it at the same moment', async () => {
    const proposal = await proposed(amount(13_500, '2027-02'));
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, at) => decided(at % 2 ? second! : first!, proposal)),
    );
    assert.equal(outcomes.filter(({ ok }) => ok).length, 1);
    for (const outcome of outcomes)
      if (!outcome.ok) assert.match(outcome.refusal.because, /own-proposal|decided-already/);
    const [row] = await rows('select standing, decider_id from amount_proposal where id = $1', [proposal.id]);
    assert.deepEqual(row, { standing: 'approved', decider_id: accounts.get(second!) });
    const undo = `update amount_proposal set standing = 'refused', reason = 'x' where id = $1`;
    await assert.rejects(rows(undo, [proposal.id]), /decided already/);
  });

  it('is refused with a reason, and approved on the figures that were seen', async () => {
    const proposal = await proposed(amount(14_000, '2026-09'));
    assert.deepEqual(await decided(second!, proposal, { verdict: 'refused', reason: ' ' }), {
      ok: false,
      refusal: { because: 'no-reason' },
    });
    assert.deepEqual(await decided(second!, proposal, { seen: 'other figures' }), {
      ok: false,
      refusal: { because: 'figures-changed' },
    });
    assert.ok((await decided(second!, proposal, { verdict: 'refused', reason: '预算不足' })).ok);
  });
});

describe('a retroactive value', () => {
  const care = `select month::text, before_amount::int as "before", after_amount::int as "after", cause, count(*)::int as n
    from difference d join programme_name p on p.id = d.programme_id where p.name = 'care' and before_outcome = 1
    group by 1, 2, 3, 4 order by 1`;
  let entitled: { month: string; n: number }[];

  it('changes no month while it waits, and from its approval on just those from its month on that it changes', async () => {
    entitled = await rows(
      `select month::text, sum(entitled)::int as n from month_total join programme_name p on p.id = programme_id
       where p.name = 'care' group by 1 order by 1`,
    );
    // From September on the law itself pays 120; a line from August holds until then.
    const proposal = await proposed(amount(11_000, '2026-08'));
    const waiting = await book.now();
    assert.deepEqual(await changedMonths({ database, law: waiting }), []);
    assert.ok((await decided(second!, proposal)).ok);
    const law = await book.now();
    assert.notEqual(law.amountsHash, waiting.amountsHash);
    assert.deepEqual(await changedMonths({ database, law }), ['2026-08']);
  });

  it('lists exactly those who were paid it, with the amount as the cause, and leaves what stood', async () => {
    const spans = await rows('select * from determination order by 1, 2, 3');
    const needs = { database, law: await book.now(), clock };
    assert.ok((await recomputeChangedMonths(needs)).ok);
    const [august] = entitled.filter(({ month }) => month === '2026-08-01');
    assert.deepEqual(await rows(care), [
      { month: '2026-08-01', before: 10_000, after: 11_000, cause: [{ reason: 'amount' }], n: august!.n },
    ]);
    assert.deepEqual(await rows('select count(*)::int as n from difference'), [{ n: august!.n }]);
    assert.deepEqual(await rows('select * from determination order by 1, 2, 3'), spans);
    assert.deepEqual(await changedMonths(needs), []);
    assert.ok((await recomputeMonths(needs, { months: ['2026-07'] })).ok);
    assert.equal((await rows(care)).length, 1);
  });

  it('leaves an earlier run what it was: with the amounts that it kept it gives the same bytes', async () => {
    for (const month of months) {
      const { value: run } = await database.work(async (tx) =>
        done(await findLastDone(tx, month, 'closing')),
      );
      const { value: kept } = await database.work(async (tx) =>
        done(await findAmounts(tx, run!.amountsHash)),
      );
      const then = monthLaw(policyWith((await book.now()).policy, kept!), [careList]);
      assert.equal(then.amountsHash, run!.amountsHash);
      assert.equal(computeMonth(then, await thaw(run!.content, then.policy)).hash, run!.resultHash);
    }
  });

  it('is known from the day on which it was approved', async () => {
    const { policy: now } = await book.now();
    const value = (knownOn?: '2026-10-01') =>
      now.parameter({ programme: 'care', name: 'rate' }, '2026-08', knownOn).city!.value;
    assert.deepEqual([value(), value('2026-10-01')], [11_000, 10_000]);
  });
});

describe('a crash', () => {
  const child = fileURLToPath(new URL('../../../tests/support/amounts-in-child.ts', import.meta.url));
  const tell = async ({ stdout, stdin }: ChildProcess) => {
    await once(stdout!, 'data');
    stdin!.write('go\n');
  };

  it('between the approval and the end of recomputing loses nothing and doubles nothing', async () => {
    const proposal = await proposed(amount(12_500, '2026-07'));
    const differences = () =>
      rows(
        `select month::text, subject_id, before_amount, after_amount from difference where after_amount = 12500 order by 1, 2`,
      );
    assert.ok((await decided(second!, proposal)).ok);
    const run = () =>
      spawn(process.execPath, [child, database.url, '2026-10-25T00:00:00Z'], {
        stdio: ['pipe', 'pipe', 'inherit'],
      });
    let next = run();
    for (const milliseconds of [1, 40, 80]) {
      const process = next;
      next = run();
      await tell(process);
      await wait(milliseconds);
      const gone = once(process, 'exit');
      process.kill('SIGKILL');
      await gone;
    }
    await tell(next);
    assert.deepEqual(await once(next, 'exit'), [0, null]);
    const needs = { database, law: await book.now(), clock };
    assert.deepEqual(await changedMonths(needs), []);
    const found = await differences();
    assert.equal(found.length, await entitledIn(['2026-07']));
    assert.equal(new Set(found.map(({ month, subject_id }) => `${month} ${subject_id}`)).size, found.length);
  });

  const entitledIn = async (of: readonly Month[]) => {
    const [sum] = await rows(
      `select sum(entitled)::int as n from month_total join programme_name p on p.id = programme_id
       where p.name = 'care' and month = any ($1::date[])`,
      [of.map((month) => `${month}-01`)],
    );
    return sum.n;
  };
});
