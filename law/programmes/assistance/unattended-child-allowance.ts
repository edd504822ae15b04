import { yuan } from '#kernel';
import {
  amount,
  condition,
  divide,
  downToFen,
  first,
  is,
  max,
  money,
  monthly,
  named,
  number,
  otherwise,
  programme,
  remainder,
  topUpTo,
  when,
} from '#policy';
import { clause, unattendedChildren } from '../../bases.ts';
import { belongsToCity, lives, minor } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { dibao, dibaoMembers } from './dibao.ts';
import { dibaoSinglePerson } from './dibao-single-person.ts';
import { livingSubsidy } from './living-subsidy.ts';
import { tekunSupport } from './tekun-support.ts';

const difference = clause(unattendedChildren, '三（一）');

/** Dibao is the household's; of it the child has its part by heads. */
const partOfDibao = named(
  { zh: '儿童所得低保金（按人均）', en: "the child's part of dibao, by heads" },
  first(
    when(dibao.enrolled, divide(dibao.given, max(dibaoMembers, number(1)), downToFen)),
    otherwise(money(yuan(0))),
  ),
);

/** Paid as the difference to what the child already has. */
export const unattendedChildAllowance = programme({
  id: 'unattended-child-allowance',
  title: { zh: '事实无人抚养儿童基本生活补贴', en: 'Living allowance for children whom nobody raises' },
  plan: ['P14'],
  of: 'person',
  gives: monthly,
  parameters: { monthlyAmount: amount({ zh: '月标准', en: 'Monthly standard' }) },
  editions: ({ monthlyAmount }) => [
    {
      from: '2020-01',
      basis: unattendedChildren,
      state: 'assumed',
      conditions: [
        condition(
          { zh: '经认定为事实无人抚养儿童', en: 'the child is recognised as one whom nobody raises' },
          is(facts.orphanKind, 'unattended'),
        ),
        lives,
        belongsToCity,
        condition({ zh: '未满18周岁', en: 'the child is under 18' }, minor),
      ],
      amount: remainder(monthlyAmount, partOfDibao),
    },
  ],
  together: [
    topUpTo(livingSubsidy, { basis: difference }),
    topUpTo(dibaoSinglePerson, { basis: difference }),
    topUpTo(tekunSupport, { basis: difference }),
  ],
  asksFor: [papers.householdBook, papers.guardian, papers.bankAccount],
  decidedBy: { zh: '县级民政部门', en: 'County civil affairs' },
  keeps: ['S1.5-14'],
});
