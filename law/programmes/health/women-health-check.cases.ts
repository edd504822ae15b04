import { yuan } from '#kernel';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { womenHealthCheck } from './women-health-check.ts';

export default cases({
  of: womenHealthCheck,
  offers: exampleServiceOffers,
  base: { ...fortyAndSevere, sex: 'female', residencePermit: false, declinesWomenCheck: false },
  rows: [
    ['a woman of forty', '2024-08', {}, { amount: yuan(0), quantity: 1 }],
    ['a man', '2024-08', { sex: 'male' }, 'not-entitled'],
    ['twenty on the first of the month', '2024-08', { bornOn: '2004-08-01' }, 'entitled'],
    ['a day younger', '2024-08', { bornOn: '2004-08-02' }, 'not-entitled'],
    ['sixty-four is still in', '2024-08', { bornOn: '1959-08-02' }, 'entitled'],
    ['sixty-five is out', '2024-08', { bornOn: '1959-08-01' }, 'not-entitled'],
    ['she declined', '2024-08', { declinesWomenCheck: true }, 'not-entitled'],
    ['whether she declined is not known', '2024-08', { declinesWomenCheck: undefined }, 'undecided'],
    ['no certificate', '2024-08', { certificateValid: false }, 'not-entitled'],
    ['the first month', '2021-01', {}, 'entitled'],
    ['the month before', '2020-12', {}, 'not-entitled'],
  ],
});
