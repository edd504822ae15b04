import type { Fen } from '#kernel';
import {
  amount,
  type Condition,
  concurrentWith,
  condition,
  excludedBy,
  first,
  monthly,
  not,
  notCountedAsIncomeFor,
  otherwise,
  programme,
  type Term,
  when,
} from '#policy';
import { clause, twoSubsidies, twoSubsidiesReminder } from '../../bases.ts';
import {
  belongsToCity,
  holdsCertificate,
  isSevere,
  lives,
  severe,
  severeInTheWiderSense,
} from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { dibao } from './dibao.ts';
import { livingSubsidy } from './living-subsidy.ts';
import { orphanAllowance } from './orphan-allowance.ts';
import { aboveOtherCareAllowance } from './other-allowances.ts';
import { tekunSupport } from './tekun-support.ts';

const linked = clause(twoSubsidies, '二（四）');
const rule = (severity: Condition, amount: Term<Fen>): readonly Condition[] => [
  severity,
  lives,
  holdsCertificate,
  belongsToCity,
  condition(
    { zh: '未领取工伤生活护理费', en: 'the person receives no care allowance for a work injury' },
    not(facts.workInjuryCare),
    '二（四）',
  ),
  condition(
    { zh: '需要长期照护', en: 'the person needs care for six months or more' },
    facts.needsLongTermCare,
    '二（一）',
  ),
  aboveOtherCareAllowance(amount),
];
const isSevereOrGradeThree = condition(
  {
    zh: '残疾等级为一、二级，或三级智力、精神残疾',
    en: 'the disability is of grade 1 or 2, or an intellectual or mental one of grade 3',
  },
  severeInTheWiderSense,
);

const byGrade = (standard: Readonly<Record<'severe' | 'gradeThree', Term<Fen>>>) =>
  first(when(severe, standard.severe), otherwise(standard.gradeThree));

export const nursingSubsidy = programme({
  id: 'nursing-subsidy',
  title: { zh: '重度残疾人护理补贴', en: 'Nursing subsidy for the severely disabled' },
  plan: ['P12'],
  of: 'person',
  gives: monthly,
  parameters: {
    severe: amount({ zh: '一、二级月标准', en: 'Monthly amount for grades 1 and 2' }),
    gradeThree: amount({
      zh: '三级智力、精神残疾月标准',
      en: 'Monthly amount for grade 3 intellectual or mental disability',
    }),
  },
  editions: (standard) => [
    {
      from: '2016-01',
      basis: clause(twoSubsidies, '二（一）'),
      state: 'assumed',
      conditions: rule(isSevere, standard.severe),
      amount: standard.severe,
    },
    {
      /** The opinions allow localities to extend it; that a city did, and when, is assumed. */
      from: '2022-01',
      basis: clause(twoSubsidiesReminder, '二'),
      state: 'assumed',
      conditions: rule(isSevereOrGradeThree, byGrade(standard)),
      amount: byGrade(standard),
    },
  ],
  together: [
    concurrentWith(livingSubsidy, { basis: linked }),
    concurrentWith(orphanAllowance, { basis: linked }),
    excludedBy(tekunSupport, { basis: linked, via: tekunSupport.enrolled }),
    notCountedAsIncomeFor(dibao, { basis: linked }),
  ],
  asksFor: [papers.idCard, papers.certificate, papers.bankAccount, papers.agent],
  decidedBy: {
    zh: '乡镇（街道）初审，县级残联审核，县级民政部门审定，在村（社区）公示',
    en: 'Checked by the township, reviewed by the county federation, decided by county civil affairs, posted in the village',
  },
  keeps: ['B1.5-01', 'B2.1.2-01', 'S1.5-01', 'S1.5-05'],
});
