import { yuan } from '#kernel';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { studentAid } from './student-aid.ts';

const parent = { role: 'parent', diedOn: '9999-12-31', certificateValid: true } as const;

export default cases({
  of: studentAid,
  offers: exampleServiceOffers,
  base: { ...fortyAndSevere, bornOn: '2005-02-01', studyStage: 'college', aidedForSameItem: false },
  rows: [
    ['a student with a certificate, at college', '2024-08', {}, yuan(2000)],
    ['preschool', '2024-08', { bornOn: '2019-05-05', studyStage: 'preschool' }, yuan(1000)],
    ['not studying', '2024-08', { studyStage: 'none' }, 'not-entitled'],
    [
      'neither certificate nor disabled parent',
      '2024-08',
      { certificateValid: false, 'enrolled.dibao': true },
      'not-entitled',
    ],
    [
      'able, of a disabled parent in dibao',
      '2024-08',
      { certificateValid: false, 'enrolled.dibao': true, household: [parent] },
      yuan(2000),
    ],
    [
      'able, of a disabled parent who is not poor',
      '2024-08',
      { certificateValid: false, household: [parent] },
      'not-entitled',
    ],
    ['not registered in the city', '2024-08', { registeredInCity: false }, 'not-entitled'],
    ['the state pays for the same item', '2024-08', { aidedForSameItem: true }, 'not-entitled'],
    ['stage not known', '2024-08', { studyStage: undefined }, 'undecided'],
  ],
});
