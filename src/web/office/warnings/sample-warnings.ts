/** Invented warnings, for tests and for looking at the pages. */
import type { WarningsView, WarningView } from './warning-view.ts';

const illness = { zh: '突发大病或刚性支出', en: 'Sudden illness or large expense' };
const death = { zh: '家庭成员去世', en: 'A death in the household' };

export const sampleWarnings: WarningsView = {
  state: 'open',
  area: undefined,
  page: 1,
  rows: [
    {
      id: 1,
      name: '赵**',
      area: '萨尔图区会战街道铁人社区居委会',
      signs: [illness, death],
      since: '2026-11-05',
      due: '2026-11-15',
      late: true,
      state: 'raised',
    },
    {
      id: 2,
      name: '王**',
      area: '萨尔图区会战街道铁人社区居委会',
      signs: [],
      since: '2026-09-05',
      due: '2026-12-01',
      late: false,
      state: 'confirmed',
    },
  ],
  counts: { raised: 1, confirmed: 1, closed: 4 },
  total: 2,
  scope: '萨尔图区会战街道',
  moment: '2026-11-23 09:30',
  areas: [{ value: '230602001001', label: '铁人社区居委会' }],
};

export const sampleWarning = (differs: Partial<WarningView> = {}): WarningView => ({
  id: 1,
  name: '赵桂芳',
  person: 4,
  area: '萨尔图区会战街道铁人社区居委会',
  contact: '李专干',
  state: 'raised',
  due: '2026-11-15',
  signs: [
    {
      title: illness,
      from: '2026年11月',
      until: undefined,
      conditions: [
        {
          zh: '有成员当月自付医疗费用达到警戒额，或家庭近三个月报告重大疾病、必需支出突增',
          en: "a member's medical costs of the month reach the amount that warns",
        },
        { zh: '家庭中有持证残疾人', en: 'a member of the household has a disability certificate' },
      ],
      facts: ['医保报销后政策范围内自付费用：¥3,000.00', '持有有效的残疾人证：是'],
      basis: '中央农村工作领导小组《关于健全防止返贫动态监测和帮扶机制的指导意见》',
      assumed: true,
    },
  ],
  followUps: [
    { id: 3, kind: 'measure', said: '协助申请临时救助', due: '2026-11-30', found: null, doneAt: null },
    {
      id: 2,
      kind: 'visit',
      said: '入户了解病情',
      due: '2026-11-10',
      found: '已住院，家中无人陪护',
      doneAt: new Date('2026-11-10T02:00:00Z'),
    },
  ],
  events: [
    {
      when: '2026-11-05 00:10',
      by: undefined,
      title: { zh: '发出预警', en: 'Warning raised' },
      details: [],
    },
  ],
  mayAssess: true,
  mayFollow: true,
  today: '2026-11-23',
  ...differs,
});
