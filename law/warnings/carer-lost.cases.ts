import { offer } from '#policy';
import { cases } from '../facts.ts';
import { carerLost } from './carer-lost.ts';
import { brother, untouched, withSign } from './example-families.ts';

const gone = { ...brother, diedOn: '2024-05-20' } as const;

export default cases({
  of: carerLost,
  offers: withSign(offer(carerLost, {})),
  base: { ...untouched, household: [gone] },
  rows: [
    ['the brother died, and she is alone', '2024-06', {}, 'entitled'],
    ['the third month still counts', '2024-07', {}, 'entitled'],
    ['the fourth does not', '2024-08', {}, 'not-entitled'],
    ['not before it happened', '2024-04', {}, 'not-entitled'],
    ['another grown-up is left', '2024-06', { household: [gone, { ...brother }] }, 'not-entitled'],
    [
      'a child is left, who cannot care',
      '2024-06',
      { household: [gone, { ...brother, role: 'child', bornOn: '2010-01-01' }] },
      'entitled',
    ],
    ['her disability is not severe', '2024-06', { disabilityGrade: 'three' }, 'not-entitled'],
    ['when he died is not known', '2024-06', { household: [{ ...gone, diedOn: undefined }] }, 'undecided'],
  ],
});
