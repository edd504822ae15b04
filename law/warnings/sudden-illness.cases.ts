import { type Fen, yuan } from '#kernel';
import { offer } from '#policy';
import { always } from '../example-amounts.ts';
import { cases } from '../facts.ts';
import { brother, untouched, withSign } from './example-families.ts';
import { suddenIllness } from './sudden-illness.ts';

export default cases({
  of: suddenIllness,
  offers: withSign(offer(suddenIllness, { bill: always<Fen>(yuan(2000)) })),
  base: untouched,
  rows: [
    ['nothing happened', '2024-06', {}, 'not-entitled'],
    [
      'the brother’s bill reaches the amount',
      '2024-06',
      { household: [{ ...brother, billAfterInsurance: yuan(2000) }] },
      'entitled',
    ],
    ['a smaller bill', '2024-06', { billAfterInsurance: yuan(1999) }, 'not-entitled'],
    [
      'an illness reported in April, the third month',
      '2024-06',
      { hardshipEvent: 'illness', hardshipEventOn: '2024-04-02' },
      'entitled',
    ],
    [
      'one month later it is long ago',
      '2024-07',
      { hardshipEvent: 'illness', hardshipEventOn: '2024-04-02' },
      'not-entitled',
    ],
    [
      'a fire is another sign',
      '2024-06',
      { hardshipEvent: 'fire', hardshipEventOn: '2024-06-02' },
      'not-entitled',
    ],
    ['bills are not known', '2024-06', { billAfterInsurance: undefined }, 'undecided'],
    [
      'the destitute are supported already',
      '2024-06',
      { billAfterInsurance: yuan(5000), 'enrolled.tekun-support': true },
      'not-entitled',
    ],
  ],
});
