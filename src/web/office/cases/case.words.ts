import type { MoveRefused } from '#casework';
import type { Asked, Outcome } from '#declarations';
import type { Language } from '../../language.ts';

type Words = {
  readonly title: (name: string, procedure: string) => string;
  readonly now: (stage: string) => string;
  readonly nowDue: (stage: string, on: string) => string;
  readonly nowLate: (stage: string, on: string) => string;
  readonly ended: (stage: string, on: string) => string;
  readonly who: string;
  readonly file: string;
  readonly statement: string;
  readonly area: string;
  readonly programmes: string;
  readonly stage: string;
  readonly stageDue: string;
  readonly caseDue: string;
  readonly provisional: string;
  readonly opened: string;
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly result: string;
  readonly attacks: string;
  readonly application: string;
  readonly move: string;
  readonly moveLead: string;
  readonly way: string;
  readonly asks: Readonly<Record<Asked, string>>;
  readonly hints: Readonly<Record<Asked, string>>;
  readonly onlyFor: (ways: string) => string;
  readonly comma: string;
  readonly form: string;
  readonly grade: (number: number) => string;
  readonly send: string;
  readonly saved: string;
  readonly savedBody: string;
  readonly cannot: string;
  readonly barred: Readonly<Record<MoveRefused['because'], string>>;
  readonly barredBy: (who: string) => string;
  readonly time: string;
  readonly applicant: string;
  readonly chooseWay: string;
  readonly missing: Readonly<Record<Asked, string>>;
  readonly objections: string;
  readonly objectionsLead: string;
  readonly history: string;
  readonly happened: {
    readonly opened: string;
    readonly passed: (stage: string) => string;
    readonly objected: string;
    readonly suspended: string;
    readonly resumed: string;
    readonly delegated: string;
    readonly transferred: string;
    readonly reopened: string;
    readonly escalated: string;
    readonly noted: string;
    readonly way: (stage: string, way: string) => string;
    readonly byTime: string;
    readonly from: (month: string) => string;
    readonly amount: (sum: string) => string;
    readonly papers: (names: string) => string;
  };
  readonly back: string;
};

