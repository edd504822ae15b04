/** Disabled soldiers, militia and police officers. The list of veterans affairs gives it; their grades are another scale than the certificate's. */
import { choice, yesNo } from '#policy';

export const militaryGrades = {
  one: { zh: '一级', en: 'Grade 1' },
  two: { zh: '二级', en: 'Grade 2' },
  three: { zh: '三级', en: 'Grade 3' },
  four: { zh: '四级', en: 'Grade 4' },
  five: { zh: '五级', en: 'Grade 5' },
  six: { zh: '六级', en: 'Grade 6' },
  seven: { zh: '七级', en: 'Grade 7' },
  eight: { zh: '八级', en: 'Grade 8' },
  nine: { zh: '九级', en: 'Grade 9' },
  ten: { zh: '十级', en: 'Grade 10' },
} as const;

export const veteranFacts = {
  militaryGrade: choice(
    { zh: '伤残抚恤等级', en: 'Grade of the disabled soldier or police officer' },
    { none: { zh: '非伤残抚恤对象', en: 'None' }, ...militaryGrades },
  ),
  militaryCause: choice(
    { zh: '伤残性质', en: 'How the disability came about' },
    {
      none: { zh: '非伤残抚恤对象', en: 'None' },
      war: { zh: '因战', en: 'In war' },
      duty: { zh: '因公', en: 'On duty' },
      illness: { zh: '因病', en: 'By illness' },
    },
  ),
  militaryCareAtHome: yesNo({
    zh: '残疾军人分散供养（不在优抚机构集中供养）',
    en: 'Supported at home and not in an institution for veterans',
  }),
} as const;
