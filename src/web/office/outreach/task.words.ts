import type { EndedAs, Outcome } from '#outreach';
import type { Language } from '../../language.ts';

type Words = {
  readonly title: (name: string, household: boolean) => string;
  readonly lead: (count: string, due: string) => string;
  readonly leadClosed: (day: string) => string;
  readonly area: string;
  readonly address: string;
  readonly phone: string;
  readonly contact: string;
  readonly nobody: string;
  readonly since: (from: string) => string;
  readonly file: string;
  readonly statement: string;
  readonly toTell: string;
  readonly record: string;
  readonly recordLead: string;
  readonly why: string;
  readonly papers: string;
  readonly notYet: string;
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly outcomeHint: Readonly<Partial<Record<Outcome, string>>>;
  readonly ended: Readonly<Record<EndedAs, string>>;
  readonly reason: string;
  readonly reasonHint: string;
  readonly fact: string;
  readonly factSummary: string;
  readonly otherFact: string;
  readonly save: string;
  readonly again: string;
  readonly againLead: string;
  readonly next: string;
  readonly againWhy: string;
  readonly againButton: string;
  readonly handOver: string;
  readonly handOverLead: string;
  readonly worker: string;
  readonly whole: string;
  readonly wholes: Readonly<Record<'household' | 'village', string>>;
  readonly from: string;
  readonly handOverWhy: string;
  readonly handOverButton: string;
  readonly noWorkers: string;
  readonly done: string;
  readonly programme: string;
  readonly result: string;
  readonly when: string;
  readonly saved: string;
  readonly savedBody: string;
  readonly back: string;
  readonly comma: string;
  readonly errors: {
    readonly nothing: string;
    readonly why: (programme: string) => string;
    readonly fact: (programme: string) => string;
    readonly changed: string;
    readonly nextDay: string;
    readonly worker: string;
    readonly fromDay: string;
    readonly handOverWhy: string;
    readonly whole: string;
    readonly noHousehold: string;
    readonly alreadyNamed: string;
    readonly laterNamed: string;
  };
};

