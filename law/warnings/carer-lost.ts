import { warningSign } from '#declarations';
import { all, anyOf, condition, not } from '#policy';
import { relapseWatch as basis, clause } from '../bases.ts';
import { certified, minor, severe } from '../definitions.ts';
import { diedLately, left, watched } from './signs.ts';

/** Who cares is not in any list; a grown-up who died and left nobody behind who could, is. */
export const carerLost = warningSign({
  id: 'carer-lost',
  title: { zh: '失去照护人', en: 'Loss of a carer' },
  parameters: {},
  editions: () => [
    {
      from: '2021-05',
      basis: clause(basis, '二'),
      state: 'assumed',
      conditions: [
        condition(
          { zh: '近三个月内有成年家庭成员去世', en: 'a grown-up member died within the last three months' },
          anyOf('everyone', all(diedLately, not(minor))),
        ),
        condition(
          { zh: '家庭中有重度残疾人', en: 'a member has a severe disability' },
          anyOf('everyone', all(left, certified, severe)),
        ),
        condition(
          {
            zh: '家庭中没有其他可以照护的成年人（在世、未持残疾人证）',
            en: 'no other grown-up is left who could care (alive, without a disability certificate)',
          },
          not(anyOf('everyone', all(left, not(minor), not(certified)))),
        ),
        ...watched,
      ],
    },
  ],
  keeps: ['S1.1-01', 'S1.1-03'],
});
