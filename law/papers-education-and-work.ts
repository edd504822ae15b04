/** Papers for schooling, exams, own businesses, and for employers and providers. */
import type { Text } from '#kernel';

export const workPapers = {
  expertOpinion: { zh: '残疾人教育专家委员会安置意见', en: 'Opinion of the expert committee on education' },
  examRequest: {
    zh: '考试合理便利书面申请（报名时提出）',
    en: 'Written request for accommodations, made on registration',
  },
  lease: { zh: '租赁合同和租金票据', en: 'Lease and rent receipts' },
  invoice: { zh: '购置发票和设备清单', en: 'Invoice and list of equipment' },
  internetBill: { zh: '网络资费账单', en: 'Internet bills' },
  taxFiling: { zh: '纳税申报表', en: 'Tax return' },
  contestResult: { zh: '获奖证书或成绩公布文件', en: 'Award certificate or published result' },
  skillCertificate: { zh: '职业技能等级证书', en: 'Vocational certificate with its grade' },
  studioReport: { zh: '工作室年度工作报告', en: 'Yearly report of the studio' },
  trainingRecord: { zh: '职工培训名册和费用票据', en: 'Record of staff training and receipts' },
  adaptationPlan: { zh: '岗位改造方案和验收记录', en: 'Plan of the adaptation and record of acceptance' },
  welfareUnitDeclaration: { zh: '残疾人福利性单位声明函', en: 'Declaration of a welfare unit' },
  contract: { zh: '政府购买服务合同和验收单', en: 'Contract of purchase and acceptance sheet' },
  supportRequest: { zh: '扶持申请书和报价', en: 'Request for support with quotation' },
} as const satisfies Record<string, Text>;
