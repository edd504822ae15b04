import {
  amount,
  atLeast,
  atMost,
  condition,
  count,
  differs,
  equals,
  monthStart,
  monthsBetween,
  neverDay,
  once,
  oneOff,
  programme,
} from '#policy';
import { selfEmployment as basis, employmentFunds } from '../../bases-services.ts';
import { belongsToCity, holdsCertificate, lives, workingAge } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { servicePapers } from '../../papers-services.ts';

/** Once in a life, whether human resources or the federation pays it. Months of operation and the time to ask are assumed. */
export const startUpSubsidy = programme({
  id: 'start-up-subsidy',
  title: { zh: '残疾人一次性创业补贴', en: 'One-off start-up subsidy' },
  plan: ['P68'],
  of: 'person',
  gives: oneOff,
  parameters: {
    sum: amount({ zh: '一次性补贴', en: 'Sum' }),
    operatingMonths: count({ zh: '须正常经营月数', en: 'Months of operation asked for' }),
    askWithin: count({ zh: '登记后可申请月数', en: 'Months after registration in which to ask' }),
  },
  editions: ({ sum, operatingMonths, askWithin }) => [
    {
      from: '2018-01',
      basis,
      state: 'assumed',
      conditions: [
        condition(
          { zh: '首次登记市场主体', en: 'the person registered a business for the first time' },
          differs(facts.businessRegisteredOn, neverDay),
        ),
        lives,
        holdsCertificate,
        belongsToCity,
        condition(
          { zh: '处于就业年龄段（16至59周岁）', en: 'the person is of working age (16 to 59)' },
          workingAge,
        ),
        condition({ zh: '正常经营', en: 'the business is operating' }, facts.businessActive),
        condition(
          { zh: '经营已满规定月数', en: 'it has operated for the months asked for' },
          atLeast(monthsBetween(facts.businessRegisteredOn, monthStart), operatingMonths),
        ),
        condition(
          { zh: '在可申请期限内', en: 'the time in which to ask is not over' },
          atMost(monthsBetween(facts.businessRegisteredOn, monthStart), askWithin),
        ),
        condition(
          { zh: '未从人社部门领取过创业补贴', en: 'human resources has not paid such a subsidy' },
          equals(facts.startUpPaidElsewhereOn, neverDay),
        ),
      ],
      amount: sum,
    },
  ],
  together: [once({ zh: '终身一次', en: 'once in a life' }, { basis: employmentFunds })],
  asksFor: [papers.certificate, servicePapers.businessLicence, papers.bankAccount],
  decidedBy: { zh: '县级残联会同人社部门', en: 'County federation with human resources' },
  keeps: ['B3.1.1-08', 'S2.2-07'],
});
