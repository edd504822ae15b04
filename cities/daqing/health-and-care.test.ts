/** Devices from every source, health and help for families in Daqing: one source at a time, and who is settled by lists alone. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { yuan } from '#kernel';
import { assemble, explain, type Facts } from '#policy';
import { holder, onNoList } from '../../tests/support/on-no-list.ts';
import { healthAndCareOffers } from './amounts/health-and-care.ts';
import { daqing } from './city.ts';

const policy = assemble({ ...daqing, counties: daqing.counties.map(({ code }) => code) });
const find = (id: string, facts: Facts) =>
  explain(policy, id, { facts: { ...onNoList, ...holder, ...facts }, household: [] }, '2024-08');

describe('who is on no list of health and care', () => {
  const undecided = (facts: Facts) =>
    healthAndCareOffers
      .map(({ programme }) => find(programme.id, facts))
      .filter(({ outcome }) => outcome === 'undecided')
      .map(({ programme, missing }) => `${programme.id}: ${missing.join(', ')}`);

  it('is settled in every programme when the disability is light, of whatever kind', () => {
    assert.deepEqual(undecided({ disabilityGrade: 'four' }), []);
    const mental: Facts = { disabilityCategory: 'mental', intellectualOrMental: true };
    assert.deepEqual(undecided({ disabilityGrade: 'four', ...mental }), []);
    assert.deepEqual(undecided({ disabilityGrade: 'four', bornOn: '2021-03-20' }), []);
  });

  it('is asked about care when it is severe, for respite, and about nothing else', () =>
    assert.deepEqual(undecided({}), ['respite-care: needsLongTermCare']));
});

describe('devices', () => {
  const sources = policy.programmes.filter(({ gives }) => gives.kind === 'device').map(({ id }) => id);
  const enlisted: readonly Facts[] = [
    {},
    { fukangPlace: 'both' },
    { inLoveAidQuota: true },
    { measuredOnTour: true },
    { onSchoolDeviceList: true, deviceOutgrown: true },
  ];
  const needs: Facts = {
    'enrolled.dibao': true,
    deviceNeeded: 'wheelchair',
    devicePrice: yuan(1000),
    diagnosedByHospital: false,
    residencePermit: false,
  };
  const born = ['1984-05-15', '2008-01-10', '2016-03-20'] as const;
  const givers = (facts: Facts) => sources.filter((id) => find(id, facts).outcome === 'entitled');

  it('come from one source at a time, whoever else has enlisted the person', () => {
    for (const bornOn of born)
      for (const one of enlisted)
        for (const other of enlisted)
          assert.equal(
            givers({ ...needs, bornOn, ...one, ...other }).length,
            1,
            JSON.stringify({ bornOn, one, other }),
          );
  });

  it('come from no source within the service life of the last one, but for a pupil who has outgrown it', () => {
    for (const bornOn of born)
      for (const one of enlisted) {
        const given = givers({ ...needs, bornOn, ...one, lastWheelchairOn: '2023-08-20' });
        const outgrown = 'deviceOutgrown' in one && bornOn !== '1984-05-15';
        assert.deepEqual(given, outgrown ? ['school-device'] : [], JSON.stringify({ bornOn, one }));
      }
  });

  it('serve equally long, whichever source gave them', () => {
    for (const name of ['lifeMonths', 'childLifeMonths']) {
      const having = policy.programmes.filter(({ parameters }) => name in parameters).map(({ id }) => id);
      const lives = having.map((programme) => policy.parameter({ programme, name }, '2024-08').city?.value);
      assert.ok(lives.length >= 5, `${lives.length} sources say ${name}`);
      assert.equal(new Set(lives.map((one) => JSON.stringify(one))).size, 1, name);
    }
  });
});
