import type { Language } from '../language.ts';

type Words = {
  readonly title: string;
  readonly titleOf: (name: string) => string;
  readonly lead: (on: string, cases: number, open: number) => string;
  readonly now: string;
  readonly next: string;
  readonly by: string;
  readonly byOfficer: (who: string) => string;
  readonly byTime: string;
  readonly byYou: string;
  readonly due: string;
  readonly late: string;
  readonly noDue: string;
  readonly ended: (on: string) => string;
  readonly openCase: string;
  readonly todo: string;
  readonly nothingTodo: string;
  readonly bring: (paper: string) => string;
  readonly cannot: (paper: string) => string;
  readonly supply: (programme: string) => string;
  readonly said: string;
  readonly saidLead: (who: string) => string;
  readonly papers: string;
  readonly phone: string;
  readonly asked: string;
  readonly none: string;
  readonly back: string;
  readonly list: string;
  readonly listLine: (on: string, cases: number) => string;
  readonly apply: string;
};

export const words: Readonly<Record<Language, Words>> = {
  zh: {
    title: '申请进度',
    titleOf: (name) => `${name}的申请进度`,
    lead: (on, cases, open) =>
      `${on} 提交，共 ${cases} 项，${open === 0 ? '都已办结' : `${open} 项正在办理`}。`,
    now: '现在',
    next: '接下来',
    by: '期限',
    byOfficer: (who) => `由${who}办理`,
    byTime: '公示期满，自动进入下一环节',
    byYou: '等申请人补材料',
    due: '前办完这一步',
    late: '（已经超期）',
    noDue: '没有期限',
    ended: (on) => `${on} 办结`,
    openCase: '看这一件的经过',
    todo: '还要做的',
    nothingTodo: '没有要做的，等消息就行。',
    bring: (paper) => `把“${paper}”带来村（社区）。`,
    cannot: (paper) => `“${paper}”拿不到：办理的人会告诉您怎么办。`,
    supply: (programme) => `${programme}：请补材料。`,
    said: '申请时说的情况',
    saidLead: (who) => `由${who}说明，已记入登记，由办理的人核对。`,
    papers: '材料',
    phone: '联系电话',
    asked: '由谁提出',
    none: '没有填',
    back: '返回',
    list: '一次申请多项的进度',
    listLine: (on, cases) => `${on} 提交的 ${cases} 项`,
    apply: '一次申请多项',
  },
  en: {
    title: 'How far the application is',
    titleOf: (name) => `How far the application of ${name} is`,
    lead: (on, cases, open) =>
      `Sent on ${on} for ${cases}; ${open === 0 ? 'all are decided' : `${open} in work`}.`,
    now: 'Now',
    next: 'Next',
    by: 'By when',
    byOfficer: (who) => `${who} works on it`,
    byTime: 'Goes on by itself when the notice ends',
    byYou: 'Waits for papers from who applied',
    due: 'for this step',
    late: ' (late)',
    noDue: 'No deadline',
    ended: (on) => `Closed on ${on}`,
    openCase: 'What happened in this case',
    todo: 'What is still to do',
    nothingTodo: 'Nothing. You will hear from us.',
    bring: (paper) => `Bring “${paper}” to the village or community.`,
    cannot: (paper) => `“${paper}” cannot be had: whoever works on it tells you what to do.`,
    supply: (programme) => `${programme}: bring what is missing.`,
    said: 'What was said in it',
    saidLead: (who) => `Said by ${who} and put on record; whoever decides checks it.`,
    papers: 'Papers',
    phone: 'Telephone',
    asked: 'Asked by',
    none: 'None',
    back: 'Back',
    list: 'Applications for several at once',
    listLine: (on, cases) => `Sent on ${on}, for ${cases}`,
    apply: 'Apply for several at once',
  },
};
