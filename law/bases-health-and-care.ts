/** The documents on device projects, rehabilitation, health and help for families. Cited from memory where no text was seen. */
import type { Text } from '#kernel';
import type { Basis } from '#policy';

const stateCouncilOffice: Text = { zh: '国务院办公厅', en: 'General Office of the State Council' };
const civilAffairs: Text = { zh: '民政部', en: 'Ministry of Civil Affairs' };
const health: Text = { zh: '国家卫生健康委', en: 'National Health Commission' };
const federation: Text = { zh: '中国残联', en: "China Disabled Persons' Federation" };
const provincialFederation: Text = {
  zh: '黑龙江省残联',
  en: "Heilongjiang Disabled Persons' Federation",
};

const document = (issuer: Text, name: string): Basis => ({ issuer, document: name });

export const fukangProject = document(civilAffairs, '“福康工程”项目实施方案');
export const deviceTours = document(provincialFederation, '“龙江辅具千里行”公益适配行动');
export const loveAid = document(provincialFederation, '“龙江爱心助残工程”项目');
export const preciseRehabilitation = document(
  federation,
  '残疾人精准康复服务行动实施方案（残联发〔2016〕27号）',
);
export const rehabilitationCatalogue = document(federation, '残疾人基本康复服务目录（2019年版）');
export const mentalIllnessManagement = document(
  health,
  '严重精神障碍管理治疗工作规范（国卫疾控发〔2018〕13号）',
);
export const mentalCommunityRehabilitation = document(
  civilAffairs,
  '精神障碍社区康复服务工作规范（民发〔2020〕147号）',
);
export const mentalHealthLaw = document(
  { zh: '全国人大常委会', en: "Standing Committee of the National People's Congress" },
  '精神卫生法',
);
export const familyDoctors = document(
  health,
  '关于推进家庭医生签约服务高质量发展的指导意见（国卫基层发〔2022〕10号）',
);
export const earlierFamilyDoctors = document(
  health,
  '关于规范家庭医生签约服务管理的指导意见（国卫基层发〔2018〕35号）',
);
export const preventionPlan = document(
  stateCouncilOffice,
  '国家残疾预防行动计划（2021—2025年）（国办发〔2021〕50号）',
);
export const childScreening = document(health, '0—6岁儿童残疾筛查工作规范（试行）');
