import {
  amountBy,
  concurrentWith,
  condition,
  is,
  lookup,
  min,
  not,
  oneOf,
  type Points,
  programme,
  yearly,
} from '#policy';
import { clause, plan } from '../../bases.ts';
import { facts } from '../../facts.ts';
import { workPapers } from '../../papers-education-and-work.ts';
import { servicePapers } from '../../papers-services.ts';
import { rehabilitationOperatingSubsidy } from './rehabilitation-operating-subsidy.ts';

const basis = clause(plan, '三（三）11');

/** The plan puts public benefit and openness first and names chains and brands; the points are assumed. */
const order: readonly Points[] = [
  { says: { zh: '公益性机构', en: 'works for the public benefit' }, when: facts.publicBenefit, points: 40 },
  { says: { zh: '普惠性机构', en: 'open to all at moderate prices' }, when: facts.openToAll, points: 30 },
  {
    says: { zh: '年度评估优秀', en: 'its evaluation is excellent' },
    when: is(facts.evaluation, 'excellent'),
    points: 20,
  },
  {
    says: { zh: '连锁化、品牌化运营', en: 'runs as a chain or a brand' },
    when: facts.chainOrBrand,
    points: 10,
  },
];

/** A place, equipment, staff or technology. Whoever passed the evaluation may ask; the order decides while money is short. */
export const providerSupport = programme({
  id: 'provider-support',
  title: { zh: '残疾人服务机构扶持', en: 'Support of service providers' },
  plan: ['P86'],
  of: 'provider',
  gives: yearly,
  parameters: {
    limit: amountBy({ zh: '各类扶持上限', en: 'Most paid by kind of support' }, [
      'none',
      'place',
      'equipment',
      'staff',
      'technology',
    ]),
  },
  editions: ({ limit }) => [
    {
      from: '2022-06',
      basis,
      state: 'assumed',
      conditions: [
        condition({ zh: '已申请扶持', en: 'support was asked for' }, not(is(facts.supportItem, 'none'))),
        condition(
          { zh: '年度评估合格及以上', en: 'the yearly evaluation was passed' },
          oneOf(facts.evaluation, 'excellent', 'good', 'pass'),
        ),
        condition(
          { zh: '同一内容未获其他财政资金', en: 'no other public money pays for the same item' },
          not(facts.supportItemFunded),
        ),
      ],
      amount: min(facts.supportCost, lookup(limit, facts.supportItem)),
      rank: order,
    },
  ],
  together: [concurrentWith(rehabilitationOperatingSubsidy, { basis })],
  asksFor: [workPapers.supportRequest, servicePapers.serviceReport],
  decidedBy: { zh: '市残联、财政部门', en: 'City federation and finance' },
  keeps: ['S3.11-03'],
});
