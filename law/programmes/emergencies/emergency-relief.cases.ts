import { yuan } from '#kernel';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleRightsOffers } from '../../example-rights-offers.ts';
import { cases } from '../../facts.ts';
import { emergencyRelief } from './emergency-relief.ts';

export default cases({
  of: emergencyRelief,
  offers: exampleRightsOffers,
  base: {
    ...fortyAndSevere,
    'enrolled.dibao': true,
    emergency: 'epidemic',
    emergencyNeed: 'living',
    'received.emergency-relief': '0001-01-01',
  },
  rows: [
    ['in dibao, out of food in an epidemic', '2022-11', {}, yuan(500)],
    ['medicine too', '2022-11', { emergencyNeed: 'both' }, yuan(1200)],
    ['registered elsewhere, helped where she is', '2022-11', { registeredInCity: false }, yuan(500)],
    ['on the margin of dibao', '2022-11', { 'enrolled.dibao': false, nearDibaoHousehold: true }, yuan(500)],
    ['not poor', '2022-11', { 'enrolled.dibao': false }, 'not-entitled'],
    ['nothing is needed', '2022-11', { emergencyNeed: 'none' }, 'not-entitled'],
    ['no emergency', '2022-11', { emergency: 'none' }, 'not-entitled'],
    ['helped the month before', '2022-11', { 'received.emergency-relief': '2022-10-31' }, 'not-entitled'],
    ['helped half a year before', '2022-11', { 'received.emergency-relief': '2022-05-31' }, yuan(500)],
    ['helped in this very month', '2022-11', { 'received.emergency-relief': '2022-11-03' }, yuan(500)],
    ['no certificate', '2022-11', { certificateValid: false }, 'not-entitled'],
    ['what is needed is not known', '2022-11', { emergencyNeed: undefined }, 'undecided'],
    ['the first month of the opinions', '2018-02', {}, yuan(500)],
    ['the month before', '2018-01', {}, 'not-entitled'],
  ],
});
