/** What the register itself knows of a person: who, where, and the certificate. */
import { choice, dayFact, yesNo } from '#policy';

export const grades = {
  one: { zh: '一级', en: 'Grade 1' },
  two: { zh: '二级', en: 'Grade 2' },
  three: { zh: '三级', en: 'Grade 3' },
  four: { zh: '四级', en: 'Grade 4' },
} as const;

/** The seven categories of GB/T 26341-2010 in the order of their digits 1 to 7. */
export const categories = {
  visual: { zh: '视力残疾', en: 'Visual disability' },
  hearing: { zh: '听力残疾', en: 'Hearing disability' },
  speech: { zh: '言语残疾', en: 'Speech disability' },
  physical: { zh: '肢体残疾', en: 'Physical disability' },
  intellectual: { zh: '智力残疾', en: 'Intellectual disability' },
  mental: { zh: '精神残疾', en: 'Mental disability' },
  multiple: { zh: '多重残疾', en: 'Multiple disabilities' },
} as const;

export const personFacts = {
  bornOn: dayFact({ zh: '出生日期', en: 'Date of birth' }, { privacy: 'plain' }),
  diedOn: dayFact({ zh: '死亡日期', en: 'Date of death' }, { privacy: 'plain' }),
  sex: choice(
    { zh: '性别', en: 'Sex' },
    { female: { zh: '女', en: 'Female' }, male: { zh: '男', en: 'Male' } },
    { privacy: 'plain' },
  ),
  registeredInCity: yesNo({ zh: '本市户籍', en: 'Household registered in the city' }, { privacy: 'plain' }),
  residence: choice(
    { zh: '居住地类型', en: 'Town or country' },
    { urban: { zh: '城镇', en: 'Town' }, rural: { zh: '农村', en: 'Country' } },
    { privacy: 'plain' },
  ),
  certificateValid: yesNo({ zh: '持有有效残疾人证', en: 'Holds a valid disability certificate' }),
  disabilityCategory: choice({ zh: '残疾类别', en: 'Category of disability' }, categories),
  disabilityGrade: choice({ zh: '残疾等级', en: 'Grade of disability' }, grades),
  /** True also when one of several disabilities is intellectual or mental. */
  intellectualOrMental: yesNo({
    zh: '智力或精神残疾（含多重残疾之一）',
    en: 'Intellectual or mental disability, also as one of several',
  }),
} as const;
