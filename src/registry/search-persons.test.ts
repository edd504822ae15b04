import assert from 'node:assert/strict';
import { test } from 'node:test';
import { done } from '#kernel';
import {
  findPersonFile,
  type RegistryNeeds,
  readFacts,
  recordFact,
  searchPersons,
  situationOf,
} from '#registry';
import {
  certificatesFile,
  csv,
  idOf,
  importFile,
  otherVillage,
  residentsFile,
  smallCity,
} from '../../tests/support/register.ts';

const officer = (area: string) => ({ role: 'county-officer', area, purpose: 'registry', account: 1 });
const people = [
  { id: idOf(1), name: '单小丽', phone: '13900000001', household: 'H1' },
  { id: idOf(2), name: '曾志华', household: 'H1', relation: '配偶' },
  { id: idOf(3), name: '解放', village: otherVillage },
  { id: idOf(4), name: '欧阳娜娜', village: '230603011006' },
  { id: idOf(5), name: '包力高·巴特尔' },
];

async function city(): Promise<RegistryNeeds> {
  const needs = await smallCity();
  await importFile(needs, { roster: 'residents', content: residentsFile(...people) });
  await importFile(needs, {
    roster: 'certificates',
    content: certificatesFile({ ...people[0]!, kind: '51', words: ['智力', '一级'] }),
  });
  return needs;
}

const search = async (needs: RegistryNeeds, text: string, area = '230602') =>
  (
    await needs.database.transaction(async (tx) => done(await searchPersons(tx, needs.secrets, { text })), {
      actor: officer(area),
    })
  ).value;

test('a person is found by any part of the name, by sound, by initials, by numbers, by telephone, by place', async () => {
  const needs = await city();
  for (const text of [
    '单小丽',
    '单',
    '小丽',
    '丽',
    'shanxiaoli',
    'Shan Xiao',
    'xiaoli',
    'sxl',
    people[0]!.id,
    `${people[0]!.id}51`,
    '139 0000 0001',
  ])
    assert.deepEqual(
      (await search(needs, text)).persons.map(({ name }) => name),
      ['单小丽'],
      text,
    );
  assert.equal((await search(needs, 'zengzh')).persons[0]!.name, '曾志华');
  assert.equal((await search(needs, 'xiefang')).persons[0]!.name, '解放');
  assert.equal((await search(needs, '巴特尔')).persons[0]!.name, '包力高·巴特尔');
  assert.equal((await search(needs, '230602013001')).persons.length, 3);
  assert.equal((await search(needs, '小丽 红旗社区')).by, 'name-in-area');
  const [found] = (await search(needs, '单小丽')).persons;
  assert.match(found!.idNumberMasked, /^2306\*{10}\d{3}[\dX]$/);
  assert.deepEqual(found!.certificate, { category: 'intellectual', grade: 'one', state: 'valid' });
});

test('row security: nobody of another area is found, by whatever way', async () => {
  const needs = await city();
  for (const text of ['欧阳', 'oynn', people[3]!.id, '230603'])
    assert.deepEqual((await search(needs, text)).persons, [], text);
  assert.equal((await search(needs, '欧阳', '230603')).persons.length, 1);
});

test("a person's file and month: household, certificate, facts with source, absence from a fresh list, silence", async () => {
  const needs = await city();
  const paid = csv(
    ['身份证号', '姓名', '发放金额（元）', '享受起始日期'],
    [`${people[0]!.id}\t`, '单小丽', '80', '2026-01-01'],
  );
  await importFile(needs, { roster: 'living-subsidy-payments', content: paid });
  const [self] = (await search(needs, '单小丽')).persons;
  const personId = self!.id;
  const look = <T>(of: (tx: Parameters<typeof searchPersons>[0]) => Promise<T>) =>
    needs.database.transaction(async (tx) => done(await of(tx)), { actor: officer('230602') });
  const file = (await look((tx) => findPersonFile(tx, needs.secrets, { personId, on: '2026-11-30' }))).value!;
  assert.deepEqual(
    file.household!.members.map(({ name, role }) => [name, role]),
    [
      ['单小丽', 'head'],
      ['曾志华', 'spouse'],
    ],
  );
  assert.equal(file.person.idNumber, people[0]!.id);
  assert.equal(file.certificates[0]!.category, 'intellectual');
  const month = (await look((tx) => situationOf(tx, needs.city, { personId, month: '2026-11' }))).value;
  const { facts, household, role, county } = month.situation;
  assert.deepEqual([role, county, household!.map((member) => member.role)], ['head', '230602', ['spouse']]);
  assert.deepEqual(
    [
      facts['bornOn'],
      facts['diedOn'],
      facts['sex'],
      facts['certificateValid'],
      facts['disabilityGrade'],
      facts['intellectualOrMental'],
      facts['residence'],
    ],
    ['1980-01-01', '9999-12-31', 'male', true, 'one', true, 'urban'],
  );
  assert.equal(facts['enrolled.living-subsidy'], true);
  assert.equal(household![0]!.facts['enrolled.living-subsidy'], false);
  assert.equal(facts['enrolled.nursing-subsidy'], undefined);
  assert.equal(month.sources['enrolled.living-subsidy']!.source.zh, '困难残疾人生活补贴发放名册');
  const silent = (await look((tx) => situationOf(tx, needs.city, { personId, month: '2027-03' }))).value;
  assert.equal(silent.situation.facts['enrolled.living-subsidy'], undefined);
});

test('what a person said is kept with who said it; what was believed before can still be asked for', async () => {
  const needs = await city();
  const [self] = (await search(needs, '单小丽')).persons;
  const person = self!.id;
  const say = (value: boolean, from: '2026-01-01' | '2026-06-01', at: string) =>
    needs.database.work((tx) =>
      recordFact(tx, needs.city, {
        name: 'needsLongTermCare',
        subject: person,
        value,
        from,
        saidBy: '王村医',
        at: new Date(at),
      }),
    );
  assert.deepEqual(await say(true, '2026-01-01', '2026-02-01T00:00:00Z'), done(undefined));
  assert.deepEqual(await say(false, '2026-06-01', '2026-07-01T00:00:00Z'), done(undefined));
  const read = async (on: '2026-03-01' | '2026-08-01', knownAt?: Date) =>
    (
      await needs.database.work(async (tx) =>
        done(await readFacts(tx, needs.city, { person, on, ...(knownAt && { knownAt }) })),
      )
    ).value.find(({ name }) => name === 'needsLongTermCare');
  assert.deepEqual([(await read('2026-03-01'))!.value, (await read('2026-08-01'))!.value], [true, false]);
  assert.equal((await read('2026-08-01', new Date('2026-06-15T00:00:00Z')))!.value, true);
  assert.deepEqual((await read('2026-08-01'))!.source, { saidBy: '王村医' });
});
