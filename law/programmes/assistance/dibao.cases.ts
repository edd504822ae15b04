import { yuan } from '#kernel';
import { exampleOffers } from '../../example-offers.ts';
import { fortyAndSevere } from '../../example-people.ts';
import { cases } from '../../facts.ts';
import { dibao } from './dibao.ts';

const member = {
  registeredInCity: true,
  diedOn: '9999-12-31',
  'enrolled.tekun-support': false,
  registeredUnemployed: false,
  monthlyWage: yuan(0),
} as const;
const spouse = { role: 'spouse', ...member } as const;
const unemployed = {
  registeredUnemployed: true,
  unemploymentPaidMonths: 30,
  leftWorkUnwillingly: true,
  publicPostPay: yuan(0),
  unemployedSince: '2024-05-10',
} as const;

/** A couple in town with 500 a month. */
export default cases({
  of: dibao,
  offers: exampleOffers,
  base: {
    ...fortyAndSevere,
    ...member,
    lowIncomeHousehold: true,
    assetsWithinLimits: true,
    otherHouseholdIncome: yuan(500),
    household: [spouse],
  },
  rows: [
    ['two members are topped up to twice the standard', '2024-08', {}, yuan(700)],
    ['the country standard is lower', '2024-08', { standardZone: 'rural' }, yuan(300)],
    [
      'income at the standard is not below it',
      '2024-08',
      { otherHouseholdIncome: yuan(1200) },
      'not-entitled',
    ],
    [
      'one fen below the standard gives one fen',
      '2024-08',
      { otherHouseholdIncome: yuan(1199.99) },
      yuan(0.01),
    ],
    ['assets above the limits', '2024-08', { assetsWithinLimits: false }, 'not-entitled'],
    [
      'not on the watch list',
      '2024-08',
      { lowIncomeHousehold: false, otherHouseholdIncome: undefined },
      'not-entitled',
    ],
    ['income not checked yet leaves it open', '2024-08', { otherHouseholdIncome: undefined }, 'undecided'],
    ['wages count', '2024-08', { monthlyWage: yuan(400) }, yuan(300)],
    [
      'in the country up to 300 of a wage pay for working',
      '2021-07',
      { standardZone: 'rural', monthlyWage: yuan(500) },
      yuan(100),
    ],
    [
      'the month before, the whole wage counted',
      '2021-06',
      { standardZone: 'rural', monthlyWage: yuan(500) },
      'not-entitled',
    ],
    [
      'who died last month is no longer counted',
      '2024-08',
      { household: [{ ...spouse, diedOn: '2024-07-30' }] },
      yuan(100),
    ],
    [
      'a destitute member has support of her own',
      '2024-08',
      { household: [{ ...member, role: 'other', 'enrolled.tekun-support': true }] },
      yuan(100),
    ],
    [
      'unemployment benefit of 1200 counts as income',
      '2024-08',
      { ...unemployed, otherHouseholdIncome: yuan(0), household: [spouse, { ...member, role: 'child' }] },
      yuan(600),
    ],
    ['the two subsidies do not', '2024-08', { 'enrolled.dibao': true }, yuan(700)],
    [
      'nobody of the household is registered in the city',
      '2024-08',
      { registeredInCity: false, household: [] },
      'not-entitled',
    ],
  ],
});
