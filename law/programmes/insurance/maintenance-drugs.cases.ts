import { yuan } from '#kernel';
import { exampleOffers } from '../../example-offers.ts';
import { fortyAndSevere } from '../../example-people.ts';
import { cases } from '../../facts.ts';
import { maintenanceDrugs } from './maintenance-drugs.ts';

export default cases({
  of: maintenanceDrugs,
  offers: exampleOffers,
  base: {
    ...fortyAndSevere,
    onMaintenanceDrugs: true,
    medicalScheme: 'residents',
    maintenanceDrugCost: yuan(240),
  },
  rows: [
    ['80 % of the drugs', '2024-08', {}, yuan(192)],
    ['up to 300 a month', '2024-08', { maintenanceDrugCost: yuan(500) }, yuan(300)],
    ['with or without a certificate', '2024-08', { certificateValid: false }, yuan(192)],
    [
      'not on the register',
      '2024-08',
      { onMaintenanceDrugs: false, maintenanceDrugCost: undefined },
      'not-entitled',
    ],
    ['not insured', '2024-08', { medicalScheme: 'none' }, 'not-entitled'],
    ['no drugs this month', '2024-08', { maintenanceDrugCost: yuan(0) }, 'not-entitled'],
    ['whether insured is not known', '2024-08', { medicalScheme: undefined }, 'undecided'],
  ],
});
