import {
  amount,
  concurrentWith,
  condition,
  excludedBy,
  monthly,
  not,
  notCountedAsIncomeFor,
  programme,
} from '#policy';
import { clause, plan, twoSubsidies, twoSubsidiesReminder } from '../../bases.ts';
import { belongsToCity, holdsCertificate, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { dibao } from './dibao.ts';
import { livingSubsidy } from './living-subsidy.ts';
import { nursingSubsidy } from './nursing-subsidy.ts';
import { orphanAllowance } from './orphan-allowance.ts';
import { aboveOtherLivingAllowance } from './other-allowances.ts';
import { tekunSupport } from './tekun-support.ts';

const linked = clause(twoSubsidies, '二（四）');

/** Where a place is ready for it; an amount of nothing says that it is not yet. */
export const livingSubsidyExtension = programme({
  id: 'living-subsidy-extension',
  title: { zh: '困难残疾人生活补贴（扩面）', en: 'Living subsidy extended to the margin of dibao' },
  plan: ['P11'],
  of: 'person',
  gives: monthly,
  parameters: {
    monthlyAmount: amount({ zh: '月标准（0为尚未扩面）', en: 'Monthly amount (0: not extended yet)' }),
  },
  editions: ({ monthlyAmount }) => [
    {
      from: '2023-01',
      basis: clause(twoSubsidiesReminder, '二'),
      state: 'assumed',
      conditions: [
        condition(
          { zh: '家庭为低保边缘家庭', en: 'the household is on the margin of dibao' },
          facts.nearDibaoHousehold,
        ),
        lives,
        holdsCertificate,
        belongsToCity,
        condition(
          { zh: '未领取工伤生活护理费', en: 'the person receives no care allowance for a work injury' },
          not(facts.workInjuryCare),
        ),
        aboveOtherLivingAllowance(monthlyAmount),
      ],
      amount: monthlyAmount,
    },
  ],
  together: [
    excludedBy(livingSubsidy, { basis: clause(plan, '三（一）5') }),
    excludedBy(tekunSupport, { basis: linked, via: tekunSupport.enrolled }),
    excludedBy(orphanAllowance, { basis: linked, via: orphanAllowance.enrolled }),
    concurrentWith(nursingSubsidy, { basis: linked }),
    notCountedAsIncomeFor(dibao, { basis: linked }),
  ],
  asksFor: [papers.idCard, papers.certificate, papers.bankAccount, papers.agent],
  decidedBy: {
    zh: '乡镇（街道）初审，县级残联审核，县级民政部门审定，在村（社区）公示',
    en: 'Checked by the township, reviewed by the county federation, decided by county civil affairs, posted in the village',
  },
  keeps: ['S1.5-02'],
});
