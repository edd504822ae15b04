import { yuan } from '#kernel';
import { twoHired } from '../../example-organisations.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { employerInsuranceSubsidy } from './employer-insurance-subsidy.ts';

export default cases({
  of: employerInsuranceSubsidy,
  offers: exampleServiceOffers,
  base: { ...twoHired, disabledStaffPremiums: yuan(16_800), publicPostPremiums: yuan(0) },
  rows: [
    ['all premiums of the employer', '2024-08', {}, yuan(16_800)],
    ['the ceiling of 800 a month', '2024-08', { disabledStaffPremiums: yuan(24_000) }, yuan(19_200)],
    [
      'what the fund pays for public-welfare posts comes off first',
      '2024-08',
      { hiredMonthsInPublicPosts: 12, publicPostPremiums: yuan(8400) },
      yuan(8400),
    ],
    [
      'the fund pays all of it',
      '2024-08',
      { hiredMonthsInPublicPosts: 24, publicPostPremiums: yuan(16_800) },
      'not-entitled',
    ],
    ['no premiums paid', '2024-08', { disabledStaffPremiums: yuan(0) }, 'not-entitled'],
    ['nobody hired', '2024-08', { hiredMonths: 0 }, 'not-entitled'],
    ['premiums not known', '2024-08', { disabledStaffPremiums: undefined }, 'undecided'],
    ['what the fund pays is not known', '2024-08', { publicPostPremiums: undefined }, 'undecided'],
    ['the first month', '2018-01', {}, yuan(16_800)],
    ['the month before', '2017-12', {}, 'not-entitled'],
  ],
});
