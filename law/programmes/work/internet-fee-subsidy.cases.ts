import { yuan } from '#kernel';
import { ownerOfShop } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { internetFeeSubsidy } from './internet-fee-subsidy.ts';

export default cases({
  of: internetFeeSubsidy,
  offers: exampleServiceOffers,
  base: {
    ...ownerOfShop,
    sellsOnline: true,
    internetFees: yuan(1200),
    reliefOnBusinessLine: false,
    'enrolled.telecom-relief': false,
  },
  rows: [
    ['half of the fees', '2024-08', {}, yuan(600)],
    ['the ceiling', '2024-08', { internetFees: yuan(3000) }, yuan(1000)],
    ['a shop that does not sell online', '2024-08', { sellsOnline: false }, 'not-entitled'],
    [
      'the same line is relieved already',
      '2024-08',
      { 'enrolled.telecom-relief': true, reliefOnBusinessLine: true },
      'not-entitled',
    ],
    ['fees of the mobile telephone are relieved', '2024-08', { 'enrolled.telecom-relief': true }, yuan(600)],
    ['closed', '2024-08', { businessActive: false }, 'not-entitled'],
    ['three years after registration are over', '2026-12', {}, 'not-entitled'],
    [
      'whether it is the same line is not known',
      '2024-08',
      { 'enrolled.telecom-relief': true, reliefOnBusinessLine: undefined },
      'undecided',
    ],
    ['before the rule', '2017-12', { businessRegisteredOn: '2017-06-01' }, 'not-entitled'],
  ],
});
