/** The catalogue of medical rehabilitation that basic insurance pays for, in the order in which it grew. Names from memory, to be confirmed. */
import type { Text } from '#kernel';
import { choice, moneyFact } from '#policy';

/** Taken in by the ministry of health in 2010. */
const firstNine = {
  'movement-therapy': { zh: '运动疗法', en: 'Movement therapy' },
  'hemiplegia-training': { zh: '偏瘫肢体综合训练', en: 'Training after hemiplegia' },
  'cerebral-palsy-training': { zh: '脑瘫肢体综合训练', en: 'Training in cerebral palsy' },
  'paraplegia-training': { zh: '截瘫肢体综合训练', en: 'Training after paraplegia' },
  'occupational-therapy': { zh: '作业疗法', en: 'Occupational therapy' },
  'cognition-training': { zh: '认知知觉功能康复训练', en: 'Training of cognition and perception' },
  'speech-training': { zh: '言语训练', en: 'Speech training' },
  'swallowing-training': { zh: '吞咽功能障碍训练', en: 'Training of swallowing' },
  'daily-living-assessment': { zh: '日常生活能力评定', en: 'Assessment of daily living' },
} as const satisfies Record<string, Text>;

/** Added by human resources in 2016. */
const nextTwenty = {
  'rehabilitation-assessment': { zh: '康复综合评定', en: 'Assessment for rehabilitation' },
  'swallowing-examination': { zh: '吞咽功能障碍检查', en: 'Examination of swallowing' },
  'hand-assessment': { zh: '手功能评定', en: 'Assessment of the hand' },
  'balance-test': { zh: '平衡试验', en: 'Test of balance' },
  'balance-training': { zh: '平衡训练', en: 'Training of balance' },
  'surface-electromyography': { zh: '表面肌电图检查', en: 'Surface electromyography' },
  'wheelchair-training': { zh: '轮椅技能训练', en: 'Wheelchair skills' },
  'endurance-training': { zh: '耐力训练', en: 'Training of endurance' },
  'joint-mobilisation': { zh: '大关节松动训练', en: 'Mobilisation of large joints' },
  'hand-training': { zh: '徒手手功能训练', en: 'Training of the hand' },
  'amputation-training': { zh: '截肢肢体综合训练', en: 'Training after amputation' },
  'child-hearing-test': { zh: '小儿行为听力测试', en: 'Behavioural hearing test of children' },
  'autism-interview': { zh: '孤独症诊断访谈量表测评', en: 'Diagnostic interview on autism' },
  'daily-living-training': { zh: '日常生活动作训练', en: 'Training of daily living' },
  'vocational-training': { zh: '职业功能训练', en: 'Training for work' },
  'mental-occupational-therapy': {
    zh: '精神障碍作业疗法训练',
    en: 'Occupational therapy in mental illness',
  },
  'weight-support-training': { zh: '减重支持系统训练', en: 'Training with weight support' },
  'tilt-table-training': { zh: '电动起立床训练', en: 'Training on a tilt table' },
  'hearing-language-training': {
    zh: '儿童听力障碍语言训练',
    en: 'Language training of children hard of hearing',
  },
  'speech-screening': { zh: '言语能力筛查', en: 'Screening of speech' },
} as const satisfies Record<string, Text>;

/** The plan counts thirty; which the thirtieth is, the province says. */
const thirtieth = { local: { zh: '省内增补项目', en: 'Item added by the province' } } as const;

export const rehabilitationItems = { ...firstNine, ...nextTwenty, ...thirtieth } as const;

const codesOf = <Items extends Record<string, Text>>(items: Items) =>
  Object.keys(items) as (keyof Items & string)[];
export const itemsOf2010 = codesOf(firstNine);
export const itemsOf2016 = [...itemsOf2010, ...codesOf(nextTwenty)];
export const itemsOf2021 = [...itemsOf2016, ...codesOf(thirtieth)];

export const rehabilitationItemFacts = {
  rehabilitationItem: choice(
    { zh: '当月主要医疗康复项目', en: 'Main item of medical rehabilitation this month' },
    { none: { zh: '无', en: 'None' }, ...rehabilitationItems },
  ),
  /** Within the catalogue and its limits, before anybody has paid. */
  rehabilitationItemCost: moneyFact(
    { zh: '当月医疗康复项目费用', en: 'Cost of medical rehabilitation this month' },
    { most: 20_000_000 },
  ),
} as const;
