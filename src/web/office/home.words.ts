import type { Language } from '../language.ts';

type Words = {
  readonly title: string;
  readonly search: string;
  readonly searchHint: string;
  readonly find: string;
  readonly pages: string;
  readonly waits: string;
  readonly cases: string;
  readonly casesUnit: string;
  readonly visits: string;
  readonly visitsUnit: string;
  readonly warnings: string;
  readonly warningsUnit: string;
  readonly candidates: string;
  readonly doubts: string;
  readonly items: string;
  readonly totalsOnly: string;
};

export const words: Readonly<Record<Language, Words>> = {
  zh: {
    title: '今天要找谁？',
    search: '姓名、拼音、身份证号、残疾人证号、电话或地区',
    searchHint: '例如：王小明、wangxm、会战街道。证件号码只用来查找，不会留在网址里。',
    find: '查找',
    pages: '从这里开始',
    waits: '等待处理',
    cases: '等我办理',
    casesUnit: '件',
    visits: '要走访',
    visitsUnit: '人（户）',
    warnings: '返贫预警未解除',
    warningsUnit: '户',
    candidates: '符合条件、还没有纳入',
    doubts: '缺信息、要核实',
    items: '项',

    totalsOnly: '您的角色只看汇总数字，不看个人档案。',
  },
  en: {
    title: 'Whom are you looking for?',
    search: 'Name, pinyin, identity number, certificate number, telephone or area',
    searchHint:
      'For example 王小明, wangxm, 会战街道. Numbers are used to search and stay out of the address.',
    find: 'Search',
    pages: 'Start here',
    waits: 'Waiting',
    cases: 'Cases waiting for me',
    casesUnit: 'cases',
    visits: 'To be visited',
    visitsUnit: 'people or households',
    warnings: 'Warnings of poverty not closed',
    warningsUnit: 'families',
    candidates: 'Entitled, not enrolled yet',
    doubts: 'Facts missing, to be checked',
    items: 'items',

    totalsOnly: 'Your role sees totals, not personal files.',
  },
};

/** What each screen of the menu is for. */
export const purposeOf: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  '/search': {
    zh: '找到一个人，看完整档案和待遇清单',
    en: 'Find a person: the whole file and the statement',
  },
  '/months': { zh: '这个月多少人、多少钱，和上月比变了什么', en: 'How many, how much, and what changed' },
  '/cases': {
    zh: '等您办理的申请和证件，按到期日期排列',
    en: 'Applications and certificates that wait for you, by when they are due',
  },
  '/outreach': {
    zh: '要走访谁、告诉他们能申请什么、记下结果',
    en: 'Whom to visit, what to tell them, and what came of it',
  },
  '/warnings': {
    zh: '可能返贫致贫的家庭：评估、帮扶、回访',
    en: 'Families that may fall back into poverty: assess, help, visit',
  },
  '/take-up': {
    zh: '符合条件的人里有多少已经享受',
    en: 'How many of those entitled receive it',
  },
  '/questions': {
    zh: '没有报来的名册、要更正的信息',
    en: 'Lists that have not come, facts to be corrected',
  },
  '/candidates': { zh: '符合条件但还没有纳入的人', en: 'Entitled and not enrolled yet' },
  '/doubts': { zh: '缺信息、要核实的人', en: 'Facts missing, to be checked' },
  '/differences': {
    zh: '后来得知的情况使已结算的月份有了差别',
    en: 'Closed months that differ by what was learned later',
  },
  '/imports': { zh: '各部门报来的名册：核对、导入、更正', en: 'Lists of departments: check, take, correct' },
  '/plan': {
    zh: '规划的每一项任务由什么做到、做到了哪里',
    en: 'What keeps each commitment of the plan, and how far',
  },
  '/payments': { zh: '应发款项、批次、银行回单', en: 'What is owed, runs, the bank’s replies' },
  '/budgets': { zh: '资金、预算、够不够到年底', en: 'Funds, budgets, and whether they last' },
  '/exports': { zh: '做好的表格', en: 'Tables that were made' },
  '/audit': { zh: '谁看了谁、改了什么', en: 'Who looked at whom and changed what' },
  '/accounts': { zh: '谁可以登录、有什么权限', en: 'Who may sign in, with which rights' },
  '/own': { zh: '能享受什么、多少钱、为什么', en: 'What can be had, how much, and why' },
};
