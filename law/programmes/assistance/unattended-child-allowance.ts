import { amount, condition, excludedBy, is, monthly, programme, topUpTo } from '#policy';
import { clause, unattendedChildren } from '../../bases.ts';
import { belongsToCity, lives, minor } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { dibaoSinglePerson } from './dibao-single-person.ts';
import { livingSubsidy } from './living-subsidy.ts';
import { tekunSupport } from './tekun-support.ts';

const difference = clause(unattendedChildren, '三（一）');

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
      amount: monthlyAmount,
    },
  ],
  together: [
    topUpTo(livingSubsidy, { basis: difference }),
    topUpTo(dibaoSinglePerson, { basis: difference }),
    excludedBy(tekunSupport, { basis: difference, via: tekunSupport.enrolled }),
  ],
  asksFor: [papers.householdBook, papers.guardian, papers.bankAccount],
  decidedBy: { zh: '县级民政部门', en: 'County civil affairs' },
  keeps: ['S1.5-14'],
});
