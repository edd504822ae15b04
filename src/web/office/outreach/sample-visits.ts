/** Invented visits, for tests and for looking at the pages. */
import type { TaskAnswers, TaskView } from './task-view.ts';
import type { TaskLine, TasksView } from './tasks-body.ts';

const nursing = { zh: '重度残疾人护理补贴', en: 'Nursing subsidy for severe disability' };
const living = { zh: '困难残疾人生活补贴', en: 'Living subsidy' };
const relief = { zh: '水电气暖费用优惠', en: 'Relief of water, power, gas and heating' };

const line = (id: number, name: string, due: TaskLine['due'], group: TaskLine['group']): TaskLine => ({
  id,
  name,
  ofHousehold: id % 2 === 0,
  area: '萨尔图区会战街道铁人社区居委会',
  programmes: id % 2 === 0 ? [relief] : [nursing, living],
  programmeCount: id % 2 === 0 ? 1 : 4,
  since: '2026-10',
  due,
  group,
  tries: id === 1 ? 2 : 0,
  contact: id === 3 ? '李专干' : undefined,
});

export const sampleTasks = (differs: Partial<TasksView> = {}): TasksView => ({
  query: { area: undefined, programme: undefined, page: 1 },
  lines: [
    line(1, '赵桂芳', '2026-11-20', 'late'),
    line(2, '王建国', '2026-11-23', 'today'),
    line(3, '周玉梅', '2026-11-27', 'this-week'),
    line(4, '孙德福', '2026-12-20', 'later'),
  ],
  counts: { late: 1, today: 1, 'this-week': 1, later: 71, all: 74 },
  scope: '萨尔图区会战街道铁人社区居委会',
  moment: '2026-11-23 09:30',
  programmes: [
    { value: 'nursing-subsidy', label: nursing.zh },
    { value: 'living-subsidy', label: living.zh },
  ],
  areas: [],
  oneVillage: true,
  mayRecord: true,
  exportKey: undefined,
  ...differs,
});

export const sampleTask: TaskView = {
  id: 7,
  person: 4,
  name: '赵桂芳',
  ofHousehold: false,
  area: '萨尔图区会战街道铁人社区居委会',
  address: '幸福路 1 号',
  phone: '100****0004',
  contact: undefined,
  due: '2026-12-20',
  tries: 1,
  closedOn: undefined,
  items: [
    {
      id: 11,
      title: nursing,
      worth: { zh: '¥120.00 每月', en: '¥120.00 a month' },
      assumed: true,
      since: '2026-10',
      reason: {
        zh: '残疾等级为一级，需要长期照护，未享受老年人护理补贴。',
        en: 'Grade 1, needs long-term care, no nursing subsidy for the elderly.',
      },
      papers: [
        { zh: '残疾人证', en: 'disability certificate' },
        { zh: '银行卡', en: 'bank card' },
      ],
      facts: [
        { value: 'disabilityGrade', label: '残疾等级：一级（持证残疾人名册）' },
        { value: 'needsLongTermCare', label: '需要长期照护（六个月以上）：是' },
      ],
    },
    {
      id: 12,
      title: living,
      worth: { zh: '¥130.00 每月', en: '¥130.00 a month' },
      assumed: true,
      since: '2026-11',
      reason: undefined,
      papers: [],
      facts: [{ value: 'nearDibaoHousehold', label: '最低生活保障边缘家庭：是（民政局）' }],
    },
  ],
  ended: [
    {
      title: relief,
      outcome: 'lapsed',
      why: { zh: '已经享受', en: 'receives it now' },
      when: '2026-11-05 00:10',
    },
  ],
  events: [
    {
      when: '2026-11-20 10:05',
      by: '李专干',
      title: { zh: '没有见到人', en: 'Nobody was met' },
      details: ['说明：外出看病', '下次走访：2026-11-27'],
    },
    { when: '2026-11-05 00:10', by: undefined, title: { zh: '列入走访', en: 'To be visited' }, details: [] },
  ],
  mayRecord: true,
  workers: [{ value: '9', label: '王专干' }],
  today: '2026-11-23',
  nextTry: '2026-11-30',
};

export const sampleAnswers: TaskAnswers = {
  record: { outcomes: { 11: 'declined', 12: 'wrong-data' }, whys: { 11: '' }, facts: {} },
  again: { on: '2026-11-30', why: '' },
  handOver: { worker: '', whole: 'household', from: '2026-11-23', why: '' },
};
