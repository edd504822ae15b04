import { yuan } from '#kernel';
import {
  above,
  amount,
  any,
  atLeast,
  below,
  condition,
  count,
  countedAsIncomeFor,
  monthly,
  monthStart,
  monthsBetween,
  not,
  programme,
} from '#policy';
import { clause, dibaoMeasures, unemploymentInsurance } from '../../bases.ts';
import { belongsToCity, lives, workingAge } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { dibao } from '../assistance/dibao.ts';

export const unemploymentBenefit = programme({
  id: 'unemployment-benefit',
  title: { zh: '失业保险金', en: 'Unemployment benefit' },
  plan: ['P22'],
  of: 'person',
  gives: monthly,
  parameters: {
    monthlyAmount: amount({ zh: '月标准', en: 'Monthly amount' }),
    months: count({ zh: '最长领取月数', en: 'Most months' }),
  },
  editions: ({ monthlyAmount, months }) => [
    {
      from: '1999-01',
      basis: clause(unemploymentInsurance, '第十四条'),
      state: 'assumed',
      conditions: [
        condition(
          { zh: '已办理失业登记', en: 'the person is registered as unemployed' },
          facts.registeredUnemployed,
        ),
        lives,
        belongsToCity,
        condition({ zh: '处于就业年龄段', en: 'the person is of working age' }, workingAge),
        condition(
          { zh: '失业保险缴费满一年', en: 'unemployment insurance was paid for a year' },
          atLeast(facts.unemploymentPaidMonths, 12),
        ),
        condition(
          { zh: '非因本人意愿中断就业', en: 'work ended against own will' },
          facts.leftWorkUnwillingly,
        ),
        condition(
          {
            zh: '没有重新就业（无工资、无岗位报酬）',
            en: 'the person has no new job: neither wage nor paid post',
          },
          not(any(above(facts.monthlyWage, yuan(0)), above(facts.publicPostPay, yuan(0)))),
          '第十五条',
        ),
        condition(
          { zh: '未超过领取期限', en: 'the most months are not used up' },
          below(monthsBetween(facts.unemployedSince, monthStart), months),
          '第十七条',
        ),
      ],
      amount: monthlyAmount,
    },
  ],
  together: [countedAsIncomeFor(dibao, { basis: clause(dibaoMeasures, '第十四条') })],
  asksFor: [papers.idCard, papers.unemployment],
  decidedBy: { zh: '人社部门', en: 'Human resources' },
  keeps: ['S1.4-06'],
});
