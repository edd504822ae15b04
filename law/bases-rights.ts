/** The documents on emergencies, shelter, rights, travel, sport and veterans; those on cash stand in bases.ts. */
import type { Text } from '#kernel';
import type { Basis } from '#policy';

const stateCouncil: Text = { zh: '国务院', en: 'State Council' };
const congress: Text = {
  zh: '全国人大常委会',
  en: "Standing Committee of the National People's Congress",
};
const civilAffairs: Text = { zh: '民政部', en: 'Ministry of Civil Affairs' };
const federation: Text = { zh: '中国残联', en: "China Disabled Persons' Federation" };
const ruralWork: Text = {
  zh: '中央农村工作领导小组',
  en: 'Central Leading Group for Rural Work',
};

const document = (issuer: Text, name: string): Basis => ({ issuer, document: name });

export const urgentRelief = document(
  civilAffairs,
  '关于进一步加强和改进临时救助工作的意见（民发〔2018〕23号）',
);
export const shelter = document(stateCouncil, '城市生活无着的流浪乞讨人员救助管理办法（国务院令第381号）');
export const shelterRules = document(
  civilAffairs,
  '城市生活无着的流浪乞讨人员救助管理办法实施细则（民政部令第24号）',
);
export const earlierRelapseWatch = document(
  { zh: '国务院扶贫开发领导小组', en: 'State Council Leading Group on Poverty Alleviation' },
  '关于建立防止返贫监测和帮扶机制的指导意见（国开发〔2020〕6号）',
);
export const relapseWatch = document(
  ruralWork,
  '关于健全防止返贫动态监测和帮扶机制的指导意见（中农组发〔2021〕7号）',
);
export const nineRehabilitationItems = document(
  { zh: '卫生部', en: 'Ministry of Health' },
  '关于将部分医疗康复项目纳入基本医疗保障范围的通知（卫农卫发〔2010〕80号）',
);
export const twentyRehabilitationItems = document(
  { zh: '人力资源社会保障部', en: 'Ministry of Human Resources and Social Security' },
  '关于新增部分医疗康复项目纳入基本医疗保障支付范围的通知（人社部发〔2016〕23号）',
);
export const airTravel = document(
  { zh: '中国民用航空局', en: 'Civil Aviation Administration' },
  '残疾人航空运输管理办法（民航发〔2014〕105号）',
);
export const accessibleEnvironment = document(congress, '无障碍环境建设法');
export const legalAidLaw = document(congress, '法律援助法');
export const legalAidRegulation = document(stateCouncil, '法律援助条例（国务院令第385号）');
export const legalReliefStations = document(federation, '残疾人法律救助工作站管理规定');
export const disabilityStandard = document(
  { zh: '国家标准化管理委员会', en: 'Standardization Administration' },
  '残疾人残疾分类和分级（GB/T 26341-2010）',
);
export const veteransRegulation = document(stateCouncil, '军人抚恤优待条例（国务院令第413号）');
export const policeRules = document(civilAffairs, '伤残抚恤管理办法（民政部令第34号）');
