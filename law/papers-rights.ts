/** Papers on emergencies, rights, travel, sport and veterans; the general ones stand in papers.ts. */
import type { Text } from '#kernel';

export const rightsPapers = {
  afterwards: { zh: '先行帮助，手续后补', en: 'Help comes first, papers follow' },
  consentToCheck: { zh: '防止返贫监测信息核查授权书', en: 'Consent to the check of household facts' },
  insurancePolicy: { zh: '保险单', en: 'Insurance policy' },
  appAccount: { zh: '名录内应用的注册手机号', en: 'Telephone number registered with the listed app' },
  serviceDogPaper: {
    zh: '导盲犬等服务犬工作证和免疫证明',
    en: "Service dog's working and vaccination papers",
  },
  militaryCertificate: {
    zh: '残疾军人证或伤残人民警察证',
    en: 'Certificate of a disabled soldier or police officer',
  },
  matchResult: { zh: '竞赛成绩证明', en: 'Proof of the result' },
  legalApplication: {
    zh: '法律援助申请表和案件材料',
    en: 'Application for legal aid and papers of the matter',
  },
  incomeStatement: {
    zh: '经济困难状况说明（免予核查的不需要）',
    en: 'Statement of means (unless it is waived)',
  },
  photo: { zh: '近期免冠照片', en: 'Recent photograph' },
  disabilityAssessment: { zh: '残疾评定表', en: 'Disability assessment form' },
} as const satisfies Record<string, Text>;
