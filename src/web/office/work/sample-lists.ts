/** Invented lines of the three work lists, for tests and for looking at the pages. */
import type { CandidateLine, DifferenceLine, DoubtLine, ListFrame, Question, Subject } from './work-view.ts';

const subject = (id: number, name: string, area: string, kind: Subject['kind'] = 'person'): Subject => ({
  kind,
  id,
  name,
  area,
  href: kind === 'person' ? `/people/${id}/statement` : undefined,
});
const nursing = { zh: '重度残疾人护理补贴', en: 'Nursing subsidy for severe disability' };
const living = { zh: '困难残疾人生活补贴', en: 'Living subsidy' };
const everyMonth = { zh: '每月', en: 'a month' };

export const sampleFrame = (path: ListFrame['path'], differs: Partial<ListFrame> = {}): ListFrame => ({
  path,
  query: { programme: 'nursing-subsidy', area: '230602', since: undefined, question: undefined, page: 1 },
  total: 843,
  scope: '萨尔图区',
  moment: '2026-11-23 09:30',
  programmes: [
    { value: 'nursing-subsidy', label: nursing.zh },
    { value: 'living-subsidy', label: living.zh },
  ],
  areas: [
    { value: '230602001', label: '会战街道' },
    { value: '230602002', label: '东风街道' },
  ],
  chosenArea: '萨尔图区',
  exportKey: '0b2f6c2e-5f0a-4f6e-9c5e-3a1d5b7c9e01',
  ...differs,
});

export const sampleCandidates: readonly CandidateLine[] = [
  {
    subject: subject(4, '赵**', '萨尔图区会战街道铁人社区'),
    programme: nursing,
    since: '2026-08',
    amount: 12000,
    every: everyMonth,
    assumed: true,
  },
  {
    subject: subject(9, '王*', '杜尔伯特蒙古族自治县泰康镇'),
    programme: living,
    since: '2026-11',
    amount: 13000,
    every: everyMonth,
    assumed: false,
  },
];

export const sampleQuestions: readonly Question[] = [
  {
    id: 3,
    facts: [{ zh: '是否享受低保', en: 'Whether the household receives dibao' }],
    of: [{ zh: '民政局', en: 'Civil Affairs' }],
    why: { zh: '民政局 9 月以来未报', en: 'Civil Affairs has not reported since September' },
    count: 412,
  },
  {
    id: 5,
    facts: [
      { zh: '家庭月收入', en: 'Monthly income of the household' },
      { zh: '是否需要长期照护', en: 'Whether long-term care is needed' },
    ],
    of: [],
    why: undefined,
    count: 74,
  },
];

export const sampleDoubts: readonly DoubtLine[] = [
  {
    subject: subject(12, '孙**', '萨尔图区会战街道铁人社区'),
    programme: living,
    since: '2026-10',
    asks: sampleQuestions[0]!.facts,
  },
  {
    subject: subject(44, '李**户', '萨尔图区东风街道', 'household'),
    programme: living,
    since: '2026-11',
    asks: sampleQuestions[1]!.facts,
  },
];

export const sampleDifferences: readonly DifferenceLine[] = [
  {
    subject: subject(5, '孙**', '萨尔图区会战街道铁人社区'),
    programme: nursing,
    month: '2026-10',
    compare: '/persons/5/compare?month=2026-10&programme=nursing-subsidy',
    before: { outcome: 'entitled', amount: 12000 },
    after: { outcome: 'not-entitled', amount: 0 },
    causes: [{ said: { zh: '2026-09-30 死亡', en: 'died on 2026-09-30' }, learned: '2026-11-08' }],
  },
  {
    subject: subject(7, '周**', '萨尔图区会战街道铁人社区'),
    programme: living,
    month: '2026-09',
    compare: undefined,
    before: { outcome: 'undecided', amount: 0 },
    after: { outcome: 'entitled', amount: 13000 },
    causes: [{ said: { zh: '低保状态', en: 'whether it receives dibao' }, learned: '2026-11-05' }],
  },
];