export const words: Readonly<Record<Language, Words>> = {
  zh: {
    title: (name, procedure) => `${name}：${procedure}`,
    now: (stage) => `现在：${stage}。`,
    nowDue: (stage, on) => `现在：${stage}，应在 ${on} 前办结。`,
    nowLate: (stage, on) => `现在：${stage}，应在 ${on} 前办结，已经超期。`,
    ended: (stage, on) => `${stage}，${on} 办结。`,
    who: '当事人',
    file: '个人档案',
    statement: '待遇清单',
    area: '地区',
    programmes: '申请的项目',
    stage: '环节',
    stageDue: '本环节期限',
    caseDue: '全程期限',
    provisional: '（节假日安排尚未公布，暂按周末推算）',
    opened: '开始',
    outcome: { granted: '批准', refused: '未批准', withdrawn: '已撤回', done: '已办结' },
    result: '结果',
    attacks: '复核的是哪一件',
    application: '一起申请的各项、申请时说的情况和材料',
    move: '办理',
    moveLead: '选一种处理。办理后记入经过，不能改写。',
    way: '怎么处理',
    asks: {
      reason: '理由',
      papers: '已收到或核对的材料',
      'from-month': '从哪个月起',
      grade: '评定等级',
      amount: '金额（元）',
    },
    hints: {
      reason: '写给本人看，说清楚是哪一条、缺什么。',
      papers: '勾选已经看到的。',
      'from-month': '一般是申请的当月。',
      grade: '按评定表。',
      amount: '例如 500 或 500.50。',
    },
    onlyFor: (ways) => `选“${ways}”时填写。`,
    comma: '、',
    form: '申请表',
    grade: (number) => `${'一二三四'[number - 1]}级`,
    send: '确定',
    saved: '已办理',
    savedBody: '已进入下一环节。',
    cannot: '现在不由您办理',
    barred: {
      closed: '这件已经办结。',
      'moved-on': '这件刚被别人办理过，请看最新的环节后再定。',
      'no-such-way': '请选择一种处理。',
      suspended: '这件已暂停，恢复以后才能办理。',
      'not-your-task': '这个环节由别的岗位办理。',
      'not-your-area': '这件不在您的地区。',
      'given-to-another': '这件已经交给另一位同事。',
      'acted-before': '您在前面的环节办理过这件，要由另一个人来定。',
      'own-affair': '这是您自己的事，要由别人来办。',
      missing: '还缺内容，请补全后再确定。',
    },
    barredBy: (who) => `由${who}办理。`,
    time: '公示期满自动进入下一环节',
    applicant: '申请人',
    chooseWay: '请选择一种处理。',
    missing: {
      reason: '请写明理由。',
      papers: '请至少勾选一份材料。',
      'from-month': '请填写从哪个月起，例如 2026-11。',
      grade: '请选择等级。',
      amount: '请填写大于零的金额，最多两位小数。',
    },
    objections: '公示期内的异议',
    objectionsLead: '请核实后再往下办。提出人的姓名和电话只供核实，不得告诉被公示的人。',
    history: '经过',
    happened: {
      opened: '受理',
      passed: (stage) => `${stage}：期限已到`,
      objected: '有人提出异议',
      suspended: '暂停计时',
      resumed: '恢复计时',
      delegated: '交给同事办理',
      transferred: '转到另一地区',
      reopened: '重新办理',
      escalated: '超期，已提醒上级',
      noted: '备注',
      way: (stage, way) => `${stage}：${way}`,
      byTime: '系统按期限',
      from: (month) => `自 ${month} 起`,
      amount: (sum) => `金额 ${sum}`,
      papers: (names) => `材料：${names}`,
    },
    back: '回到办件',
  },
  en: {
    title: (name, procedure) => `${name}: ${procedure}`,
    now: (stage) => `Now: ${stage}.`,
    nowDue: (stage, on) => `Now: ${stage}, due by ${on}.`,
    nowLate: (stage, on) => `Now: ${stage}, was due by ${on} and is late.`,
    ended: (stage, on) => `${stage}, closed on ${on}.`,
    who: 'Person',
    file: 'File',
    statement: 'Statement',
    area: 'Area',
    programmes: 'Applied for',
    stage: 'Stage',
    stageDue: 'This stage is due',
    caseDue: 'The whole is due',
    provisional: '(holidays of that year are not published yet; weekends were assumed)',
    opened: 'Opened',
    outcome: { granted: 'Granted', refused: 'Refused', withdrawn: 'Withdrawn', done: 'Done' },
    result: 'Result',
    attacks: 'Reviews which case',
    application: 'What was applied for together, what was said, and the papers',
    move: 'Act',
    moveLead: 'Choose what to do. It enters the history and cannot be changed.',
    way: 'What to do',
    asks: {
      reason: 'Reason',
      papers: 'Papers received or checked',
      'from-month': 'From which month',
      grade: 'Grade found',
      amount: 'Amount (yuan)',
    },
    hints: {
      reason: 'Written for the person: which clause, and what is missing.',
      papers: 'Tick what you have seen.',
      'from-month': 'As a rule the month of the application.',
      grade: 'By the assessment.',
      amount: 'For example 500 or 500.50.',
    },
    onlyFor: (ways) => `Needed for “${ways}”.`,
    comma: ', ',
    form: 'Application form',
    grade: (number) => `Grade ${number}`,
    send: 'Confirm',
    saved: 'Done',
    savedBody: 'The case has gone on.',
    cannot: 'Not yours to act on now',
    barred: {
      closed: 'The case is closed.',
      'moved-on': 'Somebody has just acted on this case. Look at the present stage first.',
      'no-such-way': 'Choose what to do.',
      suspended: 'The case is suspended; nothing moves until it is resumed.',
      'not-your-task': 'Another desk acts in this stage.',
      'not-your-area': 'The case is not in your area.',
      'given-to-another': 'The case was given to a colleague.',
      'acted-before': 'You acted in an earlier stage; another person has to decide.',
      'own-affair': 'This is your own affair; another person has to act.',
      missing: 'Something is missing; fill it in and confirm again.',
    },
    barredBy: (who) => `${who} acts.`,
    time: 'Time alone moves it on when the notice ends',
    applicant: 'The applicant',
    chooseWay: 'Choose what to do.',
    missing: {
      reason: 'Give the reason.',
      papers: 'Tick at least one paper.',
      'from-month': 'Give the month, for example 2026-11.',
      grade: 'Choose the grade.',
      amount: 'Give an amount above nothing, with at most two decimals.',
    },
    objections: 'Objections to the notice',
    objectionsLead: 'Look into them before the case goes on. Never tell the person posted who objected.',
    history: 'History',
    happened: {
      opened: 'Opened',
      passed: (stage) => `${stage}: time is up`,
      objected: 'Somebody objected',
      suspended: 'Clock stopped',
      resumed: 'Clock runs again',
      delegated: 'Given to a colleague',
      transferred: 'Moved to another area',
      reopened: 'Reopened',
      escalated: 'Late: the superior was reminded',
      noted: 'Note',
      way: (stage, way) => `${stage}: ${way}`,
      byTime: 'by time',
      from: (month) => `from ${month}`,
      amount: (sum) => `amount ${sum}`,
      papers: (names) => `papers: ${names}`,
    },
    back: 'Back to the cases',
  },
};
