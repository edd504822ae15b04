/** Rights and reliefs that cost no allowance: legal matters, service dogs, listed apps, own businesses, assessments for the certificate. */
import { choice, dayFact, yesNo } from '#policy';
import { categories, grades } from './person.ts';

export const legalFacts = {
  legalMatter: choice(
    { zh: '待办法律事项', en: 'Legal matter at hand' },
    {
      none: { zh: '无', en: 'None' },
      benefits: { zh: '社会保险、社会救助、抚恤金', en: 'Insurance, assistance or pension' },
      maintenance: { zh: '赡养费、抚养费、扶养费', en: 'Maintenance by relatives' },
      labour: { zh: '劳动关系和劳动报酬', en: 'Employment and wages' },
      injury: { zh: '人身损害赔偿', en: 'Damages for injury' },
      abuse: { zh: '虐待、遗弃、家庭暴力', en: 'Abuse, abandonment or violence at home' },
      other: { zh: '其他涉残权益事项', en: 'Another right of a person with a disability' },
    },
    { privacy: 'special' },
  ),
  meansForLegalAid: yesNo({ zh: '符合法律援助经济困难标准', en: 'Means are below the line of legal aid' }),
} as const;

export const serviceDogFacts = {
  serviceDog: choice(
    { zh: '登记的服务犬', en: 'Registered service dog' },
    {
      none: { zh: '无', en: 'None' },
      guide: { zh: '导盲犬', en: 'Guide dog' },
      hearing: { zh: '导听犬', en: 'Hearing dog' },
      assistance: { zh: '辅助犬', en: 'Assistance dog' },
    },
  ),
  serviceDogFit: yesNo({
    zh: '服务犬免疫有效并佩戴标识',
    en: 'The service dog is vaccinated and wears its mark',
  }),
} as const;

export const supportFacts = {
  usesListedApp: yesNo(
    { zh: '使用名录内助残公益类应用', en: 'Uses an app of the list for persons with disabilities' },
    { privacy: 'plain' },
  ),
  businessForm: choice(
    { zh: '市场主体类型', en: 'Form of the business' },
    {
      none: { zh: '无', en: 'None' },
      individual: { zh: '个体工商户', en: 'Individual business' },
      company: { zh: '企业', en: 'Company' },
      online: { zh: '网络经营', en: 'Online trade' },
    },
    { privacy: 'plain' },
  ),
  commercialCover: choice(
    { zh: '团体商业保险险种', en: 'Cover by the commercial group insurance' },
    {
      none: { zh: '未参加', en: 'None' },
      accident: { zh: '意外伤害', en: 'Accident' },
      pension: { zh: '补充养老', en: 'Supplementary pension' },
      medical: { zh: '补充医疗', en: 'Supplementary medical' },
    },
  ),
} as const;

/** As found by the designated body; below a grade, or never assessed, it is none. */
export const certificateFacts = {
  gradeFound: choice(
    { zh: '评定的残疾等级', en: 'Grade found by the assessment' },
    { none: { zh: '未评定或未达等级', en: 'None' }, ...grades },
  ),
  categoryFound: choice(
    { zh: '评定的残疾类别', en: 'Category found by the assessment' },
    { none: { zh: '未评定或未达等级', en: 'None' }, ...categories },
  ),
} as const;

export const sportFacts = {
  resultEvent: choice(
    { zh: '取得名次的赛事', en: 'Games of the result' },
    {
      none: { zh: '无', en: 'None' },
      paralympics: { zh: '残奥会等世界综合性运动会', en: 'Paralympics and other world games' },
      asian: { zh: '亚残运会', en: 'Asian Para Games' },
      national: { zh: '全国残运会、特奥会', en: 'National Games' },
      provincial: { zh: '全省残运会、特奥会', en: 'Provincial Games' },
    },
    { privacy: 'plain' },
  ),
  resultPlace: choice(
    { zh: '名次', en: 'Place' },
    {
      none: { zh: '无', en: 'None' },
      first: { zh: '第一名', en: 'First' },
      second: { zh: '第二名', en: 'Second' },
      third: { zh: '第三名', en: 'Third' },
    },
    { privacy: 'plain' },
  ),
  resultRole: choice(
    { zh: '参赛身份', en: 'Took part as' },
    {
      none: { zh: '无', en: 'None' },
      athlete: { zh: '运动员', en: 'Athlete' },
      coach: { zh: '教练员', en: 'Coach' },
    },
    { privacy: 'plain' },
  ),
  competesForCity: yesNo({ zh: '代表本市注册参赛', en: 'Competes for the city' }, { privacy: 'plain' }),
  resultOn: dayFact({ zh: '取得成绩日期', en: 'Day of the result' }, { privacy: 'plain' }),
  /** Never is a known day. */
  resultRewardedOn: dayFact({ zh: '该成绩奖励日期', en: 'Day on which this result was rewarded' }),
} as const;
