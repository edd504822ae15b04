import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Fen, Month } from '#kernel';
import type { Reform, ReformChange } from '#policy';
import { testDatabase } from '../../../tests/support/database.ts';
import { makeCity } from '../../../tests/support/made-city.ts';
import { careList, smallLaw } from '../../../tests/support/small-law.ts';
import { runMonths } from '../month/run-months.ts';
import { monthLaw } from '../month-law.ts';
import { type Effect, groupings } from './effect.ts';
import { lawMonthOf } from './simulate.ts';
import { simulator } from './simulator.ts';

const policy = smallLaw();
const law = monthLaw(policy, [careList]);
const database = await testDatabase();
const trials = simulator(database);
const needs = { database, law, clock: () => new Date('2026-10-05T00:00:00Z') };
const rounding = { mode: 'half-up', unit: 100 as Fen } as const;

async function effectOf(changes: readonly ReformChange[], interval: Partial<Reform> = {}): Promise<Effect> {
  const found = await trials.simulate(law, {
    kind: 'reform',
    reform: { from: '2026-01', ...interval, changes },
  });
  assert.ok(found.ok, JSON.stringify(found));
  return found.value;
}
const refusalOf = async (changes: readonly ReformChange[]) => {
  const found = await trials.simulate(law, { kind: 'reform', reform: { from: '2026-01', changes } });
  assert.ok(!found.ok && found.refusal.because === 'law-refused', JSON.stringify(found));
  return found.refusal.sentences.map(({ en }) => en).join(' ');
};

const careRaised: ReformChange = {
  kind: 'raise',
  programme: 'care',
  parameter: 'rate',
  tenThousandths: 1000,
  rounding,
};
const narrower: ReformChange = {
  kind: 'threshold',
  programme: 'elder',
  condition: '满八十岁',
  at: 0,
  was: 80,
  to: 85,
};

before(async () => {
  assert.deepEqual(await trials.simulate(law, { kind: 'reform', reform: { from: '2026-01', changes: [] } }), {
    ok: false,
    refusal: { because: 'no-month-closed' },
  });
  await makeCity(database, {
    persons: 3000,
    policy,
    rosters: [careList],
    month: '2026-07',
    knownFrom: new Date('2026-07-20T00:00:00Z'),
  });
  assert.ok((await runMonths(needs, { first: '2026-08', last: '2026-09' })).ok);
});
after(() => trials.close());

describe('what a reform would do', () => {
  it('is what each gains and loses: the sums are the difference of the totals, in all and in each grouping', async () => {
    const effect = await effectOf([
      careRaised,
      narrower,
      { kind: 'drop', programme: 'family', condition: '收入低于收入线' },
    ]);
    assert.deepEqual(effect.programmes.map(({ programme }) => programme).toSorted(), [
      'care',
      'elder',
      'family',
    ]);
    for (const { gained, lost, before: was, after: is, groups, ...one } of effect.programmes) {
      assert.equal(gained - lost, is.amount - was.amount, one.programme);
      assert.ok(one.gainers + one.losers > 20, `${one.programme} ${one.gainers} ${one.losers}`);
      for (const by of one.programme === 'family' ? (['county'] as const) : groupings) {
        const of = groups.filter((group) => group.by === by);
        const sum = (key: 'gainers' | 'losers' | 'gained' | 'lost') =>
          of.reduce((all, group) => all + group[key], 0);
        assert.deepEqual(
          [sum('gainers'), sum('losers'), sum('gained'), sum('lost')],
          [one.gainers, one.losers, gained, lost],
          `${one.programme} ${by}`,
        );
      }
    }
    const all = effect.programmes.reduce((sum, { gained, lost }) => sum + gained - lost, 0);
    assert.equal(effect.aMonth, all);
    assert.equal(effect.persons.gained - effect.persons.lost, all);
    assert.equal(
      effect.persons.bins.reduce((sum, { persons }) => sum + persons, 0),
      effect.persons.gainers + effect.persons.losers,
    );
    assert.equal(effect.toYearEnd, all * 12);
  });

  it('says what today’s totals say before it', async () => {
    const effect = await effectOf([careRaised]);
    const { rows } = await database.pool.query(
      `select sum(entitled)::int as entitled, sum(undecided)::int as undecided, sum(amount)::int as amount
       from month_total join programme_name p on p.id = programme_id where month = '2026-09-01' and p.name = 'care'`,
    );
    const [care] = effect.programmes;
    assert.deepEqual(care!.before, rows[0]);
    assert.deepEqual(care!.after, { ...rows[0], amount: rows[0].entitled * 13_200 });
    assert.equal(care!.losers, 0);
  });

  it('takes the law of a month in which it holds', async () => {
    const months: readonly (readonly [Month, Month | undefined, Month])[] = [
      ['2026-01', undefined, '2026-09'],
      ['2027-03', undefined, '2027-03'],
      ['2026-01', '2026-05', '2026-04'],
    ];
    for (const [from, until, expected] of months)
      assert.equal(lawMonthOf({ from, ...(until && { until }) }, '2026-09'), expected);
    const later = await effectOf([careRaised], { from: '2027-11' });
    assert.deepEqual([later.lawMonth, later.monthsOfYear, later.toYearEnd], ['2027-11', 2, later.aMonth * 2]);
    const short = await effectOf([careRaised], { from: '2026-02', until: '2026-05' });
    assert.equal(short.monthsOfYear, 3);
  });

  it('changes nobody where nothing is changed', async () => {
    const effect = await effectOf([{ ...careRaised, tenThousandths: 0 }]);
    assert.deepEqual([effect.programmes, effect.aMonth, effect.persons.gainers], [[], 0, 0]);
  });

  it('is refused with a sentence where the reform is broken, or asks for what the snapshot does not hold', async () => {
    assert.match(await refusalOf([{ ...careRaised, programme: 'nobody' }]), /does not offer "nobody"/);
    assert.match(await refusalOf([{ ...careRaised, parameter: 'other' }]), /no parameter "care.other"/);
    assert.match(
      await refusalOf([{ ...narrower, was: 70 }]),
      /no condition "满八十岁" that could be changed/,
    );
    assert.match(
      await refusalOf([{ kind: 'set', programme: 'care', parameter: 'rate', value: -1 }]),
      /not below nothing/,
    );
    assert.match(
      await refusalOf([{ kind: 'require', programme: 'care', fact: 'enrolled.nothing', holds: true }]),
      /no yes-no fact/,
    );
  });

  it('answers several at once, and looks at the newest month as soon as it is closed', async () => {
    const three = await Promise.all([effectOf([careRaised]), effectOf([narrower]), effectOf([careRaised])]);
    assert.deepEqual(three[0], three[2]);
    assert.equal(three[1]!.programmes[0]!.programme, 'elder');
    assert.ok((await runMonths(needs, { first: '2026-10', last: '2026-10' })).ok);
    assert.equal((await effectOf([careRaised])).month, '2026-10');
  });
});
