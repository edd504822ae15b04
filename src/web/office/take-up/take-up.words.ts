import type { Language } from '../../language.ts';

type Words = {
  readonly title: string;
  readonly lead: (
    scope: string,
    month: string,
    figures: Readonly<Record<'entitled' | 'receiving' | 'missing' | 'share', string>>,
  ) => string;
  readonly none: string;
  readonly noneBody: string;
  readonly share: string;
  readonly receiving: string;
  readonly missing: string;
  readonly month: string;
  readonly area: string;
  readonly programme: string;
  readonly all: string;
  readonly byArea: string;
  readonly byAreaSummary: (least: string, share: string) => string;
  readonly byProgramme: string;
  readonly byProgrammeLead: string;
  readonly precision: string;
  readonly precisionOf: (share: string, judged: string) => string;
  readonly precisionNone: string;
  readonly course: string;
  readonly courseSummary: (first: string, last: string) => string;
  readonly small: string;
  readonly note: (scope: string, month: string) => string;
};

export const words: Readonly<Record<Language, Words>> = {
  zh: {
    title: '申领率',
    lead: (scope, month, { entitled, receiving, missing, share }) =>
      `${scope}${month}：符合条件的 ${entitled} 项中，已享受 ${receiving} 项，申领率 ${share}；还有 ${missing} 项没有享受。`,
    none: '还没有申领率',
    noneBody: '结算第一个月以后，这里显示符合条件的人中有多少已经享受。',
    share: '申领率',
    receiving: '已享受',
    missing: '未享受',
    month: '月份',
    area: '地区',
    programme: '项目',
    all: '全部',
    byArea: '各地区申领率',
    byAreaSummary: (least, share) => `${least}最低，为 ${share}。`,
    byProgramme: '各项目申领率',
    byProgrammeLead: '申领率 = 已享受 ÷（已享受 + 符合条件而未享受）。不知道是否享受的不计。',
    precision: '发现准确率',
    precisionOf: (share, judged) => `${share}（已核实 ${judged} 项）`,
    precisionNone: '核实不足 5 项',
    course: '申领率逐月变化',
    courseSummary: (first, last) => `从 ${first} 到 ${last}。`,
    small: '人数少于 5 的地区和项目不显示，以免认出个人；只差一个地区就能算出来的，相邻一个也不显示。',
    note: (scope, month) => `${scope} · ${month}结算`,
  },
  en: {
    title: 'Take-up',
    lead: (scope, month, { entitled, receiving, missing, share }) =>
      `${scope}, ${month}: of ${entitled} entitlements ${receiving} are received, a take-up of ${share}; ${missing} are not.`,
    none: 'There is no take-up yet',
    noneBody: 'Once the first month is closed, this page shows how many of those entitled receive it.',
    share: 'Take-up',
    receiving: 'Received',
    missing: 'Not received',
    month: 'Month',
    area: 'Area',
    programme: 'Programme',
    all: 'All',
    byArea: 'Take-up by area',
    byAreaSummary: (least, share) => `${least} is lowest with ${share}.`,
    byProgramme: 'Take-up by programme',
    byProgrammeLead:
      'Take-up is received ÷ (received + entitled and not received). Where it is not known, it does not count.',
    precision: 'Discovery was right',
    precisionOf: (share, judged) => `${share} (of ${judged} looked into)`,
    precisionNone: 'fewer than 5 looked into',
    course: 'Take-up month by month',
    courseSummary: (first, last) => `From ${first} to ${last}.`,
    small:
      'Areas and programmes with fewer than 5 people are not shown, so that nobody can be made out; nor is a neighbour from which the one left out could be worked out.',
    note: (scope, month) => `${scope} · as closed for ${month}`,
  },
};
