import { yuan } from '#kernel';
import { exampleOffers } from '../../example-offers.ts';
import { fortyAndSevere } from '../../example-people.ts';
import { cases } from '../../facts.ts';
import { nursingSubsidy } from './nursing-subsidy.ts';

const gradeThreeMental = {
  disabilityCategory: 'mental',
  intellectualOrMental: true,
  disabilityGrade: 'three',
} as const;

export default cases({
  of: nursingSubsidy,
  offers: exampleOffers,
  base: fortyAndSevere,
  rows: [
    ['grade 2 in need of care', '2024-08', {}, yuan(100)],
    ['together with the living subsidy', '2024-08', { 'enrolled.dibao': true }, yuan(100)],
    ['grade 3 of the limbs is not severe', '2024-08', { disabilityGrade: 'three' }, 'not-entitled'],
    ['grade 3 mental has been taken in since 2022', '2022-01', gradeThreeMental, yuan(50)],
    ['the month before it was not', '2021-12', gradeThreeMental, 'not-entitled'],
    [
      'an intellectual disability beside another counts',
      '2024-08',
      { disabilityCategory: 'multiple', intellectualOrMental: true, disabilityGrade: 'three' },
      yuan(50),
    ],
    ['a need not yet assessed leaves it open', '2024-08', { needsLongTermCare: undefined }, 'undecided'],
    [
      'for grade 4 the need does not matter',
      '2024-08',
      { disabilityGrade: 'four', needsLongTermCare: undefined },
      'not-entitled',
    ],
    ['the destitute have it in their support', '2024-08', { 'enrolled.tekun-support': true }, 'not-entitled'],
    ['a care allowance for a work injury excludes it', '2024-08', { workInjuryCare: true }, 'not-entitled'],
    [
      "an orphan's allowance does not",
      '2024-08',
      { bornOn: '2015-01-01', 'enrolled.orphan-allowance': true },
      yuan(100),
    ],
    ['registered elsewhere', '2024-08', { registeredInCity: false }, 'not-entitled'],
    [
      'an elder who is paid 200 as dependent gets that instead',
      '2024-08',
      {
        bornOn: '1950-01-01',
        nearDibaoHousehold: true,
        elderlyCapacity: 'lost',
      },
      'not-entitled',
    ],
    [
      'on equal amounts the nursing subsidy stays',
      '2024-08',
      {
        bornOn: '1950-01-01',
        nearDibaoHousehold: true,
        elderlyCapacity: 'semi',
      },
      yuan(100),
    ],
    [
      'the care allowance of a retired cadre is higher and stays',
      '2024-08',
      { welfareCareAllowance: yuan(300) },
      'not-entitled',
    ],
    ['a lower one gives way', '2024-08', { welfareCareAllowance: yuan(60) }, yuan(100)],
    [
      "an orphan's allowance goes with it",
      '2024-08',
      { bornOn: '2015-01-01', 'enrolled.orphan-allowance': true },
      yuan(100),
    ],
  ],
});
