import { yuan } from '#kernel';
import { twoHired } from '../../example-organisations.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { employerTrainingSubsidy } from './employer-training-subsidy.ts';

export default cases({
  of: employerTrainingSubsidy,
  offers: exampleServiceOffers,
  base: { ...twoHired, staffTrained: 2, staffTrainingCost: yuan(3000) },
  rows: [
    ['half of the cost', '2024-08', {}, yuan(1500)],
    ['the limit for two', '2024-08', { staffTrainingCost: yuan(9000) }, yuan(2000)],
    ['one of them passed', '2024-08', { staffTrained: 1, staffTrainingCost: yuan(9000) }, yuan(1000)],
    ['nobody passed', '2024-08', { staffTrained: 0 }, 'not-entitled'],
    ['a free course cost nothing', '2024-08', { staffTrainingCost: yuan(0) }, 'not-entitled'],
    ['nobody formally hired', '2024-08', { hiredMonths: 0 }, 'not-entitled'],
    ['the cost is not known', '2024-08', { staffTrainingCost: undefined }, 'undecided'],
    ['before the rule', '2017-12', {}, 'not-entitled'],
  ],
});
