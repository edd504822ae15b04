import { yuan } from '#kernel';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { deviceRepair } from './device-repair.ts';

export default cases({
  of: deviceRepair,
  offers: exampleServiceOffers,
  base: { ...fortyAndSevere, repairCost: yuan(200), repairUnderWarranty: false },
  rows: [
    ['80 % of the bill', '2024-08', {}, yuan(160)],
    ['the ceiling is reached at 375', '2024-08', { repairCost: yuan(375) }, yuan(300)],
    ['and not passed', '2024-08', { repairCost: yuan(900) }, yuan(300)],
    ['nothing to repair', '2024-08', { repairCost: yuan(0) }, 'not-entitled'],
    ['the maker still owes it', '2024-08', { repairUnderWarranty: true }, 'not-entitled'],
    ['the warranty is not known', '2024-08', { repairUnderWarranty: undefined }, 'undecided'],
    ['no certificate', '2024-08', { certificateValid: false }, 'not-entitled'],
    ['from another place', '2024-08', { registeredInCity: false }, 'not-entitled'],
    ['the first month', '2022-06', {}, yuan(160)],
    ['the month before', '2022-05', {}, 'not-entitled'],
  ],
});
