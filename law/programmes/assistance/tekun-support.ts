import {
  add,
  ageAt,
  all,
  amount,
  amountBy,
  any,
  anyOf,
  below,
  condition,
  is,
  lookup,
  match,
  monthly,
  not,
  oneOf,
  programme,
} from '#policy';
import { clause, earlierTekunMeasures, tekunMeasures } from '../../bases.ts';
import {
  ableToWork,
  alive,
  belongsToCity,
  certified,
  elderly,
  lives,
  unableToWork,
} from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';

/** Until 2021 the list of disabilities was shorter (民发〔2016〕178号 第五条, assumed wording). */
const unableToWorkUntil2021 = any(
  elderly,
  below(ageAt(facts.bornOn, 'month-start'), 16),
  all(certified, facts.intellectualOrMental, oneOf(facts.disabilityGrade, 'one', 'two')),
  all(certified, is(facts.disabilityCategory, 'physical'), is(facts.disabilityGrade, 'one')),
);
const canSupport = all(alive, ableToWork);

const poor = condition(
  {
    zh: '属于低收入人口（已核对家庭经济状况）',
    en: 'the household is on the low-income watch list, its means checked',
  },
  facts.lowIncomeHousehold,
  '第四条',
);
const nobodySupports = [
  condition(
    {
      zh: '没有同住且有劳动能力的配偶、父母或子女',
      en: 'no spouse, parent or child in the home is able to work',
    },
    not(any(anyOf('spouse', canSupport), anyOf('parents', canSupport), anyOf('children', canSupport))),
    '第四条',
  ),
  condition(
    { zh: '无法定义务人，或义务人无履行能力', en: 'nobody with a duty by law is able to support the person' },
    not(facts.hasSupporters),
    '第四条',
  ),
  condition(
    {
      zh: '本人收入低于救助供养标准，财产符合规定',
      en: 'own income is below the standard of support and assets are within the limits',
    },
    facts.ownIncomeBelowStandard,
    '第四条',
  ),
];

export const tekunSupport = programme({
  id: 'tekun-support',
  title: { zh: '特困人员救助供养', en: 'Support of the destitute' },
  plan: ['P06'],
  of: 'person',
  gives: monthly,
  parameters: {
    urbanLiving: amount({ zh: '城市基本生活标准', en: 'Standard of living in town' }),
    ruralLiving: amount({ zh: '农村基本生活标准', en: 'Standard of living in the country' }),
    care: amountBy({ zh: '照料护理标准', en: 'Standard of care by self-care' }, ['full', 'partial', 'none']),
  },
  editions: ({ urbanLiving, ruralLiving, care }) => {
    const total = add(
      match(facts.standardZone, { urban: urbanLiving, rural: ruralLiving }),
      lookup(care, facts.selfCare),
    );
    const rule = (unable: typeof unableToWork, where: string) => [
      poor,
      lives,
      belongsToCity,
      condition({ zh: '无劳动能力', en: 'the person is unable to work' }, unable, where),
      ...nobodySupports,
    ];
    return [
      {
        from: '2016-10',
        basis: earlierTekunMeasures,
        state: 'assumed',
        conditions: rule(unableToWorkUntil2021, '第五条'),
        amount: total,
      },
      {
        from: '2021-05',
        basis: clause(tekunMeasures, '第四条、第五条'),
        state: 'assumed',
        conditions: [
          ...rule(unableToWork, '第五条'),
          condition(
            {
              zh: '未纳入孤儿、事实无人抚养儿童保障',
              en: 'the child is not supported as an orphan or as one whom nobody raises',
            },
            is(facts.orphanKind, 'none'),
            '第九条',
          ),
        ],
        amount: total,
      },
    ];
  },
  asksFor: [
    papers.idCard,
    papers.householdBook,
    papers.meansCheck,
    papers.selfCareAssessment,
    papers.careAgreement,
  ],
  decidedBy: {
    zh: '乡镇（街道）受理，县级民政部门审核确认',
    en: 'Received by the township, confirmed by county civil affairs',
  },
  keeps: ['S1.2-01'],
});
