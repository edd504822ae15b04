/** The papers that programmes ask for, in one wording. */
import type { Paper } from '#policy';

export const papers = {
  idCard: { zh: '居民身份证', en: 'Resident identity card' },
  householdBook: { zh: '户口簿', en: 'Household register booklet' },
  certificate: { zh: '残疾人证', en: 'Disability certificate' },
  bankAccount: { zh: '本人银行账户', en: 'Own bank account' },
  agent: {
    zh: '委托书和代理人身份证（代办时）',
    en: "Letter of authority and the agent's identity card (if someone applies for you)",
  },
  guardian: { zh: '监护关系证明', en: 'Proof of guardianship' },
  meansCheck: { zh: '家庭经济状况核对授权书', en: 'Authorisation to check household means' },
  wageProof: { zh: '工资证明或劳动合同', en: 'Proof of wages or labour contract' },
  assessment: { zh: '评估报告', en: 'Assessment report' },
  selfCareAssessment: { zh: '生活自理能力评估表', en: 'Self-care assessment' },
  careAgreement: { zh: '委托照料服务协议', en: 'Care agreement' },
  eventProof: { zh: '急难情形说明（可后补）', en: 'Account of the hardship (may follow later)' },
  settlementSlip: { zh: '医保结算单', en: 'Insurance settlement slip' },
  feeSlip: { zh: '费用票据', en: 'Fee receipt' },
  vehiclePurchase: { zh: '机动轮椅车购买凭证', en: 'Proof of purchase of the motor wheelchair' },
  unemployment: { zh: '失业登记凭证', en: 'Unemployment registration' },
  accountNumber: { zh: '缴费户号', en: 'Utility account number' },
  none: { zh: '不用带材料，部门会核对', en: 'Nothing: offices match their lists', nothing: true },
} as const satisfies Record<string, Paper>;
