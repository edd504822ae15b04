import { yuan } from '#kernel';
import { childOfEight } from '../../example-children.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { learningGoods } from './learning-goods.ts';

export default cases({
  of: learningGoods,
  offers: exampleServiceOffers,
  base: {
    ...childOfEight,
    studyStage: 'compulsory',
    learningGoods: 'braille',
    'received.learning-goods': '0001-01-01',
  },
  rows: [
    ['a set of Braille books', '2024-09', {}, { amount: yuan(800), quantity: 1 }],
    ['aids for writing', '2024-09', { learningGoods: 'writing' }, yuan(200)],
    ['nothing needed', '2024-09', { learningGoods: 'none' }, 'not-entitled'],
    ['not at school', '2024-09', { studyStage: 'none' }, 'not-entitled'],
    ['received eleven months ago', '2024-08', { 'received.learning-goods': '2023-09-01' }, 'not-entitled'],
    ['a new school year', '2024-09', { 'received.learning-goods': '2023-09-30' }, yuan(800)],
    ['from elsewhere, without a residence permit', '2024-09', { registeredInCity: false }, 'not-entitled'],
    ['the school has not reported', '2024-09', { learningGoods: undefined }, 'undecided'],
    ['before the plan', '2020-12', { bornOn: '2010-05-05' }, 'not-entitled'],
  ],
});
