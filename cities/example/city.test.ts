/** Nothing of another city has leaked into the law: a second city runs on it with amounts of its own. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { programmes } from '#law';
import { facts as lawFacts } from '#law/facts';
import { assemble, explain } from '#policy';
import { exampleCity } from './city.ts';

const policy = assemble({ ...exampleCity, counties: exampleCity.counties.map(({ code }) => code) });

describe('Example City', () => {
  it('offers two programmes of the law and one of another country', () => {
    assert.deepEqual(
      policy.programmes.map(({ id }) => id),
      ['wheelchair-fuel-subsidy', 'bus-concession', 'adult-disability-allowance'],
    );
  });

  it('pays its own amount', () => {
    const facts = {
      diedOn: '9999-12-31',
      certificateValid: true,
      registeredInCity: true,
      ownsMotorWheelchair: true,
      lowerLimbDisability: true,
      intellectualOrMental: false,
    };
    assert.equal(explain(policy, 'wheelchair-fuel-subsidy', { facts }, '2024-08').amount, 500_00);
  });

  it('finds no name of another city in the law', () => {
    assert.doesNotMatch(JSON.stringify([programmes, Object.keys(lawFacts)]), /大庆|Daqing/);
  });
});
