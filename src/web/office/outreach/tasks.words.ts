import type { DueGroup } from '#outreach';
import type { Language } from '../../language.ts';

type Words = {
  readonly today: string;
  readonly title: string;
  readonly lead: (scope: string, all: string, late: string) => string;
  readonly leadNone: (scope: string) => string;
  readonly groups: Readonly<Record<DueGroup, string>>;
  readonly household: string;
  readonly more: (count: string) => string;
  readonly group: (title: string, count: string) => string;
  readonly since: (month: string) => string;
  readonly due: (day: string) => string;
  readonly look: string;
  readonly tries: (count: string) => string;
  readonly area: string;
  readonly nobody: string;
  readonly record: string;
  readonly all: string;
  readonly programme: string;
  readonly none: string;
  readonly noneBody: string;
  readonly note: (scope: string, moment: string) => string;
  readonly comma: string;
};

export const words: Readonly<Record<Language, Words>> = {
  zh: {
    today: '今天要走访',
    title: '走访任务',
    lead: (scope, all, late) =>
      `${scope}还有 ${all} 户（人）要走访${late === '0' ? '，没有逾期' : `，其中 ${late} 户（人）已逾期`}。他们符合条件却还没有享受；见面时把能申请的告诉他们，再记下结果。`,
    leadNone: (scope) => `${scope}现在没有要走访的人。每月结算后，符合条件但没有享受的人会列在这里。`,
    groups: { late: '已逾期', today: '今天', 'this-week': '七天之内', later: '以后' },
    household: '户',
    more: (count) => `等 ${count} 项`,
    group: (title, count) => `${title}（${count}）`,
    since: (month) => `自 ${month} 起`,
    due: (day) => `应在 ${day} 以前`,
    look: '查看',
    tries: (count) => `已上门 ${count} 次未见到`,
    area: '地区',
    nobody: '本村（社区）专职委员',
    record: '记录结果',
    all: '全部',
    programme: '项目',
    none: '没有要走访的人',
    noneBody: '可以去掉筛选条件再看；下个月结算后会有新的名单。',
    note: (scope, moment) => `${scope} · 截至 ${moment}`,
    comma: '、',
  },
  en: {
    today: 'To visit today',
    title: 'Visits',
    lead: (scope, all, late) =>
      `${scope}: ${all} people or households are to be visited${late === '0' ? ', none of them late' : `, ${late} of them late`}. They are entitled to something that they do not receive: tell them what they can apply for, and note what came of it.`,
    leadNone: (scope) =>
      `${scope}: nobody is to be visited now. Whoever is found entitled and not receiving when a month is closed stands here.`,
    groups: { late: 'Late', today: 'Today', 'this-week': 'Within seven days', later: 'Later' },
    household: 'household',
    more: (count) => `and others, ${count} in all`,
    group: (title, count) => `${title} (${count})`,
    since: (month) => `since ${month}`,
    due: (day) => `due by ${day}`,
    look: 'Look',
    tries: (count) => `${count} tries, not met`,
    area: 'Area',
    nobody: 'village worker',
    record: 'Record',
    all: 'All',
    programme: 'Programme',
    none: 'Nobody is to be visited',
    noneBody: 'Take a filter away; the next closed month brings a new list.',
    note: (scope, moment) => `${scope} · as of ${moment}`,
    comma: ', ',
  },
};
