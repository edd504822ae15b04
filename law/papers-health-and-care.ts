/** Papers for device projects, rehabilitation, health services and help for families. */
import type { Text } from '#kernel';

export const healthPapers = {
  onSiteMeasure: { zh: '现场测量记录', en: 'Measurements taken on the spot' },
  projectForm: { zh: '项目申请表', en: 'Form of the project' },
  projectSurvey: { zh: '项目调查筛查表', en: 'Survey for the project' },
  repairQuote: { zh: '维修报价单', en: 'Quotation for the repair' },
  needForm: { zh: '康复需求评估表', en: 'Assessment of the need for rehabilitation' },
  informedConsent: { zh: '知情同意书', en: 'Informed consent' },
  doctorContract: { zh: '家庭医生签约协议', en: 'Contract with the family doctor' },
  birthRecord: { zh: '出生医学证明或儿童保健手册', en: 'Birth certificate or child health booklet' },
  request: { zh: '服务申请（可口头提出）', en: 'Request, also by word of mouth' },
  activityRecord: { zh: '活动记录', en: 'Record of the activities' },
} as const satisfies Record<string, Text>;
