import type { Language } from '../../language.ts';

type Words = {
  readonly lead: (state: string, strength: string) => string;
  readonly says: string;
  readonly number: string;
  readonly clause: string;
  readonly original: string;
  readonly target: string;
  readonly noTarget: string;
  readonly deadline: string;
  readonly actors: string;
  readonly group: string;
  readonly named: string;
  readonly implied: string;
  readonly keptBy: string;
  readonly kind: string;
  readonly noun: string;
  readonly tests: string;
  readonly noTest: string;
  readonly open: string;
  readonly openHint: string;
};

export const words: Readonly<Record<Language, Words>> = {
  zh: {
    lead: (state, strength) => `这项任务的力度是“${strength}”，目前${state}。`,
    says: '规划怎么说',
    number: '编号',
    clause: '条款',
    original: '原文',
    target: '目标',
    noTarget: '原文没有数字目标',
    deadline: '期限',
    actors: '责任单位',
    group: '对象',
    named: '原文写明：',
    implied: '按原文理解：',
    keptBy: '由什么落实',
    kind: '种类',
    noun: '名称',
    tests: '由哪项测试证明运行',
    noTest: '还没有测试',
    open: '还没有项目或名册落实这项任务',
    openHint: '在项目或名册的声明里写上这项任务的编号后，这里会自动显示。',
  },
  en: {
    lead: (state, strength) => `A duty of the strength “${strength}”; it is ${state} now.`,
    says: 'What the plan says',
    number: 'Number',
    clause: 'Clause',
    original: 'Words of the plan',
    target: 'Target',
    noTarget: 'The plan gives no figure',
    deadline: 'Deadline',
    actors: 'Who answers for it',
    group: 'For whom',
    named: 'Named in the plan: ',
    implied: 'As we read the plan: ',
    keptBy: 'What keeps it',
    kind: 'Kind',
    noun: 'Name',
    tests: 'Test that proves it runs',
    noTest: 'no test yet',
    open: 'No programme and no list keeps this commitment yet',
    openHint: 'It shows here once a programme or a list names it in its declaration.',
  },
};

/** Deadlines that the ledger writes in English; all others stand as the plan has them. */
export const deadlines: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'continuous over plan period (implied)': {
    zh: '规划期内持续（按原文理解）',
    en: 'throughout the plan (as we read it)',
  },
  'annual (implied), to 2025': {
    zh: '每年，至 2025 年（按原文理解）',
    en: 'every year to 2025 (as we read it)',
  },
  '2025 (plan end; implied)': { zh: '2025 年规划期末（按原文理解）', en: 'end of 2025 (as we read it)' },
};
