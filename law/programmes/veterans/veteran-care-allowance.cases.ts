import { yuan } from '#kernel';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleRightsOffers } from '../../example-rights-offers.ts';
import { cases } from '../../facts.ts';
import { veteranCareAllowance } from './veteran-care-allowance.ts';

export default cases({
  of: veteranCareAllowance,
  offers: exampleRightsOffers,
  base: { ...fortyAndSevere, militaryGrade: 'two', militaryCause: 'war', militaryCareAtHome: true },
  rows: [
    ['grade 2 in war: half of 6000, more than the nursing subsidy', '2024-08', {}, yuan(3000)],
    ['grade 3: 40 %', '2024-08', { militaryGrade: 'three' }, yuan(2400)],
    ['grade 2 by illness: 30 %', '2024-08', { militaryCause: 'illness' }, yuan(1800)],
    ['grade 4 is the last', '2024-08', { militaryGrade: 'four' }, yuan(2400)],
    ['grade 5 has none', '2024-08', { militaryGrade: 'five' }, 'not-entitled'],
    ['in an institution for veterans', '2024-08', { militaryCareAtHome: false }, 'not-entitled'],
    ['registered elsewhere', '2024-08', { registeredInCity: false }, 'not-entitled'],
    ['where the veteran lives is not known', '2024-08', { militaryCareAtHome: undefined }, 'undecided'],
    ['the first month of the regulation', '2004-10', {}, yuan(3000)],
    ['the month before', '2004-09', {}, 'not-entitled'],
  ],
});
