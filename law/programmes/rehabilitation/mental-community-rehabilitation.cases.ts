import { yuan } from '#kernel';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { mentalCommunityRehabilitation } from './mental-community-rehabilitation.ts';

export default cases({
  of: mentalCommunityRehabilitation,
  offers: exampleServiceOffers,
  base: {
    ...fortyAndSevere,
    residencePermit: false,
    mentalState: 'stable',
    mentalRiskGrade: 0,
    mentalFollowUpConsent: true,
    suitsMentalCommunityRehabilitation: true,
  },
  rows: [
    ['24 sessions at 50', '2024-08', {}, { amount: yuan(1200), quantity: 24 }],
    ['fairly stable will do', '2024-08', { mentalState: 'fair' }, yuan(1200)],
    ['unstable does not', '2024-08', { mentalState: 'unstable' }, 'not-entitled'],
    ['a risk of grade 2', '2024-08', { mentalRiskGrade: 2 }, yuan(1200)],
    ['a risk of grade 3', '2024-08', { mentalRiskGrade: 3 }, 'not-entitled'],
    ['without consent nothing is done', '2024-08', { mentalFollowUpConsent: false }, 'not-entitled'],
    [
      'the assessment advises against it',
      '2024-08',
      { suitsMentalCommunityRehabilitation: false },
      'not-entitled',
    ],
    ['not assessed', '2024-08', { suitsMentalCommunityRehabilitation: undefined }, 'undecided'],
    ['no certificate is asked', '2024-08', { certificateValid: false }, yuan(1200)],
    ['the first month', '2021-01', {}, yuan(1200)],
    ['the month before', '2020-12', {}, 'not-entitled'],
  ],
});
