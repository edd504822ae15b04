import type { Language } from '../../language.ts';

type Words = {
  readonly title: string;
  readonly lead: (all: string, late: string, today: string) => string;
  readonly leadNone: string;
  readonly mine: string;
  readonly everything: string;
  readonly which: string;
  readonly procedure: string;
  readonly anyProcedure: string;
  readonly late: (on: string) => string;
  readonly due: (on: string) => string;
  readonly waits: string;
  readonly since: (day: string) => string;
  readonly escalated: string;
  readonly open: string;
  readonly nobody: string;
  readonly none: string;
  readonly noneBody: string;
};

export const words: Readonly<Record<Language, Words>> = {
  zh: {
    title: '办件',
    lead: (all, late, today) => `${all} 件；已超期 ${late} 件，今天到期 ${today} 件。按到期日期排列。`,
    leadNone: '现在没有等您办理的事项。',
    mine: '等我办理',
    everything: '本地区全部在办',
    which: '看哪些',
    procedure: '事项',
    anyProcedure: '全部事项',
    late: (on) => `已超期，应在 ${on} 前`,
    due: (on) => `应在 ${on} 前`,
    waits: '不计时',
    since: (day) => `${day} 到此环节`,
    escalated: '已提醒上级',
    open: '打开',
    nobody: '（无姓名）',
    none: '没有办件',
    noneBody: '在个人档案里选择“办理事项”，可以为本人新开一件。',
  },
  en: {
    title: 'Cases',
    lead: (all, late, today) =>
      `${all} cases; ${late} late, ${today} due today. Ordered by the day on which they are due.`,
    leadNone: 'Nothing waits for you now.',
    mine: 'Waiting for me',
    everything: 'All open here',
    which: 'Which ones',
    procedure: 'Procedure',
    anyProcedure: 'All procedures',
    late: (on) => `Late: was due by ${on}`,
    due: (on) => `Due by ${on}`,
    waits: 'No clock runs',
    since: (day) => `In this stage since ${day}`,
    escalated: 'Superior reminded',
    open: 'Open',
    nobody: '(no name)',
    none: 'No cases',
    noneBody: 'On a person’s page, “Open a case” begins one.',
  },
};
