/** Rehabilitation, devices, homes, care, schooling, work, employers and providers in Daqing: who is settled by lists alone, and what is asked. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { yuan } from '#kernel';
import { assemble, explain, type Facts } from '#policy';
import { holder, onNoList } from '../../tests/support/on-no-list.ts';
import { deviceOffers } from './amounts/devices.ts';
import { educationOffers } from './amounts/education.ts';
import { hiringOffers } from './amounts/hiring.ts';
import { homeAndCareOffers } from './amounts/homes-and-care.ts';
import { ownBusinessOffers } from './amounts/own-business.ts';
import { rehabilitationOffers } from './amounts/rehabilitation.ts';
import { employerOffers, workOffers } from './amounts/work.ts';
import { daqing } from './city.ts';

const policy = assemble({ ...daqing, counties: daqing.counties.map(({ code }) => code) });
const services = [
  ...rehabilitationOffers,
  ...deviceOffers,
  ...homeAndCareOffers,
  ...workOffers,
  ...educationOffers,
  ...ownBusinessOffers,
].map(({ programme }) => programme);
const find = (id: string, facts: Facts, month: '2024-08' | '2027-12' = '2024-08', county?: string) =>
  explain(policy, id, { facts: { ...onNoList, ...facts }, household: [], ...(county && { county }) }, month);
const undecided = (facts: Facts) =>
  services
    .filter(({ of }) => of === 'person' || of === 'household')
    .map(({ id }) => find(id, facts))
    .filter(({ outcome }) => outcome === 'undecided')
    .map(({ programme, missing }) => `${programme.id}: ${missing.join(', ')}`);

describe('who is on no list of services', () => {
  it('is settled as an adult, severe or not', () => {
    assert.deepEqual(undecided(holder), []);
    assert.deepEqual(undecided({ ...holder, disabilityGrade: 'four' }), []);
    assert.deepEqual(undecided({ ...holder, disabilityCategory: 'mental', intellectualOrMental: true }), []);
  });

  it('is asked about training and about the placement in a school as a child with a certificate, and about nothing else', () => {
    assert.deepEqual(undecided({ ...holder, bornOn: '2016-03-20' }), [
      'child-training: trainingIndication',
      'home-teaching: placementAdvised, placedIn',
    ]);
    assert.deepEqual(undecided({ ...holder, bornOn: '2020-03-20' }), [
      'child-training: trainingIndication',
      'preschool-rehabilitation: placementAdvised, placedIn',
    ]);
  });
});

describe('employers in Daqing', () => {
  const company = {
    staff: 90_000,
    employerKind: 'enterprise',
    placementVerified: true,
    placedSevere: 30_000,
    placedOther: 48_000,
    totalWages: yuan(18_000_000_000),
    concentratedUnit: false,
  };

  it('charges a large company on twice the local mean wage, to the fen', () => {
    // 1,350 persons less 1,080; 186,000 yuan each; half of it, because 1.2 % are placed.
    assert.equal(find('employment-levy', company).amount, yuan(25_110_000));
  });

  it('asks an employer who has not declared', () => {
    const { outcome, missing } = find('employment-levy', {});
    assert.equal(outcome, 'undecided');
    assert.deepEqual([...missing].sort(), [
      'employerKind',
      'placedOther',
      'placedSevere',
      'placementVerified',
      'staff',
      'totalWages',
    ]);
  });

  it('holds no sum that a double cannot hold exactly', () => {
    for (const { programme } of [...employerOffers, ...hiringOffers])
      assert.ok(policy.largestAmount(programme.id) < 2 ** 53, programme.id);
  });
});

describe('who hires and who serves in Daqing', () => {
  const hired = { hiredMonths: 24, disabledStaffPremiums: yuan(20_000), publicPostPremiums: yuan(8000) };

  it('is paid by the month of each person, and never twice for a public-welfare post', () => {
    assert.equal(find('post-subsidy', { ...hired, hiredMonthsInPublicPosts: 12 }).amount, yuan(3600));
    assert.equal(find('public-post-insurance', hired).amount, yuan(8000));
    assert.equal(find('employer-insurance-subsidy', hired).amount, yuan(12_000));
  });

  it('is settled when on no list: nobody who asked for nothing is asked about it', () => {
    for (const { programme } of hiringOffers.filter(({ programme: { of } }) => of !== 'person'))
      assert.equal(
        find(programme.id, { placementVerified: false, employerKind: 'enterprise' }).outcome,
        'not-entitled',
        programme.id,
      );
  });

  it('gets for services what was accepted, at no more than the price of the field', () => {
    const contract = {
      purchaseField: 'care',
      contractInForce: true,
      contractPrice: yuan(75),
      unitsAccepted: 40,
    };
    assert.equal(find('purchased-services', { ...contract, evaluation: 'good' }).amount, yuan(2400));
  });
});

describe('amounts that follow others', () => {
  it('pays a public-welfare post the minimum wage and an intern 60 % of it, in whole yuan', () => {
    const wage = policy.parameter({ programme: 'concentrated-vat-refund', name: 'minimumWage' }, '2024-08');
    const pay = policy.parameter({ programme: 'public-welfare-post', name: 'pay' }, '2024-08');
    const intern = policy.parameter({ programme: 'internship-subsidy', name: 'monthlyAmount' }, '2024-08');
    assert.equal(pay.city?.value, wage.city?.value);
    assert.equal(intern.city?.value, yuan(1248));
  });

  it('spends more on a home where the county decided so', () => {
    const home = { homeChangesNeeded: true, homeChangesAgreed: true, homeChangesCost: yuan(9000) };
    assert.equal(find('home-modification', { ...holder, ...home }).amount, yuan(4000));
    assert.equal(find('home-modification', { ...holder, ...home }, '2024-08', '230624').amount, yuan(4500));
  });
});
