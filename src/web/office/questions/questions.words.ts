import type { Answer } from '#outreach';
import type { Language } from '../../language.ts';

type Words = {
  readonly title: string;
  readonly lead: (scope: string, lists: string, corrections: string) => string;
  readonly leadNone: (scope: string) => string;
  readonly lists: string;
  readonly listsLead: string;
  readonly list: string;
  readonly department: string;
  readonly area: string;
  readonly missing: string;
  readonly from: (month: string) => string;
  readonly waiting: string;
  readonly who: string;
  readonly whoOf: (list: string) => string;
  readonly age: string;
  readonly days: (count: string) => string;
  readonly state: string;
  readonly open: string;
  readonly answered: (day: string) => string;
  readonly noLists: string;
  readonly noListsBody: string;
  readonly against: string;
  readonly againstLead: string;
  readonly row: (row: number) => string;
  readonly decided: string;
  readonly stopped: (from: string) => string;
  readonly corrections: string;
  readonly correctionsLead: string;
  readonly correction: (name: string) => string;
  readonly fact: string;
  readonly source: string;
  readonly register: string;
  readonly programme: string;
  readonly why: string;
  readonly asked: string;
  readonly person: string;
  readonly household: string;
  readonly answer: string;
  readonly answers: Readonly<Record<Answer, string>>;
  readonly answerHint: Readonly<Record<Answer, string>>;
  readonly answerWhy: string;
  readonly send: string;
  readonly noCorrections: string;
  readonly every: string;
  readonly mine: (department: string) => string;
  readonly note: (scope: string, moment: string) => string;
  readonly errors: { readonly answer: string; readonly why: string; readonly gone: string };
};

export const words: Readonly<Record<Language, Words>> = {
  zh: {
    title: '部门待答',
    lead: (scope, lists, corrections) =>
      `${scope}有 ${lists} 份名册没有报来，${corrections} 条信息等待更正。名册报来、月度结算后，问题自动关闭。`,
    leadNone: (scope) => `${scope}没有等待部门答复的问题。`,
    lists: '没有报来的名册',
    listsLead: '因为缺少名册，下面这些人的待遇暂时定不下来。',
    list: '名册',
    department: '部门',
    area: '地区',
    missing: '缺哪个月',
    from: (month) => `${month}起`,
    waiting: '等待的人（户）',
    who: '看是哪些人',
    whoOf: (list) => `：${list}`,
    age: '已等待',
    days: (count) => `${count} 天`,
    state: '状态',
    open: '待报',
    answered: (day) => `已于 ${day} 报来`,
    noLists: '名册都按时报来了',
    noListsBody: '名册超过期限没有报来时，会在这里按县（区）列出。',
    against: '名单里有已决定停止待遇的人',
    againstLead:
      '决定有效，没有按名单恢复发放。请核对：应停的，从名单中去掉；认为应当享受的，请本人重新申请，或对决定申请复核。',
    row: (row) => `第 ${row} 行`,
    decided: '决定',
    stopped: (from) => `自${from}起停止`,
    corrections: '等待更正的信息',
    correctionsLead: '专职委员上门时发现名册与实情不符。请核对后答复；更正的内容随下一份名册报来。',
    correction: (name) => `${name}的信息`,
    fact: '有误的信息',
    source: '来自',
    register: '登记库或人工登记',
    programme: '涉及项目',
    why: '上门所见',
    asked: '提出',
    person: '姓名',
    household: '户',
    answer: '答复',
    answers: { corrected: '已更正', stands: '核对无误' },
    answerHint: {
      corrected: '更正后的情况随下一份名册报来',
      stands: '名册属实；同一匹配仍不再提醒',
    },
    answerWhy: '核对情况',
    send: '答复',
    noCorrections: '没有等待更正的信息。',
    every: '看全部部门',
    mine: (department) => `只看${department}`,
    note: (scope, moment) => `${scope} · 截至 ${moment}`,
    errors: {
      answer: '请选择答复',
      why: '请写明核对情况',
      gone: '这个问题已有答复，请刷新名单',
    },
  },
  en: {
    title: 'Questions to departments',
    lead: (scope, lists, corrections) =>
      `${scope}: ${lists} lists have not come, ${corrections} facts wait to be corrected. A question closes by itself when the list has come and a month is closed with it.`,
    leadNone: (scope) => `${scope}: no department is asked anything.`,
    lists: 'Lists that have not come',
    listsLead: 'Without them these people’s benefits cannot be decided.',
    list: 'List',
    department: 'Department',
    area: 'Area',
    missing: 'Missing',
    from: (month) => `since ${month}`,
    waiting: 'Waiting',
    who: 'Show them',
    whoOf: (list) => `: ${list}`,
    age: 'For',
    days: (count) => `${count} days`,
    state: 'State',
    open: 'open',
    answered: (day) => `came by ${day}`,
    noLists: 'Every list came in time',
    noListsBody: 'A list that is overdue stands here, county by county.',
    against: 'Listed although a decision stopped it',
    againstLead:
      'The decision stands; nobody was enrolled again by the list. Take whoever is rightly stopped off the list; whoever should receive applies anew, or appeals.',
    row: (row) => `row ${row}`,
    decided: 'Decision',
    stopped: (from) => `stopped from ${from} on`,
    corrections: 'Facts to be corrected',
    correctionsLead:
      'A village worker found that a list does not say how it is. Check and answer; what was corrected comes with the next list.',
    correction: (name) => `A fact about ${name}`,
    fact: 'Wrong fact',
    source: 'From',
    register: 'the register or a person’s word',
    programme: 'Programme',
    why: 'What was seen',
    asked: 'Asked',
    person: 'Name',
    household: 'household',
    answer: 'Answer',
    answers: { corrected: 'Corrected', stands: 'It is right as it stands' },
    answerHint: {
      corrected: 'What is right comes with the next list',
      stands: 'The list is right; the same match is still never raised again',
    },
    answerWhy: 'What was found',
    send: 'Answer',
    noCorrections: 'No fact waits to be corrected.',
    every: 'Show all departments',
    mine: (department) => `${department} alone`,
    note: (scope, moment) => `${scope} · as of ${moment}`,
    errors: {
      answer: 'Choose an answer',
      why: 'Say what was found',
      gone: 'This question was answered meanwhile. Look at the list again',
    },
  },
};
