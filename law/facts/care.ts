/** Care: who needs it, who gives it, and which other schemes already pay for it. Assessments and lists of care schemes give it. */
import { choice, dayFact, yesNo } from '#policy';

export const careFacts = {
  /** From the yearly survey of persons with disabilities or an assessment; unknown for who was not met. */
  needsLongTermCare: yesNo({ zh: '需要长期照护（六个月以上）', en: 'Needs care for six months or more' }),
  /** Measured with six indicators when support of the destitute is decided. */
  selfCare: choice(
    { zh: '生活自理能力', en: 'Self-care' },
    {
      full: { zh: '具备生活自理能力', en: 'Can care for oneself' },
      partial: { zh: '部分丧失生活自理能力', en: 'Can partly care for oneself' },
      none: { zh: '完全丧失生活自理能力', en: 'Cannot care for oneself' },
    },
  ),
  /** By the assessment of the elderly (GB/T 42195). */
  elderlyCapacity: choice(
    { zh: '老年人能力等级', en: 'Capacity of the elderly person' },
    {
      unimpaired: { zh: '能力完好', en: 'Unimpaired' },
      semi: { zh: '半失能', en: 'Partly dependent' },
      lost: { zh: '失能', en: 'Dependent' },
    },
  ),
  workInjuryCare: yesNo({ zh: '领取工伤生活护理费', en: 'Receives the care allowance for a work injury' }),
  /** Income, help and kin: who has a duty by law to support the person and can. */
  hasSupporters: yesNo({
    zh: '有具备履行能力的法定赡养、抚养、扶养义务人',
    en: 'Has relatives with a duty and the means to support',
  }),
  ownIncomeBelowStandard: yesNo({
    zh: '本人收入低于特困救助标准且财产符合规定',
    en: 'Own income and assets below the standard of support',
  }),
} as const;

export const childFacts = {
  orphanKind: choice(
    { zh: '孤儿或事实无人抚养儿童', en: 'Orphan or child whom nobody raises' },
    {
      none: { zh: '都不是', en: 'Neither' },
      orphan: { zh: '孤儿', en: 'Orphan' },
      unattended: { zh: '事实无人抚养儿童', en: 'Child whom in fact nobody raises' },
    },
    { privacy: 'special' },
  ),
  inWelfareInstitution: yesNo(
    { zh: '由儿童福利机构养育', en: 'Raised in a welfare institution' },
    { privacy: 'special' },
  ),
} as const;

export const eventFacts = {
  /** As reported by the village or the township. */
  hardshipEvent: choice(
    { zh: '急难事件', en: 'Sudden hardship' },
    {
      none: { zh: '无', en: 'None' },
      accident: { zh: '意外事故', en: 'Accident' },
      illness: { zh: '重大疾病', en: 'Serious illness' },
      fire: { zh: '火灾等灾害', en: 'Fire or disaster' },
      expense: { zh: '必需支出突增', en: 'Sudden necessary expense' },
    },
    { of: 'household' },
  ),
  hardshipEventOn: dayFact({ zh: '急难事件发生日期', en: 'Day of the sudden hardship' }, { of: 'household' }),
} as const;
