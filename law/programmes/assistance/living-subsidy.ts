import {
  amount,
  any,
  condition,
  excludedBy,
  lastsDuring,
  monthly,
  not,
  notCountedAsIncomeFor,
  openedBy,
  programme,
} from '#policy';
import { clause, dibaoMeasures, twoSubsidies } from '../../bases.ts';
import { belongsToCity, holdsCertificate, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { dibao } from './dibao.ts';
import { dibaoGracePeriod } from './dibao-grace-period.ts';
import { dibaoSinglePerson } from './dibao-single-person.ts';
import { orphanAllowance } from './orphan-allowance.ts';
import { aboveOtherLivingAllowance } from './other-allowances.ts';
import { tekunSupport } from './tekun-support.ts';

const linked = clause(twoSubsidies, '二（四）');

export const livingSubsidy = programme({
  id: 'living-subsidy',
  title: { zh: '困难残疾人生活补贴', en: 'Living subsidy for persons with disabilities in hardship' },
  plan: ['P11'],
  of: 'person',
  gives: monthly,
  parameters: { monthlyAmount: amount({ zh: '月标准', en: 'Monthly amount' }) },
  editions: ({ monthlyAmount }) => [
    {
      from: '2016-01',
      basis: clause(twoSubsidies, '二（一）'),
      state: 'assumed',
      conditions: [
        lives,
        holdsCertificate,
        belongsToCity,
        condition(
          { zh: '未领取工伤生活护理费', en: 'the person receives no care allowance for a work injury' },
          not(facts.workInjuryCare),
          '二（四）',
        ),
        aboveOtherLivingAllowance(monthlyAmount),
      ],
      amount: monthlyAmount,
    },
  ],
  together: [
    openedBy([dibao, dibaoSinglePerson], {
      basis: clause(twoSubsidies, '二（一）'),
      via: any(dibao.enrolled, dibaoSinglePerson.enrolled),
    }),
    lastsDuring(dibaoGracePeriod, { basis: clause(dibaoMeasures, '第三十五条') }),
    excludedBy(tekunSupport, { basis: linked, via: tekunSupport.enrolled }),
    excludedBy(orphanAllowance, { basis: linked, via: orphanAllowance.enrolled }),
    notCountedAsIncomeFor(dibao, { basis: linked }),
  ],
  asksFor: [papers.idCard, papers.certificate, papers.bankAccount, papers.agent],
  decidedBy: {
    zh: '乡镇（街道）初审，县级残联审核，县级民政部门审定，在村（社区）公示',
    en: 'Checked by the township, reviewed by the county federation, decided by county civil affairs, posted in the village',
  },
  keeps: ['B1.4-01', 'B2.1.2-01', 'S1.5-01', 'S1.5-05', 'S1.5-14'],
});
