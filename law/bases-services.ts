/** The documents on rehabilitation, devices, homes, care and work; those on cash stand in bases.ts. */
import type { Text } from '#kernel';
import type { Basis } from '#policy';

const stateCouncil: Text = { zh: '国务院', en: 'State Council' };
const finance: Text = { zh: '财政部', en: 'Ministry of Finance' };
const civilAffairs: Text = { zh: '民政部', en: 'Ministry of Civil Affairs' };
const federation: Text = { zh: '中国残联', en: "China Disabled Persons' Federation" };
const housing: Text = { zh: '住房和城乡建设部', en: 'Ministry of Housing and Construction' };
const humanResources: Text = { zh: '人力资源社会保障部', en: 'Ministry of Human Resources' };
const development: Text = { zh: '国家发展改革委', en: 'National Development and Reform Commission' };
const heilongjiang: Text = { zh: '黑龙江省人民政府', en: 'Government of Heilongjiang' };

const document = (issuer: Text, name: string): Basis => ({ issuer, document: name });

export const childRehabilitation = document(
  stateCouncil,
  '关于建立残疾儿童康复救助制度的意见（国发〔2018〕20号）',
);
export const childRehabilitationInProvince = document(
  heilongjiang,
  '关于建立残疾儿童康复救助制度的实施意见（黑政规〔2018〕20号）',
);
export const tomorrowPlan = document(civilAffairs, '“孤儿医疗康复明天计划”项目实施办法');
export const disabilityPrevention = document(stateCouncil, '残疾预防和残疾人康复条例（国务院令第675号）');
export const homeModificationOpinion = document(
  federation,
  '关于“十四五”推进困难重度残疾人家庭无障碍改造工作的指导意见',
);
export const publicRental = document(housing, '公共租赁住房管理办法（住房和城乡建设部令第11号）');
export const ruralHouses = document(
  housing,
  '关于做好农村低收入群体等重点对象住房安全保障工作的实施意见（建村〔2021〕35号）',
);
export const sunshineHome = document(federation, '阳光家园计划——智力、精神和重度肢体残疾人托养服务项目');
export const purchaseOfServices = document(finance, '政府购买服务管理办法（财政部令第102号）');
export const employmentFunds = document(finance, '就业补助资金管理办法（财社〔2017〕164号）');
export const selfEmployment = document(federation, '关于扶持残疾人自主就业创业的意见（残联发〔2018〕6号）');
export const publicWelfarePosts = document(
  humanResources,
  '关于做好公益性岗位开发管理有关工作的通知（人社部发〔2019〕124号）',
);
export const levyRules = document(finance, '残疾人就业保障金征收使用管理办法（财税〔2015〕72号）');
export const levyPlan = document(
  development,
  '关于完善残疾人就业保障金制度更好促进残疾人就业的总体方案（发改价格规〔2019〕2015号）',
);
export const levyRelief2020 = document(
  finance,
  '关于调整残疾人就业保障金征收政策的公告（财政部公告2019年第98号）',
);
export const levyRelief2023 = document(
  finance,
  '关于延续实施残疾人就业保障金优惠政策的公告（财政部公告2023年第8号）',
);
export const vatForConcentratedUnits = document(
  finance,
  '关于促进残疾人就业增值税优惠政策的通知（财税〔2016〕52号）',
);
export const studentAid = document(stateCouncil, '残疾人教育条例（国务院令第674号）');
