import { yuan } from '#kernel';
import { exampleOffers } from '../../example-offers.ts';
import { fortyAndSevere } from '../../example-people.ts';
import { cases } from '../../facts.ts';
import { wheelchairFuelSubsidy } from './wheelchair-fuel-subsidy.ts';

export default cases({
  of: wheelchairFuelSubsidy,
  offers: exampleOffers,
  base: { ...fortyAndSevere, ownsMotorWheelchair: true, lowerLimbDisability: true },
  rows: [
    ['260 a vehicle and year', '2024-08', {}, yuan(260)],
    ['of any grade', '2024-08', { disabilityGrade: 'four' }, yuan(260)],
    ['no vehicle', '2024-08', { ownsMotorWheelchair: false, lowerLimbDisability: undefined }, 'not-entitled'],
    ['the disability is of the arms', '2024-08', { lowerLimbDisability: false }, 'not-entitled'],
    [
      'not with a mental disability beside it',
      '2024-08',
      { disabilityCategory: 'multiple', intellectualOrMental: true },
      'not-entitled',
    ],
    ['registered elsewhere', '2024-08', { registeredInCity: false }, 'not-entitled'],
    ['which limbs is not known', '2024-08', { lowerLimbDisability: undefined }, 'undecided'],
    ['nothing before 2010', '2009-12', {}, 'not-entitled'],
  ],
});
