import { yuan } from '#kernel';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { familyDoctor } from './family-doctor.ts';

export default cases({
  of: familyDoctor,
  offers: exampleServiceOffers,
  base: {
    ...fortyAndSevere,
    residencePermit: false,
    refusesFamilyDoctor: false,
    familyDoctorElsewhere: false,
  },
  rows: [
    ['whoever holds a certificate', '2024-08', {}, { amount: yuan(0), quantity: 4 }],
    ['a light disability too', '2024-08', { disabilityGrade: 'four' }, 'entitled'],
    ['does not want one', '2024-08', { refusesFamilyDoctor: true }, 'not-entitled'],
    [
      'has a team in another place: one at a time',
      '2024-08',
      { familyDoctorElsewhere: true },
      'not-entitled',
    ],
    [
      'whether there is another team is not known',
      '2024-08',
      { familyDoctorElsewhere: undefined },
      'undecided',
    ],
    ['the certificate has expired', '2024-08', { certificateValid: false }, 'not-entitled'],
    ['lives here by permit', '2024-08', { registeredInCity: false, residencePermit: true }, 'entitled'],
    ['under the later rule, its first month', '2022-03', {}, { quantity: 4 }],
    ['under the earlier rule, its last month', '2022-02', {}, { quantity: 4 }],
    ['the first month of the earlier rule', '2018-10', {}, 'entitled'],
    ['the month before', '2018-09', {}, 'not-entitled'],
  ],
});
