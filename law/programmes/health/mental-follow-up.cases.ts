import { yuan } from '#kernel';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { mentalFollowUp } from './mental-follow-up.ts';

export default cases({
  of: mentalFollowUp,
  offers: exampleServiceOffers,
  base: { ...fortyAndSevere, mentalState: 'stable', mentalRiskGrade: 0, mentalFollowUpConsent: true },
  rows: [
    ['stable: every three months', '2024-08', {}, { amount: yuan(0), quantity: 4 }],
    ['fairly stable: every month', '2024-08', { mentalState: 'fair' }, { quantity: 12 }],
    ['unstable: every two weeks', '2024-08', { mentalState: 'unstable' }, { quantity: 26 }],
    ['not registered', '2024-08', { mentalState: 'none' }, 'not-entitled'],
    [
      'does not consent, little risk',
      '2024-08',
      { mentalFollowUpConsent: false, mentalRiskGrade: 2 },
      'not-entitled',
    ],
    [
      'does not consent, but the risk asks for it',
      '2024-08',
      { mentalFollowUpConsent: false, mentalRiskGrade: 3 },
      'entitled',
    ],
    [
      'neither consent nor risk is known',
      '2024-08',
      { mentalFollowUpConsent: undefined, mentalRiskGrade: undefined },
      'undecided',
    ],
    [
      'consent is not known, but the risk settles it',
      '2024-08',
      { mentalFollowUpConsent: undefined, mentalRiskGrade: 4 },
      'entitled',
    ],
    ['no certificate is asked', '2024-08', { certificateValid: false }, 'entitled'],
    ['the first month', '2018-06', {}, 'entitled'],
    ['the month before', '2018-05', {}, 'not-entitled'],
  ],
});
