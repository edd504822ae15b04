/** The documents on schooling, exams, skills, own businesses, tax and purchase; those on funds and the levy stand in bases-services.ts. */
import type { Text } from '#kernel';
import type { Basis } from '#policy';

const education: Text = { zh: '教育部', en: 'Ministry of Education' };
const finance: Text = { zh: '财政部', en: 'Ministry of Finance' };
const federation: Text = { zh: '中国残联', en: "China Disabled Persons' Federation" };
const humanResources: Text = { zh: '人力资源社会保障部', en: 'Ministry of Human Resources' };
const standingCommittee: Text = {
  zh: '全国人大常委会',
  en: "Standing Committee of the National People's Congress",
};

const document = (issuer: Text, name: string): Basis => ({ issuer, document: name });

export const specialEducationPlan = document(
  { zh: '国务院办公厅', en: 'General Office of the State Council' },
  '“十四五”特殊教育发展提升行动计划（国办发〔2021〕60号）',
);
/** Its accommodations and extensions were read in the press report of April 2017, not in the text itself. */
export const entranceExam = document(
  education,
  '残疾人参加普通高等学校招生全国统一考试管理规定（教学〔2017〕4号）',
);
export const skillsPlan = document(federation, '残疾人职业技能提升计划（2021—2025年）');
export const masterStudios = document(humanResources, '国家级技能大师工作室建设项目实施管理办法（试行）');
export const vatReform = document(finance, '关于全面推开营业税改征增值税试点的通知（财税〔2016〕36号）附件3');
export const vatLaw = document(standingCommittee, '增值税法');
export const incomeTaxLaw = document(standingCommittee, '个人所得税法');
export const wageDeduction = document(
  finance,
  '关于安置残疾人员就业有关企业所得税优惠政策问题的通知（财税〔2009〕70号）',
);
export const welfareUnits = document(finance, '关于促进残疾人就业政府采购政策的通知（财库〔2017〕141号）');
export const smallFirmsInPurchase = document(
  finance,
  '关于进一步加大政府采购支持中小企业力度的通知（财库〔2022〕19号）',
);
