import { fortyAndSevere } from '../../example-people.ts';
import { exampleRightsOffers } from '../../example-rights-offers.ts';
import { cases } from '../../facts.ts';
import { temporaryCare } from './temporary-care.ts';

export default cases({
  of: temporaryCare,
  offers: exampleRightsOffers,
  base: {
    ...fortyAndSevere,
    disabilityCategory: 'intellectual',
    intellectualOrMental: true,
    emergency: 'epidemic',
    guardianUnable: true,
    leftWithoutCare: true,
    supportedInInstitution: false,
  },
  rows: [
    ['the mother is in hospital and nobody is at home', '2022-11', {}, { quantity: 31 }],
    ['an aunt looks after her', '2022-11', { leftWithoutCare: false }, 'not-entitled'],
    ['the guardian can act', '2022-11', { guardianUnable: false }, 'not-entitled'],
    [
      'a boy of ten without a certificate',
      '2022-11',
      { bornOn: '2012-05-15', certificateValid: false },
      'entitled',
    ],
    [
      'on the eighteenth birthday still a minor in that month, unless it is the first',
      '2022-11',
      { bornOn: '2004-11-02', certificateValid: false },
      'entitled',
    ],
    [
      'grown up without a certificate',
      '2022-11',
      { bornOn: '2004-11-01', certificateValid: false },
      'not-entitled',
    ],
    ['an institution has her in its care', '2022-11', { supportedInInstitution: true }, 'not-entitled'],
    ['no emergency', '2022-11', { emergency: 'none' }, 'not-entitled'],
    ['whether anybody cares is not known', '2022-11', { leftWithoutCare: undefined }, 'undecided'],
    ['the first month of the Civil Code', '2021-01', {}, 'entitled'],
    ['the month before', '2020-12', {}, 'not-entitled'],
  ],
});
