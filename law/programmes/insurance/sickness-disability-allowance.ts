import {
  amount,
  atLeast,
  condition,
  count,
  countedAsIncomeFor,
  first,
  is,
  monthly,
  not,
  otherwise,
  programme,
  when,
} from '#policy';
import { clause, dibaoMeasures, sicknessAllowance } from '../../bases.ts';
import { lives, workingAge } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { dibao } from '../assistance/dibao.ts';

/** For those in employees' pension insurance who can no longer work and are not yet of pension age. */
export const sicknessDisabilityAllowance = programme({
  id: 'sickness-disability-allowance',
  title: { zh: '病残津贴', en: 'Sickness and disability allowance' },
  plan: ['P23'],
  of: 'person',
  gives: monthly,
  parameters: {
    months: count({ zh: '最低缴费月数', en: 'Least months paid for a full allowance' }),
    full: amount({ zh: '达到最低缴费年限的月标准', en: 'Monthly amount when the least months were paid' }),
    reduced: amount({ zh: '未达到最低缴费年限的月标准', en: 'Monthly amount when fewer were paid' }),
  },
  editions: ({ months, full, reduced }) => [
    {
      from: '2025-01',
      basis: clause(sicknessAllowance, '第二条、第三条'),
      state: 'assumed',
      conditions: [
        condition(
          { zh: '参加职工基本养老保险', en: "the person is in employees' pension insurance" },
          is(facts.pensionScheme, 'employees'),
        ),
        lives,
        condition({ zh: '尚未达到退休年龄', en: 'the person is not yet of pension age' }, workingAge),
        condition(
          { zh: '尚未领取养老金', en: 'the person does not draw a pension yet' },
          not(facts.drawsPension),
        ),
        condition(
          { zh: '经鉴定完全丧失劳动能力', en: 'the person is found to have lost all capacity to work' },
          facts.workCapacityLost,
        ),
      ],
      amount: first(when(atLeast(facts.pensionPaidMonths, months), full), otherwise(reduced)),
    },
  ],
  together: [countedAsIncomeFor(dibao, { basis: clause(dibaoMeasures, '第十四条') })],
  asksFor: [papers.idCard, papers.assessment],
  decidedBy: { zh: '人社部门', en: 'Human resources' },
  keeps: ['S1.4-07'],
});
