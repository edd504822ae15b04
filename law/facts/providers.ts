/** Those who give services. Agreements, evaluations and attendance lists give it. */
import { choice, wholeNumber, yesNo } from '#policy';

const ofProvider = { of: 'provider', privacy: 'plain' } as const;

export const providerFacts = {
  rehabilitationDesignated: yesNo(
    { zh: '残疾人康复定点机构', en: 'Designated for rehabilitation' },
    ofProvider,
  ),
  careAgreementInForce: yesNo(
    { zh: '托养服务协议有效', en: 'Its agreement on entrusted care is in force' },
    ofProvider,
  ),
  inCityDistricts: yesNo({ zh: '位于市辖区', en: 'Lies in a city district' }, ofProvider),
  evaluation: choice(
    { zh: '年度评估等级', en: 'Grade of the yearly evaluation' },
    {
      none: { zh: '未评估', en: 'Not evaluated' },
      excellent: { zh: '优秀', en: 'Excellent' },
      good: { zh: '良好', en: 'Good' },
      pass: { zh: '合格', en: 'Pass' },
      fail: { zh: '不合格', en: 'Fail' },
    },
    ofProvider,
  ),
  /** One person for one day; days that Sunshine Home already pays are left out. */
  careDays: wholeNumber(
    {
      zh: '当月托养服务人天（不含阳光家园已补贴）',
      en: 'Person-days of care this month that nobody else pays',
    },
    { ...ofProvider, most: 100_000 },
  ),
  childrenTrained: wholeNumber(
    { zh: '上年康复训练儿童人数', en: 'Children trained last year' },
    { ...ofProvider, most: 10_000 },
  ),
  /** At work for twelve months by the insurance record, not with the agency itself; each counted once. */
  stablePlacements: wholeNumber(
    { zh: '上年推荐并稳定就业满一年人数', en: 'Persons found work who stayed for a year' },
    { ...ofProvider, most: 10_000 },
  ),
} as const;
