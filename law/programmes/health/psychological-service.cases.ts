import { yuan } from '#kernel';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { psychologicalService } from './psychological-service.ts';

export default cases({
  of: psychologicalService,
  offers: exampleServiceOffers,
  base: { ...fortyAndSevere, residencePermit: false, psychologicalNeed: true, psychologicalConsent: true },
  rows: [
    ['eight consultations', '2024-08', {}, { amount: yuan(0), quantity: 8 }],
    ['the screening shows no need', '2024-08', { psychologicalNeed: false }, 'not-entitled'],
    ['not screened', '2024-08', { psychologicalNeed: undefined }, 'undecided'],
    ['does not consent', '2024-08', { psychologicalConsent: false }, 'not-entitled'],
    ['consent was not asked', '2024-08', { psychologicalConsent: undefined }, 'undecided'],
    ['no certificate', '2024-08', { certificateValid: false }, 'not-entitled'],
    ['lives here by permit', '2024-08', { registeredInCity: false, residencePermit: true }, 'entitled'],
    ['the first month', '2021-01', {}, 'entitled'],
    ['the month before', '2020-12', {}, 'not-entitled'],
  ],
});
