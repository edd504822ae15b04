import { yuan } from '#kernel';
import { childOfEight } from '../../example-children.ts';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { basicRehabilitation } from './basic-rehabilitation.ts';

export default cases({
  of: basicRehabilitation,
  offers: exampleServiceOffers,
  base: {
    ...fortyAndSevere,
    diagnosedByHospital: false,
    residencePermit: false,
    rehabilitationNeed: 'training',
    rehabilitationCost: yuan(2000),
    rehabilitationPaidByInsurance: yuan(0),
    surgeryBill: yuan(0),
    fukangPlace: 'none',
    onMaintenanceDrugs: false,
    'enrolled.maintenance-drugs': false,
  },
  rows: [
    ['24 trainings for what they cost', '2024-08', {}, { amount: yuan(2000), quantity: 24 }],
    ['insurance pays first', '2024-08', { rehabilitationPaidByInsurance: yuan(1200) }, yuan(800)],
    [
      'insurance pays all: the service remains',
      '2024-08',
      { rehabilitationPaidByInsurance: yuan(2000) },
      yuan(0),
    ],
    ['the limit of the kind', '2024-08', { rehabilitationCost: yuan(8000) }, yuan(3000)],
    ['support: four times', '2024-08', { rehabilitationNeed: 'support' }, { amount: yuan(500), quantity: 4 }],
    ['needs none', '2024-08', { rehabilitationNeed: 'none' }, 'not-entitled'],
    ['the need was not asked', '2024-08', { rehabilitationNeed: undefined }, 'undecided'],
    [
      'no certificate, but a diagnosis',
      '2024-08',
      { certificateValid: false, diagnosedByHospital: true },
      yuan(2000),
    ],
    ['neither', '2024-08', { certificateValid: false }, 'not-entitled'],
    ['lives here by permit', '2024-08', { registeredInCity: false, residencePermit: true }, yuan(2000)],
    ['a child whose training is aided has none twice', '2024-08', childOfEight, 'not-entitled'],
    ['but may have support', '2024-08', { ...childOfEight, rehabilitationNeed: 'support' }, yuan(500)],
    [
      'nor surgery twice',
      '2024-08',
      {
        ...childOfEight,
        rehabilitationNeed: 'surgery',
        surgeryBill: yuan(10_000),
        billAfterInsurance: yuan(10_000),
        medicalAssistanceThisYear: yuan(0),
        medicalScheme: 'residents',
      },
      'not-entitled',
    ],
    [
      'nor drugs twice',
      '2024-08',
      { rehabilitationNeed: 'drugs', 'enrolled.maintenance-drugs': true },
      'not-entitled',
    ],
    [
      'drugs that nobody else pays',
      '2024-08',
      { rehabilitationNeed: 'drugs' },
      { amount: yuan(1000), quantity: 12 },
    ],
    ['the first month', '2021-01', {}, yuan(2000)],
    ['the month before', '2020-12', {}, 'not-entitled'],
  ],
});
