import { warningSign } from '#declarations';
import { anyOf, condition } from '#policy';
import { relapseWatch as basis, clause } from '../bases.ts';
import { diedLately, watched } from './signs.ts';

export const deathInHousehold = warningSign({
  id: 'death-in-household',
  title: { zh: '家庭成员去世', en: 'A death in the household' },
  parameters: {},
  editions: () => [
    {
      from: '2021-05',
      basis: clause(basis, '二'),
      state: 'assumed',
      conditions: [
        condition(
          { zh: '近三个月内有家庭成员去世', en: 'a member died within the last three months' },
          anyOf('everyone', diedLately),
        ),
        ...watched,
      ],
    },
  ],
  keeps: ['S1.1-01', 'S1.1-03'],
});
