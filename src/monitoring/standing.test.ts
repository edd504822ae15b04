/** The ledger of Daqing's plan: every commitment has its system, strength and clause, and a state that nobody typed. */
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { exercisedCsv } from './exercised.ts';
import { planAsJson } from './plan-as-json.ts';
import { type Plan, readPlan } from './read-plan.ts';
import { planStanding } from './standing.ts';
import { strengthOf } from './strength.ts';
import { systemNames, systemOf } from './system.ts';

const planFolder = fileURLToPath(new URL('../../cities/daqing/plans/2021-2025', import.meta.url));
const read = (folder = planFolder): Plan => {
  const plan = readPlan(folder);
  assert.ok(plan.ok, plan.ok ? '' : plan.refusal.en);
  return plan.value;
};

describe('the ledger', () => {
  const { commitments } = read();
  const byId = new Map(commitments.map((one) => [one.id, one]));

  test('has 395 commitments, each in one of the six systems', () => {
    assert.equal(commitments.length, 395);
    const counts = Map.groupBy(commitments, ({ system }) => system);
    assert.deepEqual([...counts.keys()].sort(), [...systemNames].sort());
    assert.deepEqual(
      systemNames.map((system) => counts.get(system)!.length),
      [92, 66, 111, 20, 30, 76],
    );
    assert.ok(commitments.every(({ anchor, clause }) => anchor !== '' && clause !== ''));
  });

  test('finds the system by the clause', () => {
    assert.deepEqual(
      [
        '三(一)5',
        '专栏2-一-1',
        '专栏3-二-2',
        '三(三)11',
        '专栏8-1',
        '专栏9-三',
        '专栏1-4',
        '四(一)',
        '附则',
      ].map(systemOf),
      [
        'protection',
        'protection',
        'work',
        'services',
        'rights',
        'surroundings',
        'support',
        'support',
        undefined,
      ],
    );
  });

  test('takes the strength from the words of the plan, the softest of those that count', () => {
    assert.equal(byId.get('S2.5-01')?.strength, 'must');
    assert.equal(byId.get('S3.8-08')?.strength, 'should');
    assert.equal(byId.get('S2.2-08')?.strength, 'encourage');
    assert.equal(byId.get('B2.2.2-02')?.strength, 'explore');
    assert.equal(strengthOf([{ anchor: '落实补贴', words: ['鼓励', '落实'] }]), 'must');
    assert.equal(strengthOf([{ anchor: '补贴', words: ['鼓励', '落实'] }]), 'encourage');
  });
});

describe('a ledger that is wrong', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-'));
  after(() => rmSync(folder, { recursive: true }));
  const spoil = (file: string, change: (text: string) => string) => {
    for (const name of ['commitments.csv', 'trace.csv'])
      copyFileSync(join(planFolder, name), join(folder, name));
    writeFileSync(join(folder, file), change(readFileSync(join(planFolder, file), 'utf8')));
    const plan = readPlan(folder);
    return plan.ok ? 'taken' : plan.refusal.en;
  };

  test('is refused when a column is missing', () =>
    assert.match(
      spoil('commitments.csv', (text) => text.replace('deadline', 'until')),
      /lacks the column “deadline”/,
    ));
  test('is refused when an id stands there twice', () =>
    assert.match(
      spoil('commitments.csv', (text) => text.replace('\nG-02,', '\nG-01,')),
      /G-01 stands there twice/,
    ));
  test('is refused when a clause is of no system', () =>
    assert.match(
      spoil('commitments.csv', (text) => text.replace('G-01,二(三)', 'G-01,附则')),
      /“附则” of G-01/,
    ));
  test('is refused when a commitment has no words of the plan', () =>
    assert.match(
      spoil('trace.csv', (text) => text.replaceAll('\nG-02,', '\nG-01,')),
      /no words of the plan for G-02/,
    ));
  test('is refused when a line is broken', () =>
    assert.match(
      spoil('trace.csv', (text) => `${text}"`),
      /cannot be read/,
    ));
  test('is refused when the folder has no ledger', () => {
    const plan = readPlan(join(folder, 'nowhere'));
    assert.match(plan.ok ? '' : plan.refusal.en, /has no file .*commitments\.csv/);
  });
});

