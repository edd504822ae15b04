import type { Language } from '../language.ts';
import type { Group } from './statement.ts';

type Heading = { readonly title: string; readonly lead: string; readonly none?: string };

type Words = {
  readonly groups: Readonly<Record<Group, Heading>>;
  readonly count: (lines: number) => string;
  readonly conditions: string;
  readonly howMuch: string;
  readonly ranks: string;
  readonly points: (points: number, holds: boolean | undefined) => string;
  readonly change: string;
  readonly ask: string;
  readonly apply: string;
  readonly decidedBy: string;
  readonly papers: string;
  readonly perHousehold: string;
  readonly enrolledStill: string;
  readonly enrolmentUnknown: string;
  readonly enrolledNot: (titles: string) => string;
  readonly enrolledNotWhy: string;
  readonly since: (day: string) => string;
  readonly learned: (day: string) => string;
  readonly edition: (month: string) => string;
  readonly month: string;
  readonly previous: string;
  readonly next: string;
  readonly show: string;
  readonly json: string;
  readonly wrongMonth: string;
  readonly between: string;
};

export const words: Readonly<Record<Language, Words>> = {
  zh: {
    groups: {
      receives: { title: '正在享受', lead: '符合条件，并已纳入。', none: '这个月没有正在享受的待遇。' },
      'can-have': { title: '可以申请', lead: '符合条件，但还没有纳入。' },
      unclear: { title: '还不清楚', lead: '缺少信息，不能算“不符合”。问清楚以后再认定。' },
      no: { title: '不符合', lead: '按起决定作用的原因分组；点开可以看到每一项的全部条件。' },
      counted: { title: '计算中使用', lead: '只在核算收入时扣减，不单独发放。' },
    },
    count: (lines) => `${lines} 项`,
    conditions: '逐条对照',
    howMuch: '金额怎么来的',
    ranks: '排序得分怎么来的',
    points: (points, holds) =>
      holds
        ? `${points} 分`
        : holds === false
          ? `0 分（满分 ${points} 分）`
          : `尚未确认（满分 ${points} 分）`,
    change: '怎样会改变',
    ask: '要问什么、问谁',
    apply: '怎么办理',
    decidedBy: '谁来办',
    papers: '带什么',
    perHousehold: '按户',
    enrolledStill: '目前已纳入；在问清楚之前继续发放，不自动停。',
    enrolmentUnknown: '是否已经纳入尚未确认。',
    enrolledNot: (titles) => `已纳入但本月按现有记录不符合条件：${titles}。`,
    enrolledNotWhy: '请先核实记录。核实之前不会自动停发，是否调整由经办人决定。',
    since: (day) => `${day} 起`,
    learned: (day) => `${day} 才得知`,
    edition: (month) => `自 ${month} 起施行`,
    month: '月份',
    previous: '上一个月',
    next: '下一个月',
    show: '查看这个月',
    json: '同样的内容（JSON）',
    wrongMonth: '请填写月份，如 2026-11',
    between: '：',
  },
  en: {
    groups: {
      receives: {
        title: 'Receives',
        lead: 'Entitled and enrolled.',
        none: 'Nothing is received in this month.',
      },
      'can-have': { title: 'Can have', lead: 'Entitled, not enrolled yet.' },
      unclear: {
        title: 'Not yet clear',
        lead: 'A fact is missing, which is not a “no”. To be decided once it is known.',
      },
      no: {
        title: 'No',
        lead: 'Sorted by the deciding reason; open one, then a line, to see every condition.',
      },
      counted: {
        title: 'Counted along',
        lead: 'Taken off the income when others are worked out; not paid by itself.',
      },
    },
    count: (lines) => String(lines),
    conditions: 'Condition by condition',
    howMuch: 'How the amount came about',
    ranks: 'How the place in the order came about',
    points: (points, holds) =>
      holds
        ? `${points} points`
        : holds === false
          ? `0 of ${points} points`
          : `not yet known, of ${points} points`,
    change: 'What would change it',
    ask: 'What to ask, and whom',
    apply: 'How to apply',
    decidedBy: 'Who decides',
    papers: 'What to bring',
    perHousehold: 'for the household',
    enrolledStill: 'Enrolled now; it goes on until this is known and is not stopped automatically.',
    enrolmentUnknown: 'Whether the person is enrolled is not confirmed.',
    enrolledNot: (titles) => `Enrolled, but on record not entitled this month: ${titles}.`,
    enrolledNotWhy: 'Check the record first. Nothing stops automatically; an officer decides.',
    since: (day) => `since ${day}`,
    learned: (day) => `learned on ${day} only`,
    edition: (month) => `in force from ${month}`,
    month: 'Month',
    previous: 'Month before',
    next: 'Month after',
    show: 'Show this month',
    json: 'The same as JSON',
    wrongMonth: 'Enter a month, such as 2026-11',
    between: ': ',
  },
};
