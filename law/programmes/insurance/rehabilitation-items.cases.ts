import { yuan } from '#kernel';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleRightsOffers } from '../../example-rights-offers.ts';
import { cases } from '../../facts.ts';
import { rehabilitationItemsInInsurance } from './rehabilitation-items.ts';

export default cases({
  of: rehabilitationItemsInInsurance,
  offers: exampleRightsOffers,
  base: {
    ...fortyAndSevere,
    rehabilitationItem: 'hemiplegia-training',
    rehabilitationItemCost: yuan(1800),
    medicalScheme: 'residents',
  },
  rows: [
    ["half under residents' insurance", '2024-08', {}, yuan(900)],
    ['70 % under that of employees', '2024-08', { medicalScheme: 'employees' }, yuan(1260)],
    ['the ceiling of the month', '2024-08', { rehabilitationItemCost: yuan(5000) }, yuan(2000)],
    ['with or without a certificate', '2024-08', { certificateValid: false }, yuan(900)],
    ['one of the first nine since 2011', '2011-01', {}, yuan(900)],
    ['the month before', '2010-12', {}, 'not-entitled'],
    [
      'training on a tilt table since July 2016',
      '2016-07',
      { rehabilitationItem: 'tilt-table-training' },
      yuan(900),
    ],
    [
      'the month before it was not paid',
      '2016-06',
      { rehabilitationItem: 'tilt-table-training' },
      'not-entitled',
    ],
    ['the thirtieth since 2021', '2021-01', { rehabilitationItem: 'local' }, yuan(900)],
    ['the month before', '2020-12', { rehabilitationItem: 'local' }, 'not-entitled'],
    ['nothing of the catalogue', '2024-08', { rehabilitationItem: 'none' }, 'not-entitled'],
    ['not insured', '2024-08', { medicalScheme: 'none' }, 'not-entitled'],
    ['the cost is not known', '2024-08', { rehabilitationItemCost: undefined }, 'undecided'],
  ],
});
