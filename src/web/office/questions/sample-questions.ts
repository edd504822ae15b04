/** Invented questions to departments, for tests and for looking at the page. */
import type { QuestionsView } from './questions-body.ts';

const civilAffairs = { zh: '民政局', en: 'Civil Affairs' };

export const sampleQuestionsView: QuestionsView = {
  scope: '萨尔图区',
  moment: '2026-11-23 09:30',
  lists: [
    {
      list: { zh: '急难情形报告名册', en: 'Reports of sudden hardship' },
      department: civilAffairs,
      area: '萨尔图区',
      since: '2026-10',
      waiting: 412,
      days: 18,
      answeredOn: undefined,
      lists: [{ href: '/doubts?area=230602&question=3', label: '急难事件' }],
    },
    {
      list: { zh: '最低生活保障家庭名册', en: 'Households on the minimum living guarantee' },
      department: civilAffairs,
      area: '萨尔图区',
      since: '2026-09',
      waiting: 0,
      days: 31,
      answeredOn: '2026-11-05',
      lists: [],
    },
  ],
  against: [
    {
      person: 1,
      name: '王**',
      area: '萨尔图区会战街道铁人社区居委会',
      programme: { zh: '重度残疾人护理补贴', en: 'Nursing subsidy' },
      list: { zh: '护理补贴发放名册', en: 'Payments of the nursing subsidy' },
      department: civilAffairs,
      row: 12,
      caseId: 7,
      from: '2026-12',
    },
  ],
  corrections: [
    {
      id: 5,
      name: '赵**',
      ofHousehold: false,
      href: '/persons/4',
      area: '萨尔图区会战街道铁人社区居委会',
      fact: { zh: '最低生活保障边缘家庭', en: 'Household on the margin of the minimum living guarantee' },
      source: { zh: '低收入人口动态监测家庭名册', en: 'Low-income households under watch' },
      department: civilAffairs,
      programme: { zh: '困难残疾人生活补贴', en: 'Living subsidy' },
      why: '去年已退出边缘家庭',
      asked: '李专干 · 2026-11-20 10:05',
    },
  ],
  own: civilAffairs,
  everyShown: false,
  mayAnswer: true,
};
