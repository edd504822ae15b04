import { yuan } from '#kernel';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { publicWelfarePost } from './public-welfare-post.ts';

export default cases({
  of: publicWelfarePost,
  offers: exampleServiceOffers,
  base: {
    ...fortyAndSevere,
    disabilityGrade: 'three',
    hardToEmploy: true,
    registeredUnemployed: true,
    publicPostPay: yuan(0),
    publicPostMonths: 0,
    postSubsidyDrawnForOne: false,
  },
  rows: [
    ['unemployed and hard to employ', '2024-08', {}, yuan(1500)],
    [
      'holds a post already',
      '2024-08',
      { registeredUnemployed: false, publicPostPay: yuan(1500), publicPostMonths: 11 },
      yuan(1500),
    ],
    ['works elsewhere', '2024-08', { registeredUnemployed: false }, 'not-entitled'],
    ['the last month', '2024-08', { publicPostMonths: 35 }, yuan(1500)],
    ['three years are over', '2024-08', { publicPostMonths: 36 }, 'not-entitled'],
    ['not confirmed as hard to employ', '2024-08', { hardToEmploy: false }, 'not-entitled'],
    ['unable to work', '2024-08', { disabilityGrade: 'one' }, 'not-entitled'],
    ['sixty', '2024-08', { bornOn: '1964-08-01' }, 'not-entitled'],
    ['an employer draws the post subsidy', '2024-08', { postSubsidyDrawnForOne: true }, 'not-entitled'],
    ['whether confirmed is not known', '2024-08', { hardToEmploy: undefined }, 'undecided'],
  ],
});
