/** Daqing as a whole: the law loads, every fact has a source, every promise cited is a promise of the plan. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { factsWithoutSource, type Roster } from '#declarations';
import { programmes } from '#law';
import { signLaw } from '#outreach';
import { assemble, enrolledFact, explain, type Facts, factsAsked } from '#policy';
import { holder, onNoList } from '../../tests/support/on-no-list.ts';
import { assistanceOffers } from './amounts/assistance.ts';
import { insuranceOffers } from './amounts/insurance.ts';
import { reliefOffers } from './amounts/relief.ts';
import { rightsOffers } from './amounts/rights.ts';
import { daqing } from './city.ts';

const policy = assemble({ ...daqing, counties: daqing.counties.map(({ code }) => code) });
const known = policy.facts;
const signs = signLaw(policy, daqing);
const settledByLists = new Set(
  [...assistanceOffers, ...insuranceOffers, ...reliefOffers, ...rightsOffers].map(
    ({ programme }) => programme.id,
  ),
);
const ledger = readFileSync(new URL('plans/2021-2025/commitments.csv', import.meta.url), 'utf8');
const commitments = new Set(ledger.split('\n').map((line) => line.slice(0, line.indexOf(','))));

describe('Daqing', () => {
  it('offers every programme of the law', () => {
    const offered = daqing.offers.map(({ programme }) => programme.id);
    assert.deepEqual(
      programmes.map(({ id }) => id).filter((id) => !offered.includes(id)),
      [],
    );
  });

  it('learns every fact that its law asks for, from the register or from a list', () => {
    const asked = factsWithoutSource(policy, daqing).map(({ name }) => name);
    // A sign gives nothing, so nobody is ever enrolled in one.
    const enrolledInSigns = new Set(signs.policy.programmes.map(({ id }) => enrolledFact(id)));
    const ofSigns = factsWithoutSource(signs.policy, daqing)
      .map(({ name }) => name)
      .filter((name) => !enrolledInSigns.has(name));
    assert.deepEqual([...asked, ...ofSigns], []);
  });

  it('tells a fact that no list gives by its name', () => {
    const fewer = daqing.rosters.filter(({ id }) => id !== 'dibao-households');
    assert.deepEqual(
      factsWithoutSource(policy, { rosters: fewer }).map(({ name }) => name),
      ['enrolled.dibao'],
    );
  });

  it('names for each fact about a person what it is about, once', () => {
    const named = daqing.topics.flatMap(({ facts }) => facts);
    const asked = [...factsAsked(policy).keys()].filter((name) => {
      const of = known.get(name)?.of;
      return !/^(enrolled|received)\./.test(name) && (of === 'person' || of === 'household');
    });
    assert.deepEqual(
      asked.filter((name) => named.filter((one) => one === name).length !== 1),
      [],
    );
  });

  it('names each list once', () => {
    const ids = daqing.rosters.map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    );
  });

  it('cites only promises that the plan makes', () => {
    const cited = [...programmes, ...signs.policy.programmes, ...daqing.rosters].flatMap(({ id, keeps }) =>
      keeps.map((kept) => `${id}: ${kept}`),
    );
    assert.deepEqual(
      cited.filter((one) => !commitments.has(one.split(': ')[1]!)),
      [],
    );
  });
});

describe('who is on no list', () => {
  const undecided = (facts: Facts) =>
    policy.programmes
      .filter(({ of }) => of === 'person' || of === 'household')
      .filter(
        ({ id }) =>
          explain(policy, id, { facts: { ...onNoList, ...facts }, household: [] }, '2024-08').outcome ===
          'undecided',
      )
      .map(({ id }) => id);

  it('is settled in every programme of assistance, insurance, relief and rights', () => {
    assert.deepEqual(
      undecided({ ...holder, disabilityGrade: 'four' }).filter((id) => settledByLists.has(id)),
      [],
    );
  });

  it('is asked about care only when the disability is severe', () => {
    assert.deepEqual(
      undecided(holder).filter((id) => settledByLists.has(id)),
      ['nursing-subsidy'],
    );
  });
});

describe('what one county sets for itself', () => {
  const margin = {
    diedOn: '9999-12-31',
    certificateValid: true,
    registeredInCity: true,
    nearDibaoHousehold: true,
    workInjuryCare: false,
    welfareLivingAllowance: 0,
    'enrolled.dibao': false,
    'enrolled.dibao-single-person': false,
    'enrolled.tekun-support': false,
    'enrolled.orphan-allowance': false,
    dibaoEndedBecause: 'none',
  } as Facts;
  const outcome = (county: string) =>
    explain(policy, 'living-subsidy-extension', { facts: margin, household: [], county }, '2024-08').outcome;

  it('is given there and nowhere else', () => {
    assert.equal(outcome('230604'), 'entitled');
    assert.equal(outcome('230602'), 'not-entitled');
  });
});

describe('a notice that reaches back', () => {
  const amount = { programme: 'living-subsidy', name: 'monthlyAmount' };
  it('is in force from January once it is known, and not before', () => {
    assert.equal(policy.parameter(amount, '2025-02', '2025-03-01').city?.value, 100_00);
    assert.equal(policy.parameter(amount, '2025-02', '2025-04-01').city?.value, 110_00);
  });
  it('does not bind a county that pays more', () => {
    assert.equal(policy.parameter(amount, '2025-02').counties.get('230624')?.value, 115_00);
  });
});

describe('the lists', () => {
  for (const roster of daqing.rosters)
    it(`${roster.id} gives facts that exist, each with values that it can have`, () => {
      for (const [name, how] of Object.entries(roster.gives)) {
        const fact = known.get(name);
        assert.ok(fact, `${roster.id} gives "${name}", which is no fact of the law.`);
        assert.equal(
          fact.of,
          roster.of,
          `${roster.id} is about a ${roster.of}, "${name}" about a ${fact.of}.`,
        );
        if (how.kind === 'column')
          assert.ok(roster.columns[how.column], `${roster.id} has no column "${how.column}".`);
        assert.deepEqual(strange(roster, how.kind === 'column' ? how.column : undefined, fact.codes), []);
      }
      for (const name of Object.keys(roster.absent ?? {}))
        assert.ok(roster.gives[name], `${roster.id}: absent "${name}" is not given.`);
    });
});

it('no two columns of a list go by the same heading', () => {
  for (const { id, columns } of daqing.rosters) {
    const headings = Object.values(columns).flatMap(({ title, also = [] }) => [title.zh, ...also]);
    assert.deepEqual(
      headings.filter((one, index) => headings.indexOf(one) !== index),
      [],
      id,
    );
  }
});

const strange = (
  roster: Roster,
  column: string | undefined,
  codes: Readonly<Record<string, unknown>> | undefined,
) =>
  Object.values((column && roster.columns[column]?.codes) || {}).filter((code) => codes && !(code in codes));
