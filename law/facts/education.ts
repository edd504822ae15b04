/** Schooling of persons with disabilities: placement, support at school, exams. Lists of the education offices give it. */
import { choice, wholeNumber, yesNo } from '#policy';

const ofChild = { privacy: 'special' } as const;

export const educationFacts = {
  /** By the expert committee. Unknown until the child was assessed, so that nobody is passed over. */
  placementAdvised: choice(
    { zh: '教育专家委员会安置意见', en: 'Placement that the expert committee advises' },
    {
      kindergarten: { zh: '普通幼儿园', en: 'Ordinary kindergarten' },
      'preschool-rehabilitation': { zh: '学前康复教育机构', en: 'Preschool rehabilitation education' },
      ordinary: { zh: '普通学校随班就读', en: 'Ordinary school' },
      special: { zh: '特殊教育学校', en: 'Special school' },
      home: { zh: '送教上门', en: 'Teaching at home' },
    },
    ofChild,
  ),
  /** Where the child learns now: one place at a time. */
  placedIn: choice(
    { zh: '现安置方式', en: 'Present placement' },
    {
      none: { zh: '未安置', en: 'Not placed' },
      kindergarten: { zh: '普通幼儿园', en: 'Ordinary kindergarten' },
      'preschool-rehabilitation': { zh: '学前康复教育机构', en: 'Preschool rehabilitation education' },
      ordinary: { zh: '普通学校随班就读', en: 'Ordinary school' },
      special: { zh: '特殊教育学校', en: 'Special school' },
      home: { zh: '送教上门', en: 'Teaching at home' },
    },
    ofChild,
  ),
  learningGoods: choice(
    { zh: '需要的特殊学习用品', en: 'Learning goods needed' },
    {
      none: { zh: '无', en: 'None' },
      braille: { zh: '盲文书籍和学具', en: 'Braille books and tools' },
      'large-print': { zh: '大字课本和助视学具', en: 'Large print and low-vision tools' },
      hearing: { zh: '助听听课设备', en: 'Listening equipment for the classroom' },
      tactile: { zh: '智力和孤独症儿童教具', en: 'Tools for intellectual disability and autism' },
      writing: { zh: '书写和坐姿辅助学具', en: 'Aids for writing and sitting' },
    },
  ),
  trainingInSchoolPlan: yesNo({
    zh: '个别化教育计划列入康复训练',
    en: "The student's education plan has rehabilitation training",
  }),
  aidedForSameItem: yesNo({
    zh: '同一资助项目已由国家资助政策覆盖',
    en: 'State aid already pays for the same item',
  }),
  examsRegistered: wholeNumber(
    { zh: '本年报名参加的国家教育考试次数', en: 'State exams registered for this year' },
    { most: 20 },
  ),
  accommodationAsked: yesNo({
    zh: '报名时已申请合理便利',
    en: 'Asked for accommodations on registration',
  }),
  examPaper: choice(
    { zh: '申请使用的试卷', en: 'Exam paper asked for' },
    {
      ordinary: { zh: '普通试卷', en: 'Ordinary' },
      'large-print': { zh: '大字号试卷', en: 'Large print' },
      braille: { zh: '盲文试卷', en: 'Braille' },
    },
  ),
  writesWithDifficulty: yesNo({
    zh: '上肢无法正常书写等书写特别困难',
    en: 'Has particular difficulty in writing',
  }),
} as const;
