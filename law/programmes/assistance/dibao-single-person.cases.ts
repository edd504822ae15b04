import { yuan } from '#kernel';
import { exampleOffers } from '../../example-offers.ts';
import { fortyAndSevere } from '../../example-people.ts';
import { cases } from '../../facts.ts';
import { dibaoSinglePerson } from './dibao-single-person.ts';

const gradeThreeMental = {
  disabilityGrade: 'three',
  disabilityCategory: 'mental',
  intellectualOrMental: true,
} as const;

export default cases({
  of: dibaoSinglePerson,
  offers: exampleOffers,
  base: { ...fortyAndSevere, nearDibaoHousehold: true },
  rows: [
    ['severely disabled on the margin of dibao: the whole standard', '2024-08', {}, yuan(600)],
    ['own wages are taken off', '2024-08', { monthlyWage: yuan(450) }, yuan(150)],
    ['own wages at the standard leave nothing', '2024-08', { monthlyWage: yuan(600) }, 'not-entitled'],
    ['grade 3 mental has been taken in since July 2021', '2021-07', gradeThreeMental, yuan(600)],
    ['the month before it was not', '2021-06', gradeThreeMental, 'not-entitled'],
    ['grade 3 of the limbs is not', '2024-08', { disabilityGrade: 'three' }, 'not-entitled'],
    ['until then only adults', '2021-06', { bornOn: '2010-01-01' }, 'not-entitled'],
    ['since then children too', '2021-07', { bornOn: '2010-01-01' }, yuan(600)],
    [
      'not on the margin of dibao',
      '2024-08',
      { nearDibaoHousehold: false, monthlyWage: undefined },
      'not-entitled',
    ],
    ['the household is in dibao itself', '2024-08', { 'enrolled.dibao': true }, 'not-entitled'],
    [
      'the household would have dibao as a whole',
      '2024-08',
      {
        lowIncomeHousehold: true,
        assetsWithinLimits: true,
        otherHouseholdIncome: yuan(100),
        registeredUnemployed: false,
      },
      'not-entitled',
    ],
    [
      'income of the household is above the standard',
      '2024-08',
      {
        lowIncomeHousehold: true,
        assetsWithinLimits: true,
        otherHouseholdIncome: yuan(800),
        registeredUnemployed: false,
      },
      yuan(600),
    ],
    ['the destitute have their own support', '2024-08', { 'enrolled.tekun-support': true }, 'not-entitled'],
    ['a wage that is not known leaves it open', '2024-08', { monthlyWage: undefined }, 'undecided'],
  ],
});
