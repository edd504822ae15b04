import type { Fen } from '#kernel';
import {
  add,
  all,
  amount,
  anyOf,
  atLeast,
  below,
  condition,
  countOf,
  incomeFromProgrammes,
  match,
  monthly,
  named,
  not,
  programme,
  remainder,
  sumOver,
  type Term,
  times,
} from '#policy';
import { clause, dibaoMeasures, earlierDibaoMeasures } from '../../bases.ts';
import { alive } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { employmentCostDeduction } from './employment-cost-deduction.ts';
import { tekunSupport } from './tekun-support.ts';

/** The destitute have their own support and are not counted again. */
export const dibaoMembers = named(
  { zh: '保障人口', en: 'members counted' },
  countOf('everyone', all(alive, not(tekunSupport.enrolled))),
);
const allIncome = add(
  facts.otherHouseholdIncome,
  sumOver('everyone', facts.monthlyWage),
  incomeFromProgrammes('dibao'),
);

export const dibao = programme({
  id: 'dibao',
  title: { zh: '最低生活保障', en: 'Minimum living guarantee' },
  plan: ['P01'],
  of: 'household',
  gives: monthly,
  parameters: {
    urbanStandard: amount({ zh: '城市低保月标准', en: 'Monthly standard in town' }),
    ruralStandard: amount({ zh: '农村低保月标准', en: 'Monthly standard in the country' }),
  },
  editions: ({ urbanStandard, ruralStandard }) => {
    const needed = times(
      match(facts.standardZone, { urban: urbanStandard, rural: ruralStandard }),
      dibaoMembers,
    );
    const rule = (income: Term<Fen>) => ({
      conditions: [
        condition(
          {
            zh: '属于低收入人口（已核对家庭经济状况）',
            en: 'the household is on the low-income watch list, its means checked',
          },
          facts.lowIncomeHousehold,
        ),
        condition(
          { zh: '有具有本市户籍的家庭成员', en: 'a member has the household registration in the city' },
          anyOf('everyone', facts.registeredInCity),
        ),
        condition(
          { zh: '有应保障的家庭成员', en: 'there is a member to be supported' },
          atLeast(dibaoMembers, 1),
        ),
        condition(
          { zh: '家庭财产状况符合规定', en: 'assets are within the limits' },
          facts.assetsWithinLimits,
        ),
        condition(
          {
            zh: '共同生活的家庭成员人均收入低于低保标准',
            en: 'income counted per head is below the standard',
          },
          below(income, needed),
        ),
      ],
      amount: remainder(needed, income),
    });
    return [
      { from: '2013-01', basis: earlierDibaoMeasures, state: 'assumed', ...rule(allIncome) },
      {
        from: '2021-07',
        basis: clause(dibaoMeasures, '第四条、第三十三条'),
        state: 'assumed',
        ...rule(remainder(allIncome, sumOver('everyone', employmentCostDeduction.given))),
      },
    ];
  },
  asksFor: [papers.idCard, papers.householdBook, papers.meansCheck, papers.certificate],
  decidedBy: {
    zh: '乡镇（街道）受理，县级民政部门审核确认',
    en: 'Received by the township, confirmed by county civil affairs',
  },
  keeps: ['B2.1.1-01', 'S1.2-01', 'B1.3-01'],
});

/** The standard that applies where the household lives. */
export const dibaoStandard = named(
  { zh: '当地低保标准', en: 'local standard of the minimum living guarantee' },
  match(facts.standardZone, { urban: dibao.terms.urbanStandard, rural: dibao.terms.ruralStandard }),
);
