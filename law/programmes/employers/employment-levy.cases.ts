import { yuan } from '#kernel';
import { hundredStaff } from '../../example-organisations.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { employmentLevy } from './employment-levy.ts';

export default cases({
  of: employmentLevy,
  offers: exampleServiceOffers,
  base: { ...hundredStaff },
  rows: [
    ['a hundred staff, nobody placed: 90 % of 1.5 persons', '2024-08', {}, yuan(67_500)],
    ['before the relief the whole', '2019-12', {}, yuan(75_000)],
    ['the first month of the relief', '2020-01', {}, yuan(67_500)],
    ['the last year of the relief', '2027-12', {}, yuan(67_500)],
    ['when the relief is not prolonged', '2028-01', {}, yuan(75_000)],
    ['one person placed is 1 %: half of what is missing', '2024-08', { placedOther: 100 }, yuan(12_500)],
    ['just below 1 %', '2024-08', { placedOther: 99 }, yuan(22_950)],
    ['a person of grade 1 counts twice: above the quota', '2024-08', { placedSevere: 100 }, 'not-entitled'],
    ['exactly the quota owes nothing', '2024-08', { placedOther: 150 }, 'not-entitled'],
    ['thirty staff are exempt', '2024-08', { staff: 30, totalWages: yuan(1_500_000) }, 'not-entitled'],
    [
      'thirty-one are not: 0.465 persons',
      '2024-08',
      { staff: 31, totalWages: yuan(1_550_000) },
      yuan(20_925),
    ],
    [
      'before the relief the small were not exempt',
      '2019-12',
      { staff: 30, totalWages: yuan(1_500_000) },
      yuan(22_500),
    ],
    ['wages count up to twice the local mean', '2024-08', { totalWages: yuan(30_000_000) }, yuan(162_000)],
    [
      'a large company: 90,000 staff, 1.2 % placed',
      '2024-08',
      { staff: 90_000, placedSevere: 30_000, placedOther: 48_000, totalWages: yuan(18_000_000_000) },
      yuan(16_200_000),
    ],
    [
      'an average wage that does not come out even',
      '2024-08',
      { staff: 300, totalWages: yuan(10_000_000) },
      yuan(134_999.99),
    ],
    [
      'a public institution of thirty is not exempt: only enterprises are',
      '2024-08',
      { employerKind: 'institution', staff: 30, totalWages: yuan(1_500_000) },
      yuan(20_250),
    ],
    [
      'whom the check did not confirm counts as not placed',
      '2024-08',
      { placedOther: 100, placementVerified: false },
      yuan(67_500),
    ],
    ['the check is not done', '2024-08', { placedOther: 100, placementVerified: undefined }, 'undecided'],
    ['grade 1 and 2 not declared', '2024-08', { placedSevere: undefined }, 'undecided'],
  ],
});
