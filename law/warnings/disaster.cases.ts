import { offer } from '#policy';
import { cases } from '../facts.ts';
import { disaster } from './disaster.ts';
import { untouched, withSign } from './example-families.ts';

export default cases({
  of: disaster,
  offers: withSign(offer(disaster, {})),
  base: { ...untouched, hardshipEvent: 'fire', hardshipEventOn: '2024-06-20' },
  rows: [
    ['a fire this month', '2024-06', {}, 'entitled'],
    ['the third month', '2024-08', {}, 'entitled'],
    ['the fourth', '2024-09', {}, 'not-entitled'],
    ['not before it happened', '2024-05', {}, 'not-entitled'],
    ['an accident', '2024-06', { hardshipEvent: 'accident' }, 'entitled'],
    ['an illness is another sign', '2024-06', { hardshipEvent: 'illness' }, 'not-entitled'],
    [
      'reports have not come',
      '2024-06',
      { hardshipEvent: undefined, hardshipEventOn: undefined },
      'undecided',
    ],
  ],
});