describe('how it stands', () => {
  const subsidy = (edition: { from: '2016-01'; until?: '2024-01' }) =>
    ({
      id: 'subsidy',
      title: { zh: '补贴', en: 'Subsidy' },
      keeps: ['B1.4-01', 'S1.5-01'],
      editions: [edition],
    }) as never;
  const list = { id: 'list', title: { zh: '名册', en: 'List' }, keeps: ['S1.5-01'] } as never;
  const exercise = (commitment: string, kind: 'programme' | 'roster' | 'warning', noun: string) => ({
    commitment,
    kind,
    noun,
    test: 'a test',
  });
  const stateAt = (programme: never, exercised: Plan['exercised']) => {
    const standing = planStanding({
      plan: { ...read(), exercised },
      programmes: [programme],
      rosters: [list],
      warningSigns: [],
      month: '2026-11',
    });
    return ['B1.4-01', 'S1.5-01', 'G-01'].map(
      (id) => standing.commitments.find((one) => one.id === id)!.state,
    );
  };

  test('declared by what is in force, working when everything that keeps it is exercised', () => {
    assert.deepEqual(stateAt(subsidy({ from: '2016-01' }), []), ['declared', 'declared', 'open']);
    const half = [exercise('S1.5-01', 'programme', 'subsidy')];
    assert.deepEqual(stateAt(subsidy({ from: '2016-01' }), half), ['declared', 'declared', 'open']);
    assert.deepEqual(
      stateAt(subsidy({ from: '2016-01' }), [...half, exercise('S1.5-01', 'roster', 'list')]),
      ['declared', 'working', 'open'],
    );
  });

  test('open again once the edition has ended', () =>
    assert.deepEqual(stateAt(subsidy({ from: '2016-01', until: '2024-01' }), []), [
      'open',
      'declared',
      'open',
    ]));

  test('a test that names another commitment or another noun counts for nothing', () =>
    assert.deepEqual(
      stateAt(subsidy({ from: '2016-01' }), [
        exercise('S1.5-01', 'roster', 'subsidy'),
        exercise('G-01', 'roster', 'list'),
      ]),
      ['declared', 'declared', 'open'],
    ));

  test('a warning sign keeps it like a programme, by a test that exercises the sign', () => {
    const stateWith = (exercised: Plan['exercised']) => {
      const { commitments } = planStanding({
        plan: { ...read(), exercised },
        programmes: [],
        rosters: [],
        warningSigns: [subsidy({ from: '2016-01' })],
        month: '2026-11',
      });
      return commitments.find(({ id }) => id === 'B1.4-01')!.state;
    };
    assert.equal(stateWith([]), 'declared');
    assert.equal(stateWith([exercise('B1.4-01', 'programme', 'subsidy')]), 'declared');
    assert.equal(stateWith([exercise('B1.4-01', 'warning', 'subsidy')]), 'working');
  });

  test('is the same for programs', () => {
    const standing = planStanding({
      plan: { ...read(), exercised: [] },
      programmes: [subsidy({ from: '2016-01' })],
      rosters: [list],
      warningSigns: [],
      month: '2026-11',
    });
    const json = JSON.parse(JSON.stringify(planAsJson(standing)));
    assert.deepEqual(json.totals, { all: 395, working: 0, declared: 2, open: 393, keptShare: 0.0051 });
    assert.deepEqual(
      json.commitments.find(({ id }: { id: string }) => id === 'S1.5-01'),
      {
        id: 'S1.5-01',
        title: '两项补贴动态调整机制',
        clause: '三(一)5',
        system: 'protection',
        strength: 'must',
        state: 'declared',
        keptBy: [
          { kind: 'programme', id: 'subsidy' },
          { kind: 'roster', id: 'list' },
        ],
      },
    );
  });
});

test('the list of exercises is the same whatever the order of the tests, each line once', () => {
  const one = { commitment: 'A', kind: 'roster', noun: 'x', test: 'file: says "yes", twice' } as const;
  const other = { ...one, commitment: 'B' };
  assert.equal(exercisedCsv([one, other, one]), exercisedCsv([other, one]));
  assert.match(exercisedCsv([one]), /^commitment,kind,noun,test\nA,roster,x,"file: says ""yes"", twice"\n$/);
});
