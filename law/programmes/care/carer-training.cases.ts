import { yuan } from '#kernel';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { carerTraining } from './carer-training.ts';

export default cases({
  of: carerTraining,
  offers: exampleServiceOffers,
  base: { ...fortyAndSevere, certificateValid: false, residencePermit: false, caresAtHomeFor: 'severe' },
  rows: [
    ['two courses at 100', '2024-08', {}, { amount: yuan(200), quantity: 2 }],
    ['for somebody mentally ill', '2024-08', { caresAtHomeFor: 'mental' }, yuan(200)],
    ['for a child', '2024-08', { caresAtHomeFor: 'child' }, yuan(200)],
    ['cares for nobody', '2024-08', { caresAtHomeFor: 'none' }, 'not-entitled'],
    ['not known as a carer', '2024-08', { caresAtHomeFor: undefined }, 'undecided'],
    ['the carer may be disabled too', '2024-08', { certificateValid: true }, yuan(200)],
    ['sixteen on the first of the month', '2024-08', { bornOn: '2008-08-01' }, yuan(200)],
    ['a day younger', '2024-08', { bornOn: '2008-08-02' }, 'not-entitled'],
    ['a visitor', '2024-08', { registeredInCity: false }, 'not-entitled'],
    ['the first month', '2022-06', {}, yuan(200)],
    ['the month before', '2022-05', {}, 'not-entitled'],
  ],
});
