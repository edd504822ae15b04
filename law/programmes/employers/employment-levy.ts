import type { Fen } from '#kernel';
import {
  above,
  amount,
  any,
  atLeast,
  below,
  condition,
  count,
  divide,
  first,
  halfUpToFen,
  is,
  levy,
  max,
  min,
  named,
  not,
  number,
  otherwise,
  programme,
  rate,
  share,
  subtract,
  type Term,
  times,
  when,
} from '#policy';
import { clause } from '../../bases.ts';
import { levyRelief2020, levyRelief2023, levyRules } from '../../bases-services.ts';
import { facts } from '../../facts.ts';
import { servicePapers } from '../../papers-services.ts';
import { placed as declaredAsPlaced, quotaAt } from './quota.ts';

const averageWage = named(
  { zh: '上年在职职工年平均工资', en: 'average yearly wage of the staff' },
  divide(facts.totalWages, max(facts.staff, number(1)), halfUpToFen),
);

/** Whom the federation has not confirmed counts as not placed. */
const placed = named<number>(
  {
    zh: '经审核认定的安排残疾人数（万分之一人）',
    en: 'persons placed, as confirmed (ten-thousandths of a person)',
  },
  first(when(facts.placementVerified, declaredAsPlaced), otherwise(number(0))),
);

type Basics = { readonly quota: Term<number>; readonly wageCap: Term<Fen> };

/** (staff × quota − placed) × average wage, for last year. */
function fullLevy({ quota, wageCap }: Basics): Term<Fen> {
  const missing = named(
    { zh: '少安排残疾人数（万分之一人）', en: 'persons short of the quota (ten-thousandths of a person)' },
    max(subtract(quotaAt(quota), placed), number(0)),
  );
  return named(
    { zh: '减免前应缴额', en: 'levy before any relief' },
    divide(times(min(averageWage, wageCap), missing), 10_000, halfUpToFen),
  );
}

/** The tier is found after persons of grade 1 and 2 counted twice. Only enterprises can be too small to pay. */
export const employmentLevy = programme({
  id: 'employment-levy',
  title: { zh: '残疾人就业保障金', en: 'Levy for the employment of persons with disabilities' },
  plan: ['P81'],
  of: 'employer',
  gives: levy,
  parameters: {
    quota: rate({ zh: '应安排残疾人就业比例', en: 'Quota of disabled staff' }),
    localMeanWage: amount({ zh: '当地社会年平均工资', en: 'Local mean wage of a year' }),
    wageCap: amount({ zh: '计征工资上限（当地社会平均工资2倍）', en: 'Most of a wage that is counted' }),
    halfTierFrom: rate({ zh: '减半征收的最低安排比例', en: 'Placed share from which half is levied' }),
    halfTier: rate({ zh: '安排1%以上的征收比例', en: 'Part levied from 1 % placed' }),
    lowTier: rate({ zh: '安排1%以下的征收比例', en: 'Part levied below 1 % placed' }),
    exemptStaff: count({ zh: '免征的最多在职职工人数', en: 'Largest staff that is exempt' }),
  },
  editions: ({ quota, wageCap, halfTierFrom, halfTier, lowTier, exemptStaff }) => {
    const full = fullLevy({ quota, wageCap });
    const belowQuota = condition(
      { zh: '安排残疾人就业未达到规定比例', en: 'fewer are placed than the quota asks for' },
      below(placed, quotaAt(quota)),
    );
    const notSmall = condition(
      {
        zh: '在职职工人数超过免征人数，或不是企业',
        en: 'the staff is larger than what is exempt, or the employer is no enterprise',
      },
      any(above(facts.staff, exemptStaff), not(is(facts.employerKind, 'enterprise'))),
    );
    const tiered = first(
      when(atLeast(placed, times(facts.staff, halfTierFrom)), share(full, halfTier, halfUpToFen)),
      otherwise(share(full, lowTier, halfUpToFen)),
    );
    const withRelief = { state: 'assumed', conditions: [notSmall, belowQuota], amount: tiered } as const;
    const withoutRelief = {
      basis: clause(levyRules, '第六条至第九条'),
      state: 'assumed',
      conditions: [belowQuota],
      amount: full,
    } as const;
    return [
      { from: '2018-04', ...withoutRelief },
      // The tiers, the exemption and these three years were read at a source.
      { from: '2020-01', basis: levyRelief2020, ...withRelief, state: 'confirmed' },
      { from: '2023-01', basis: levyRelief2023, ...withRelief },
      // Unless the relief is prolonged once more.
      { from: '2028-01', ...withoutRelief },
    ];
  },
  asksFor: [servicePapers.staffList],
  decidedBy: {
    zh: '残联审核安置人数，税务部门征收',
    en: 'The federation certifies who is placed, the tax office levies',
  },
  keeps: ['S2.2-01'],
});
