/** Notices of the city and of its province that set amounts. */
import type { Basis } from '#policy';

/** Seen only as quoted by the press: at least 80 and 100 yuan a month from 2016. */
export const twoSubsidiesInProvince: Basis = {
  issuer: { zh: '黑龙江省', en: 'Heilongjiang Province' },
  document: '困难残疾人生活补贴和重度残疾人护理补贴制度（2016年）',
};

/** Stands where the city has not named its notice yet. */
export const cityNotice: Basis = {
  issuer: { zh: '大庆市人民政府', en: 'Daqing Municipal Government' },
  document: '市级标准（待市里确认）',
};

/** The plan whose commitments stand in the ledger beside it, read in full. */
export const cityPlan: Basis = {
  issuer: { zh: '大庆市人民政府', en: 'Daqing Municipal Government' },
  document: '大庆市“十四五”残疾人保障和发展规划',
};
