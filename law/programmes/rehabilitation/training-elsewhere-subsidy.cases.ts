import { yuan } from '#kernel';
import { childOfEight } from '../../example-children.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { trainingElsewhereSubsidy } from './training-elsewhere-subsidy.ts';

export default cases({
  of: trainingElsewhereSubsidy,
  offers: exampleServiceOffers,
  base: { ...childOfEight, trainingPlace: 'elsewhere', daysTrainedElsewhere: 12 },
  rows: [
    ['twelve days at 30', '2024-08', {}, yuan(360)],
    ['twenty-two days reach the limit of the month', '2024-08', { daysTrainedElsewhere: 22 }, yuan(600)],
    ['trains in the city', '2024-08', { trainingPlace: 'city' }, 'not-entitled'],
    ['no day attended', '2024-08', { daysTrainedElsewhere: 0 }, 'not-entitled'],
    ['opened by training: without it nothing', '2024-08', { trainingIndication: 'none' }, 'not-entitled'],
    ['too old for training', '2031-04', {}, 'not-entitled'],
    ['attendance not reported', '2024-08', { daysTrainedElsewhere: undefined }, 'undecided'],
    ['before the plan', '2022-05', {}, 'not-entitled'],
  ],
});
