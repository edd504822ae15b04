/** The law of Daqing as programs read it: complete, and the same after JSON. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lawAsJson, registerFacts } from '#declarations';
import { personFacts } from '#law/facts/person';
import { assemble } from '#policy';
import { daqing } from './city.ts';

const policy = assemble({ ...daqing, counties: daqing.counties.map(({ code }) => code) });
const law = lawAsJson(policy, daqing);
const programme = (id: string) => law.programmes.find((one) => one.id === id)!;

describe('the law as programs read it', () => {
  it('is plain data', () => assert.deepEqual(JSON.parse(JSON.stringify(law)), law));

  it('has every fact, programme and list', () => {
    assert.equal(law.facts.length, policy.facts.size);
    assert.equal(law.programmes.length, daqing.offers.length);
    assert.equal(law.rosters.length, daqing.rosters.length);
  });

  it('tells where each fact comes from', () => {
    const source = (name: string) => law.facts.find((fact) => fact.name === name)?.source;
    assert.deepEqual(source('bornOn'), ['register']);
    assert.deepEqual(source('enrolled.dibao'), ['dibao-households']);
    assert.deepEqual(source('received.dibao'), ['application']);
  });

  it('knows the facts of the register as the law names them', () =>
    assert.deepEqual([...registerFacts].sort(), Object.keys(personFacts).sort()));

  it('gives amounts with date, layer and state', () => {
    const [amounts] = programme('living-subsidy').parameters;
    const [floor] = amounts!.values;
    assert.deepEqual(floor, {
      from: '2016-01',
      value: 8000,
      layer: 'province',
      county: null,
      floor: true,
      basis: '黑龙江省 困难残疾人生活补贴和重度残疾人护理补贴制度（2016年）',
      state: 'confirmed',
      announced: null,
    });
    const percent = programme('dibao-supplement').parameters[0]!.values[0]!;
    assert.ok('percentOf' in percent);
    assert.deepEqual(percent.percentOf, {
      programme: 'dibao',
      parameter: 'urbanStandard',
      tenThousandths: 2000,
      rounding: percent.percentOf?.rounding,
    });
  });

  it('says conditions and relations in words', () => {
    const { editions, relations } = programme('living-subsidy');
    assert.ok(editions[0]!.conditions.every(({ says }) => says.zh && says.en));
    const excluded = relations.find(
      ({ kind, with: others }) => kind === 'exclusive' && others[0] === 'tekun-support',
    );
    assert.match(excluded!.says.zh, /^已享受特困人员.*的不再享受$/);
    for (const one of law.programmes.flatMap(({ relations }) => relations))
      assert.ok(one.says.zh && one.says.en && !/undefined/.test(one.says.en), JSON.stringify(one));
  });
});
