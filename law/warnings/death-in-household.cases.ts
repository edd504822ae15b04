import { offer } from '#policy';
import { cases } from '../facts.ts';
import { deathInHousehold } from './death-in-household.ts';
import { brother, untouched, withSign } from './example-families.ts';

const gone = { ...brother, diedOn: '2024-05-20' } as const;

export default cases({
  of: deathInHousehold,
  offers: withSign(offer(deathInHousehold, {})),
  base: { ...untouched, household: [gone] },
  rows: [
    ['somebody died last month', '2024-06', {}, 'entitled'],
    ['in the month itself', '2024-05', {}, 'entitled'],
    ['the month before', '2024-04', {}, 'not-entitled'],
    ['three months later', '2024-08', {}, 'not-entitled'],
    ['nobody with a certificate is left', '2024-06', { diedOn: '2024-06-02' }, 'not-entitled'],
    ['everybody lives', '2024-06', { household: [brother] }, 'not-entitled'],
    ['in dibao before', '2024-06', { 'enrolled.dibao': true }, 'not-entitled'],
    [
      'whether he lives is not known',
      '2024-06',
      { household: [{ ...brother, diedOn: undefined }] },
      'undecided',
    ],
  ],
});
