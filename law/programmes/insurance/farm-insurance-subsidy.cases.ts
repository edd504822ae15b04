import { yuan } from '#kernel';
import { exampleOffers } from '../../example-offers.ts';
import { fortyAndSevere } from '../../example-people.ts';
import { cases } from '../../facts.ts';
import { farmInsuranceSubsidy } from './farm-insurance-subsidy.ts';

export default cases({
  of: farmInsuranceSubsidy,
  offers: exampleOffers,
  base: { ...fortyAndSevere, lowIncomeHousehold: true, farmPremium: yuan(120.01) },
  rows: [
    ['half of the own premiums, rounded half up', '2024-08', {}, yuan(60.01)],
    ['no farm insurance', '2024-08', { farmPremium: yuan(0) }, 'not-entitled'],
    ['not poor', '2024-08', { lowIncomeHousehold: false }, 'not-entitled'],
    ['dibao counts as poor', '2024-08', { lowIncomeHousehold: false, 'enrolled.dibao': true }, yuan(60.01)],
    ['nobody has a certificate', '2024-08', { certificateValid: false }, 'not-entitled'],
    ['before the rule', '2021-12', {}, 'not-entitled'],
    ['the premiums are not known', '2024-08', { farmPremium: undefined }, 'undecided'],
  ],
});