export const words: Readonly<Record<Language, Words>> = {
  zh: {
    title: (name, household) => (household ? `走访：${name}户` : `走访：${name}`),
    lead: (count, due) => `有 ${count} 项可以享受但还没有享受，应在 ${due} 以前走访。`,
    leadClosed: (day) => `这次走访已于 ${day} 办结。`,
    area: '地区',
    address: '住址',
    phone: '电话',
    contact: '包保联系人',
    nobody: '本村（社区）专职委员',
    since: (from) => `自 ${from} 起`,
    file: '打开个人档案',
    statement: '完整的待遇清单',
    toTell: '可以享受',
    record: '记录结果',
    recordLead: '逐项记录；没有谈到的保持“还没有谈到”，以后再记。',
    why: '为什么可以享受',
    papers: '申请要带',
    notYet: '还没有谈到',
    outcome: {
      applied: '已申请或已帮助申请',
      reached: '已告知，本人再考虑',
      declined: '谢绝',
      'already-covered': '已经享受，或由其他方式解决',
      'wrong-data': '信息有误，并不符合',
    },
    outcomeHint: {
      declined: '请写明原因。情况变化后，或满一年，会再提醒。',
      'wrong-data': '请选出哪项信息有误并写明实情：系统向报送部门提问，同一错误不再提醒。',
    },
    ended: {
      applied: '已申请',
      reached: '已告知',
      declined: '谢绝',
      'already-covered': '已有保障',
      'wrong-data': '信息有误',
      lapsed: '自动结束',
    },
    reason: '原因或说明',
    reasonHint: '谢绝、信息有误时必填',
    fact: '哪项信息有误',
    factSummary: '信息有误时，选出是哪一项',
    otherFact: '没有错误',
    save: '保存结果',
    again: '没有见到人',
    againLead: '换一天再去，任务保留。',
    next: '下次走访日期',
    againWhy: '情况说明',
    againButton: '改天再访',
    handOver: '更换包保联系人',
    handOverLead: '从所选日期起由新联系人负责，未办结的走访一并移交。',
    worker: '新的联系人',
    whole: '移交范围',
    wholes: { household: '只移交这一户', village: '整个村（社区）未单独指定联系人的家庭' },
    from: '起始日期',
    handOverWhy: '移交原因',
    handOverButton: '移交',
    noWorkers: '本村（社区）没有其他专职委员账号，暂不能移交。请系统管理员先建账号。',
    done: '已有结果',
    programme: '项目',
    result: '结果',
    when: '时间',
    saved: '已经记下。',
    savedBody: '还有没谈到的项目，任务保留在名单里。',
    back: '回到名单',
    comma: '、',
    errors: {
      nothing: '请至少为一个项目选择结果',
      why: (programme) => `请写明“${programme}”的原因`,
      fact: (programme) => `请选出“${programme}”依据的哪项信息有误`,
      changed: '这个任务刚被别人记录过，请核对最新情况后再记',
      nextDay: '下次走访日期应在今天以后',
      worker: '请选择新的联系人',
      fromDay: '起始日期应为今天或以后，例如 2026-11-23',
      handOverWhy: '请写明移交原因',
      whole: '请选择移交范围',
      noHousehold: '登记库里没有这个人的家庭，只能整村移交',
      alreadyNamed: '这位联系人已经负责，不必移交',
      laterNamed: '已经定了从更晚日期起的联系人，请选更晚的日期',
    },
  },
  en: {
    title: (name, household) => (household ? `Visit: household of ${name}` : `Visit: ${name}`),
    lead: (count, due) => `Entitled to ${count} not yet received; to be visited by ${due}.`,
    leadClosed: (day) => `This visit was finished on ${day}.`,
    area: 'Area',
    address: 'Address',
    phone: 'Telephone',
    contact: 'Contact person',
    nobody: 'village worker',
    since: (from) => `since ${from}`,
    file: 'Open the file',
    statement: 'The whole statement',
    toTell: 'Can be had',
    record: 'Record what came of it',
    recordLead: 'One by one; leave “not spoken of yet” for the rest and record it later.',
    why: 'Why it can be had',
    papers: 'To bring',
    notYet: 'Not spoken of yet',
    outcome: {
      applied: 'Applied, or was helped to apply',
      reached: 'Told; will think about it',
      declined: 'Declined',
      'already-covered': 'Has it already, or is covered otherwise',
      'wrong-data': 'Data is wrong: not entitled',
    },
    outcomeHint: {
      declined: 'Say why. It is raised again when something changes, or after a year.',
      'wrong-data':
        'Choose what is wrong and say how it is: the department is asked, and the same mistake is never raised again.',
    },
    ended: {
      applied: 'Applied',
      reached: 'Told',
      declined: 'Declined',
      'already-covered': 'Covered already',
      'wrong-data': 'Wrong data',
      lapsed: 'Ended by itself',
    },
    reason: 'Why, or a note',
    reasonHint: 'Needed when declined or when data is wrong',
    fact: 'What is wrong',
    factSummary: 'When data is wrong: choose what',
    otherFact: 'Nothing is wrong',
    save: 'Save',
    again: 'Nobody was met',
    againLead: 'Try another day; the task stays.',
    next: 'Next visit on',
    againWhy: 'Note',
    againButton: 'Visit again',
    handOver: 'Hand over to another contact person',
    handOverLead: 'From the day chosen the new one answers; unfinished visits go along.',
    worker: 'New contact person',
    whole: 'What is handed over',
    wholes: {
      household: 'This household alone',
      village: 'All households of the village without a contact person of their own',
    },
    from: 'From',
    handOverWhy: 'Why',
    handOverButton: 'Hand over',
    noWorkers:
      'The village has no other worker with an account. Ask the administrator for one, then hand over.',
    done: 'Recorded',
    programme: 'Programme',
    result: 'Outcome',
    when: 'When',
    saved: 'Noted.',
    savedBody: 'Something is still to be spoken of, so the task stays in the list.',
    back: 'Back to the list',
    comma: ', ',
    errors: {
      nothing: 'Choose an outcome for one programme at least',
      why: (programme) => `Say why for “${programme}”`,
      fact: (programme) => `Choose which fact behind “${programme}” is wrong`,
      changed: 'Somebody has just recorded on this task. Look at it again, then record',
      nextDay: 'The next visit must be after today',
      worker: 'Choose the new contact person',
      fromDay: 'The day must be today or later, for example 2026-11-23',
      handOverWhy: 'Say why it is handed over',
      whole: 'Choose what is handed over',
      noHousehold: 'The register has no household for this person: only the whole village can be handed over',
      alreadyNamed: 'This contact person answers already',
      laterNamed: 'Somebody is named from a later day already: choose a later one',
    },
  },
};
