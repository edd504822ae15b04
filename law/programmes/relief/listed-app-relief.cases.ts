import { fortyAndSevere } from '../../example-people.ts';
import { exampleRightsOffers } from '../../example-rights-offers.ts';
import { cases } from '../../facts.ts';
import { listedAppRelief } from './listed-app-relief.ts';

export default cases({
  of: listedAppRelief,
  offers: exampleRightsOffers,
  base: { ...fortyAndSevere, usesListedApp: true },
  rows: [
    ['an app of the list: 5 GB', '2024-08', {}, { quantity: 5 }],
    ['not only the poor', '2024-08', { disabilityGrade: 'four' }, 'entitled'],
    ['another app', '2024-08', { usesListedApp: false }, 'not-entitled'],
    ['no certificate', '2024-08', { certificateValid: false }, 'not-entitled'],
    ['registered elsewhere', '2024-08', { registeredInCity: false }, 'not-entitled'],
    ['whether the app is listed is not known', '2024-08', { usesListedApp: undefined }, 'undecided'],
    ['the first month of the plan', '2021-01', {}, 'entitled'],
    ['the month before', '2020-12', {}, 'not-entitled'],
  ],
});
