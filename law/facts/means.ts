/** What a household lives on. Lists of the civil affairs office and of social security give it. */
import { choice, dayFact, moneyFact, yesNo } from '#policy';

const ofHousehold = { of: 'household' } as const;

export const meansFacts = {
  /** On the watch list of low-income population, which every household joins whose income was asked to be checked. */
  lowIncomeHousehold: yesNo(
    { zh: '低收入人口监测家庭', en: 'Household on the low-income watch list' },
    ofHousehold,
  ),
  nearDibaoHousehold: yesNo(
    { zh: '最低生活保障边缘家庭', en: 'Household on the margin of the minimum living guarantee' },
    ofHousehold,
  ),
  /** Which of the two standards the household is measured by; by where it lives, not by its registration. */
  standardZone: choice(
    { zh: '保障标准类别', en: 'Which standard of living applies' },
    { urban: { zh: '城市标准', en: 'Town standard' }, rural: { zh: '农村标准', en: 'Country standard' } },
    ofHousehold,
  ),
  /** Monthly, of all members together, without wages and without what this law's programmes give. */
  otherHouseholdIncome: moneyFact(
    { zh: '家庭月收入（不含工资，核定）', en: 'Monthly household income beside wages, as checked' },
    { ...ofHousehold, most: 100_000_000 },
  ),
  assetsWithinLimits: yesNo(
    { zh: '家庭财产状况符合规定', en: 'Household assets within the limits' },
    ofHousehold,
  ),
  /** For old age, an injury on duty or as a retired cadre; nothing for who draws none. */
  welfareLivingAllowance: moneyFact(
    {
      zh: '福利性生活津贴（老年、因公致残、离休等）',
      en: 'Living allowance for old age, injury on duty or retired cadres',
    },
    { most: 10_000_000 },
  ),
  welfareCareAllowance: moneyFact(
    {
      zh: '福利性护理津贴（老年、因公致残、离休等）',
      en: 'Care allowance for old age, injury on duty or retired cadres',
    },
    { most: 10_000_000 },
  ),
  monthlyWage: moneyFact({ zh: '月工资收入', en: 'Monthly wage' }, { most: 100_000_000 }),
  /** The far-off first day of the calendar when it never ended. */
  dibaoEndedOn: dayFact(
    { zh: '停发低保日期', en: 'Day on which the minimum living guarantee ended' },
    ofHousehold,
  ),
  dibaoEndedBecause: choice(
    { zh: '停发低保原因', en: 'Why the minimum living guarantee ended' },
    {
      none: { zh: '未停发', en: 'It did not end' },
      employment: { zh: '就业后收入超过标准', en: 'Income from work above the standard' },
      income: { zh: '其他收入超过标准', en: 'Other income above the standard' },
      other: { zh: '其他', en: 'Other' },
    },
    ofHousehold,
  ),
  /** What the household received in its last month of dibao. */
  dibaoLastAmount: moneyFact(
    { zh: '停发前月低保金', en: 'Last monthly amount of the minimum living guarantee' },
    { ...ofHousehold, most: 10_000_000 },
  ),
} as const;
