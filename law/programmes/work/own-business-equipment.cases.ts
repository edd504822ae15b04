import { yuan } from '#kernel';
import { ownerOfShop } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { ownBusinessEquipment } from './own-business-equipment.ts';

export default cases({
  of: ownBusinessEquipment,
  offers: exampleServiceOffers,
  base: {
    ...ownerOfShop,
    startUpEquipment: yuan(12_000),
    'received.own-business-equipment': '0001-01-01',
  },
  rows: [
    ['half of the cost', '2024-08', {}, yuan(6000)],
    ['the ceiling', '2024-08', { startUpEquipment: yuan(30_000) }, yuan(10_000)],
    ['an odd fen is rounded half up', '2024-08', { startUpEquipment: yuan(0.01) }, yuan(0.01)],
    ['nothing was bought', '2024-08', { startUpEquipment: yuan(0) }, 'not-entitled'],
    [
      'received once: never again',
      '2024-08',
      { 'received.own-business-equipment': '2023-12-20' },
      'not-entitled',
    ],
    ['paid this very month', '2024-08', { 'received.own-business-equipment': '2024-08-05' }, yuan(6000)],
    ['three years after registration are over', '2026-12', {}, 'not-entitled'],
    ['registered elsewhere', '2024-08', { registeredInCity: false }, 'not-entitled'],
    [
      'whether it was received before is not known',
      '2024-08',
      { 'received.own-business-equipment': undefined },
      'undecided',
    ],
    ['before the rule', '2017-12', { businessRegisteredOn: '2017-06-01' }, 'not-entitled'],
  ],
});
