/** The documents on which rules rest, each named once. Rules cite them with the clause that binds. */
import type { Text } from '#kernel';
import type { Basis } from '#policy';

const stateCouncil: Text = { zh: '国务院', en: 'State Council' };
const stateCouncilOffice: Text = { zh: '国务院办公厅', en: 'General Office of the State Council' };
const civilAffairs: Text = { zh: '民政部', en: 'Ministry of Civil Affairs' };
const federation: Text = { zh: '中国残联', en: "China Disabled Persons' Federation" };

const document = (issuer: Text, name: string): Basis => ({ issuer, document: name });

export const socialAssistance = document(stateCouncil, '社会救助暂行办法（国务院令第649号）');
export const dibaoMeasures = document(civilAffairs, '最低生活保障审核确认办法（民发〔2021〕57号）');
export const earlierDibaoMeasures = document(
  civilAffairs,
  '最低生活保障审核审批办法（试行）（民发〔2012〕220号）',
);
export const tekunOpinions = document(
  stateCouncil,
  '关于进一步健全特困人员救助供养制度的意见（国发〔2016〕14号）',
);
export const tekunMeasures = document(civilAffairs, '特困人员认定办法（民发〔2021〕43号）');
export const earlierTekunMeasures = document(civilAffairs, '特困人员认定办法（民发〔2016〕178号）');
export const temporaryRelief = document(stateCouncil, '关于全面建立临时救助制度的通知（国发〔2014〕47号）');
export const medicalAssistanceOpinions = document(
  stateCouncilOffice,
  '关于健全重特大疾病医疗保险和救助制度的意见（国办发〔2021〕42号）',
);
export const twoSubsidies = document(
  stateCouncil,
  '关于全面建立困难残疾人生活补贴和重度残疾人护理补贴制度的意见（国发〔2015〕52号）',
);
export const twoSubsidiesReminder = document(
  civilAffairs,
  '关于进一步完善困难残疾人生活补贴和重度残疾人护理补贴制度的意见（民发〔2021〕70号）',
);
export const unattendedChildren = document(
  civilAffairs,
  '关于进一步加强事实无人抚养儿童保障工作的意见（民发〔2019〕62号）',
);
export const orphans = document(stateCouncilOffice, '关于加强孤儿保障工作的意见（国办发〔2010〕54号）');
export const certificates = document(federation, '残疾人证管理办法（残联发〔2017〕34号）');
export const motorWheelchairs = document(
  { zh: '财政部', en: 'Ministry of Finance' },
  '关于残疾人机动轮椅车燃油补贴的通知（财建〔2010〕256号）',
);
export const residentPension = document(
  stateCouncil,
  '关于建立统一的城乡居民基本养老保险制度的意见（国发〔2014〕8号）',
);
export const unemploymentInsurance = document(stateCouncil, '失业保险条例（国务院令第258号）');
export const sicknessAllowance = document(
  { zh: '人力资源和社会保障部', en: 'Ministry of Human Resources and Social Security' },
  '企业职工基本养老保险病残津贴暂行办法（人社部发〔2024〕72号）',
);
export const farmInsurance = document(
  { zh: '财政部', en: 'Ministry of Finance' },
  '中央财政农业保险保费补贴管理办法（财金〔2021〕130号）',
);
export const disabledPersonsLaw = document(
  { zh: '全国人大常委会', en: "Standing Committee of the National People's Congress" },
  '残疾人保障法',
);
export const ageOfMajority = document({ zh: '全国人民代表大会', en: "National People's Congress" }, '民法典');
export const populationRegister = document(
  { zh: '全国人大常委会', en: "Standing Committee of the National People's Congress" },
  '户口登记条例',
);
export const creditCodes = document(
  stateCouncil,
  '关于批转法人和其他组织统一社会信用代码制度建设总体方案的通知（国发〔2015〕33号）',
);
export const relapseWatch = document(
  { zh: '中央农村工作领导小组', en: 'Central Rural Work Leading Group' },
  '关于健全防止返贫动态监测和帮扶机制的指导意见（中农发〔2021〕7号）',
);
/** The national plan, on whose outline the plans of provinces and cities are built: what it promises stands until a rule is issued. */
export const plan = document(stateCouncil, '“十四五”残疾人保障和发展规划（国发〔2021〕10号）');

/** The same document with the clause that binds. */
export const clause = (basis: Basis, which: string): Basis => ({ ...basis, clause: which });
