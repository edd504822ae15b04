import type { Text } from '#kernel';
import type { Layer, Subject } from '#policy';
import type { Language } from '../../language.ts';

/** What a reader looks for: how one has it. */
export const groups = ['money', 'paidBack', 'cheaper', 'help', 'first', 'organisations'] as const;
export type Group = (typeof groups)[number];

type Words = {
  readonly title: string;
  readonly lead: (all: string, scope: string) => string;
  readonly groups: Readonly<Record<Group, string>>;
  readonly howMuch: string;
  readonly noSum: string;
  readonly decides: string;
  readonly where: string;
  readonly wholeRule: string;
  readonly keeps: string;
  readonly about: (who: string, form: string, every: string) => string;
  readonly notInForce: string;
  readonly conditions: string;
  readonly conditionsLead: (from: string) => string;
  readonly condition: string;
  readonly basis: string;
  readonly amounts: string;
  readonly amountsLead: string;
  readonly parameter: string;
  readonly noAmounts: string;
  readonly from: string;
  readonly until: string;
  readonly setBy: string;
  readonly value: string;
  readonly atLeast: string;
  readonly announced: (day: string) => string;
  readonly percentOf: (percent: string, parameter: string, programme: string) => string;
  readonly editions: string;
  readonly inForce: string;
  readonly confirmed: string;
  readonly state: string;
  readonly together: string;
  readonly alone: string;
  readonly how: string;
  readonly papers: string;
};

export const words: Readonly<Record<Language, Words>> = {
  zh: {
    title: '本市项目',
    lead: (all, scope) =>
      `${scope}现有 ${all} 个项目。点开一项，看给什么、谁可以享受、带什么、去哪里。标“暂定”的待市里确认。`,
    groups: {
      money: '发给您的钱',
      paidBack: '可以报销的费用',
      cheaper: '可以少交的费用',
      help: '服务、辅具和改造',
      first: '优先安排',
      organisations: '给用人单位和服务机构的',
    },
    howMuch: '给多少',
    noSum: '不发钱，没有金额标准。',
    decides: '由谁审批',
    where: '去哪里',
    wholeRule: '全部规则、依据和历年标准',
    keeps: '落实哪些任务',
    about: (who, form, every) => `面向${who}，形式为${form}（${every}）。`,
    notInForce: '目前没有实行的版本',
    conditions: '谁可以享受',
    conditionsLead: (from) => `自 ${from} 起实行的版本，须同时满足：`,
    condition: '条件',
    basis: '依据',
    amounts: '标准',
    amountsLead: '后一条自其生效月起代替同一层级的前一条；下级标准不得低于上级最低标准。',
    parameter: '参数',
    noAmounts: '这个项目没有由市里确定的标准。',
    from: '自',
    until: '至',
    setBy: '由谁确定',
    value: '标准',
    atLeast: '不低于',
    announced: (day) => `${day} 公布`,
    percentOf: (percent, parameter, programme) => `${programme}“${parameter}”的 ${percent}`,
    editions: '规则的各个版本',
    inForce: '现行',
    confirmed: '已核实',
    state: '状态',
    together: '与其他项目的衔接',
    alone: '没有与其他项目的衔接规定。',
    how: '规定',
    papers: '需要带什么',
  },
  en: {
    title: 'Programmes of the city',
    lead: (all, scope) =>
      `${scope} offers ${all} programmes. Open one to see what it gives, who can have it, what to bring and where to go. What is assumed still waits for the city to confirm it.`,
    groups: {
      money: 'Money for you',
      paidBack: 'Costs that are paid back',
      cheaper: 'Fees that are lower',
      help: 'Services, devices and works',
      first: 'Priority',
      organisations: 'For employers and providers',
    },
    howMuch: 'How much',
    noSum: 'No money is paid, so there is no amount.',
    decides: 'Who decides',
    where: 'Where to go',
    wholeRule: 'The whole rule with its basis and the amounts of all years',
    keeps: 'Commitments that it keeps',
    about: (who, form, every) => `For ${who}. Form: ${form} (${every}).`,
    notInForce: 'No edition is in force now',
    conditions: 'Who can have it',
    conditionsLead: (from) => `In the edition in force since ${from} all of these must hold:`,
    condition: 'Condition',
    basis: 'Basis',
    amounts: 'Amounts',
    amountsLead:
      'A later line takes the place of an earlier one of the same layer; no layer pays less than the least set above it.',
    parameter: 'Parameter',
    noAmounts: 'The city sets no amount for this programme.',
    from: 'From',
    until: 'Until',
    setBy: 'Set by',
    value: 'Amount',
    atLeast: 'at least',
    announced: (day) => `made known on ${day}`,
    percentOf: (percent, parameter, programme) => `${percent} of “${parameter}” of ${programme}`,
    editions: 'Editions of the rule',
    inForce: 'in force',
    confirmed: 'confirmed',
    state: 'State',
    together: 'How it goes with others',
    alone: 'No rule says how it goes with others.',
    how: 'Rule',
    papers: 'What to bring',
  },
};

export const subjectNames: Readonly<Record<Subject, Text>> = {
  person: { zh: '个人', en: 'persons' },
  household: { zh: '家庭', en: 'households' },
  employer: { zh: '用人单位', en: 'employers' },
  provider: { zh: '服务机构', en: 'providers' },
};

export const layerNames: Readonly<Record<Layer, Text>> = {
  nation: { zh: '国家', en: 'the nation' },
  province: { zh: '省', en: 'the province' },
  city: { zh: '市', en: 'the city' },
  county: { zh: '县（区）', en: 'the county' },
};
