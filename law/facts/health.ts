/** Rehabilitation and health: what was found needed, what was consented to, what has been done. */
import { choice, moneyFact, wholeNumber, yesNo } from '#policy';

const special = { privacy: 'special' } as const;

export const rehabilitationFacts = {
  /** By the yearly survey and the assessment, in the terms of the catalogue; devices have programmes of their own. */
  rehabilitationNeed: choice(
    { zh: '评估需要的基本康复服务', en: 'Basic rehabilitation found needed' },
    {
      none: { zh: '无', en: 'None' },
      surgery: { zh: '康复手术', en: 'Surgery' },
      drugs: { zh: '药物', en: 'Drugs' },
      training: { zh: '功能训练', en: 'Training of functions' },
      support: { zh: '支持性服务', en: 'Support' },
    },
  ),
  rehabilitationCost: moneyFact(
    { zh: '康复计划年费用', en: 'Cost of the rehabilitation plan for the year' },
    { most: 20_000_000 },
  ),
  rehabilitationPaidByInsurance: moneyFact(
    { zh: '医保支付的康复费用（年）', en: 'Part of that cost paid by insurance' },
    { most: 20_000_000 },
  ),
  communityRehabilitation: choice(
    { zh: '愿意参加的社区康复', en: 'Community rehabilitation that the person wants' },
    {
      none: { zh: '不参加', en: 'None' },
      station: { zh: '社区康复站', en: 'At the rehabilitation station' },
      'mutual-help': { zh: '互助康复小组', en: 'In a mutual-help group' },
    },
  ),
} as const;

/** Known only to those who follow the person up. */
export const mentalHealthFacts = {
  mentalState: choice(
    { zh: '严重精神障碍病情', en: 'State of a severe mental illness' },
    {
      none: { zh: '未登记', en: 'Not registered' },
      stable: { zh: '稳定', en: 'Stable' },
      fair: { zh: '基本稳定', en: 'Fairly stable' },
      unstable: { zh: '不稳定', en: 'Unstable' },
    },
    special,
  ),
  mentalRiskGrade: wholeNumber({ zh: '危险性评估等级', en: 'Grade of risk' }, { ...special, most: 5 }),
  mentalFollowUpConsent: yesNo({ zh: '同意社区随访管理', en: 'Consents to follow-up' }, special),
  suitsMentalCommunityRehabilitation: yesNo(
    { zh: '经评估适合精神障碍社区康复', en: 'Assessed as fit for community rehabilitation' },
    special,
  ),
  mentalCareAdvised: yesNo(
    { zh: '专科医院建议机构康复护理', en: 'The hospital advises rehabilitation and care in an institution' },
    special,
  ),
  psychologicalNeed: yesNo(
    { zh: '心理筛查提示需要服务', en: 'The psychological screening shows a need' },
    special,
  ),
  psychologicalConsent: yesNo({ zh: '同意接受心理服务', en: 'Consents to psychological service' }, special),
} as const;

export const healthServiceFacts = {
  refusesFamilyDoctor: yesNo({ zh: '本人不愿签约家庭医生', en: 'Does not want a family doctor' }),
  familyDoctorElsewhere: yesNo({
    zh: '已与外地家庭医生团队签约',
    en: 'Has a family doctor in another place',
  }),
  declinesWomenCheck: yesNo({ zh: '本人不愿接受妇女健康检查', en: "Declines the women's health check" }),
  screeningResult: choice(
    { zh: '儿童残疾筛查结果', en: 'Result of the screening of the child' },
    {
      none: { zh: '未筛查', en: 'Not screened' },
      negative: { zh: '阴性', en: 'Negative' },
      positive: { zh: '阳性', en: 'Positive' },
    },
    special,
  ),
  geneTestFee: moneyFact(
    { zh: '遗传性耳聋基因检测费用', en: 'Fee of the gene test for deafness' },
    { ...special, most: 1_000_000 },
  ),
} as const;
