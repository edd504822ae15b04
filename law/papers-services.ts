/** Papers for services, devices, homes and work; the general ones stand in papers.ts. */
import type { Text } from '#kernel';

export const servicePapers = {
  diagnosis: { zh: '定点医疗机构诊断证明', en: 'Diagnosis of a designated hospital' },
  trainingPlan: { zh: '康复训练建议和机构接收意见', en: 'Advice on training and consent of the institution' },
  attendance: { zh: '机构出具的出勤记录', en: 'Attendance record of the institution' },
  surgeryOpinion: { zh: '手术适应指征意见', en: 'Opinion that surgery is indicated' },
  orphanProof: {
    zh: '孤儿或事实无人抚养儿童认定材料',
    en: 'Decision on the orphan or child whom nobody raises',
  },
  deviceAssessment: { zh: '辅助器具评估表', en: 'Assessment for the device' },
  homeSurvey: { zh: '入户调查表和改造方案', en: 'Home survey and plan of the changes' },
  consent: { zh: '家庭同意书', en: 'Consent of the household' },
  houseGrading: { zh: '住房安全鉴定报告', en: 'Safety report on the house' },
  housingSituation: { zh: '住房情况证明', en: 'Proof of the housing situation' },
  businessLicence: { zh: '营业执照和经营情况证明', en: 'Business licence and proof of operation' },
  premiumReceipts: { zh: '社会保险缴费凭证', en: 'Receipts of social insurance premiums' },
  internshipAgreement: { zh: '就业见习协议', en: 'Internship agreement' },
  schoolList: { zh: '学校汇总名单', en: "The school's list" },
  enrolment: { zh: '在学证明', en: 'Proof of enrolment' },
  courseCertificate: { zh: '培训结业证或职业技能证书', en: 'Certificate of the course or the skill' },
  staffList: {
    zh: '残疾职工名单、劳动合同和参保证明',
    en: 'List of disabled staff with contracts and insurance',
  },
  serviceReport: { zh: '服务台账和年度报告', en: 'Service record and yearly report' },
} as const satisfies Record<string, Text>;
