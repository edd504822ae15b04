import { yuan } from '#kernel';
import { exampleOffers } from '../../example-offers.ts';
import { fortyAndSevere } from '../../example-people.ts';
import { cases } from '../../facts.ts';
import { elderlyNursingSubsidy } from './elderly-nursing-subsidy.ts';

export default cases({
  of: elderlyNursingSubsidy,
  offers: exampleOffers,
  base: { ...fortyAndSevere, bornOn: '1950-03-09', nearDibaoHousehold: true, elderlyCapacity: 'lost' },
  rows: [
    ['dependent: 200, more than the 100 of the nursing subsidy', '2024-08', {}, yuan(200)],
    [
      'partly dependent: the nursing subsidy of 100 stays',
      '2024-08',
      { elderlyCapacity: 'semi' },
      'not-entitled',
    ],
    [
      'partly dependent and not severely disabled',
      '2024-08',
      { elderlyCapacity: 'semi', disabilityGrade: 'four' },
      yuan(100),
    ],
    ['unimpaired', '2024-08', { elderlyCapacity: 'unimpaired' }, 'not-entitled'],
    ['not assessed leaves it open', '2024-08', { elderlyCapacity: undefined }, 'undecided'],
    ['not yet sixty on the first of the month', '2024-08', { bornOn: '1964-08-02' }, 'not-entitled'],
    ['sixty on the first of the month', '2024-08', { bornOn: '1964-08-01' }, yuan(200)],
    [
      'a household that is not poor',
      '2024-08',
      { nearDibaoHousehold: false, elderlyCapacity: undefined },
      'not-entitled',
    ],
    ['dibao counts as poor', '2024-08', { nearDibaoHousehold: false, 'enrolled.dibao': true }, yuan(200)],
  ],
});
