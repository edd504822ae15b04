import type { Language } from '../../language.ts';
import type { Fault } from './answers.ts';

type Words = {
  readonly title: string;
  readonly lead: string;
  readonly private: readonly string[];
  readonly choose: string;
  readonly start: string;
  readonly left: (about: number) => string;
  readonly next: string;
  readonly unknown: string;
  readonly back: string;
  readonly resultNow: string;
  readonly restart: string;
  readonly none: string;
  readonly faults: Readonly<Record<Fault, string>>;
  readonly yuan: string;
  readonly sure: string;
  readonly nothingSure: string;
  readonly ruledOut: (count: number) => string;
  readonly result: string;
  readonly sentence: (yes: number, maybe: number) => string;
  readonly worth: (money: string) => string;
  readonly once: (money: string) => string;
  readonly nothing: string;
  readonly groups: Readonly<
    Record<'yes' | 'maybe' | 'no', { readonly title: string; readonly lead: string }>
  >;
  readonly has: string;
  readonly aYear: string;
  readonly upTo: string;
  readonly stillOpen: string;
  readonly because: string;
  readonly mustHold: (condition: string) => string;
  readonly nothingDue: string;
  readonly bring: string;
  readonly where: string;
  readonly howLong: string;
  readonly answered: string;
  readonly dontKnow: string;
  readonly change: string;
  readonly print: string;
  readonly save: string;
  readonly printHint: string;
  readonly caveat: string;
  readonly whole: string;
  readonly file: string;
};

export const words: Readonly<Record<Language, Words>> = {
  zh: {
    title: '查一查能享受什么',
    lead: '回答几个问题，看您可以享受哪些项目、一年大约多少钱、带什么、去哪里。',
    private: [
      '最多 15 题，多数人不用答完。不知道的可以跳过。',
      '不用登录，不问姓名和身份证号。',
      '在您的设备上计算，回答不会发出去。浏览器太旧或关了脚本时，由我们的服务器代算，算完不留任何记录。',
    ],
    choose: '字号、颜色和语言，请先在页面上方选好。',
    start: '开始',
    left: (about) => (about > 1 ? `还有约 ${about} 题` : '最后一题'),
    next: '下一题',
    unknown: '不知道，跳过',
    back: '上一题',
    resultNow: '现在就看结果',
    restart: '清除回答，重新开始',
    none: '以上都没有',
    faults: {
      nothing: '请选一个答案。不知道的话，请按“不知道，跳过”',
      'none-and-some': '选了“以上都没有”，就不要再选别的',
      month: '请填出生的年和月，例如 1984 年 5 月',
      money: '请填一个数字，例如 1800；没有就填 0',
    },
    yuan: '元',
    sure: '已经确定可以享受',
    nothingSure: '还没有，再答几题就知道了。',
    ruledOut: (count) => `另有 ${count} 项已排除。`,
    result: '您的结果',
    sentence: (yes, maybe) => `按您的回答，可以享受 ${yes} 项，另有 ${maybe} 项还要确认。`,
    worth: (money) => `可以享受的项目一年合计约 ${money}`,
    once: (money) => `另有一次性 ${money}`,
    nothing: '没有。',
    groups: {
      yes: { title: '可以享受', lead: '带上材料去办就行。' },
      maybe: { title: '可能享受，还要确认', lead: '您说的都符合，有几件事要工作人员看过才能定。' },
      no: { title: '目前不符合', lead: '情况变了可以再查。' },
    },
    has: '您已在享受',
    aYear: '一年约',
    upTo: '最多',
    stillOpen: '还要看',
    because: '为什么',
    mustHold: (condition) => `须符合：${condition}`,
    nothingDue: '按本市现在的标准，算下来没有金额。',
    bring: '带什么',
    where: '去哪里',
    howLong: '多久：受理时会告诉您办理期限；没有告诉的，请当场问清。',
    answered: '您的回答',
    dontKnow: '不知道',
    change: '更改',
    print: '打印',
    save: '保存为文字',
    printHint: '要保存结果，请用浏览器的打印功能。',
    caveat:
      '这里只是按您的回答估算，不是审批决定。标“暂定”的金额待市里确认，各县（区）可能不同。最后以办理部门的认定为准。',
    whole: '看全部规定',
    file: '我能享受什么.txt',
  },
  en: {
    title: 'See what you can have',
    lead: 'Answer a few questions and see which programmes you can have, what they are worth a year, what to bring and where to go.',
    private: [
      'At most 15 questions, for most people fewer. You may skip what you do not know.',
      'No signing in, no name, no identity number.',
      'Your device works it out and sends no answer. Where scripts are off or the browser is too old our server does it instead, and keeps nothing.',
    ],
    choose: 'Choose the size of text, the colours and the language at the top of the page first.',
    start: 'Start',
    left: (about) => (about > 1 ? `About ${about} questions left` : 'The last question'),
    next: 'Next question',
    unknown: 'I do not know: skip',
    back: 'Previous question',
    resultNow: 'Show the result now',
    restart: 'Clear the answers and start again',
    none: 'None of these',
    faults: {
      nothing: 'Choose an answer; if you do not know, press “I do not know: skip”',
      'none-and-some': 'Choose “None of these” alone, or leave it out',
      month: 'Enter the year and the month of birth, for example 1984 and 5',
      money: 'Enter a number, for example 1800; 0 if there is none',
    },
    yuan: 'yuan',
    sure: 'Certain so far',
    nothingSure: 'Nothing yet; a few more answers will tell.',
    ruledOut: (count) => `${count} more are ruled out.`,
    result: 'Your result',
    sentence: (yes, maybe) =>
      `By your answers you can have ${yes} programmes; ${maybe} more have to be confirmed.`,
    worth: (money) => `Together about ${money} a year`,
    once: (money) => `and ${money} once`,
    nothing: 'None.',
    groups: {
      yes: { title: 'You can have', lead: 'Take the papers and apply.' },
      maybe: {
        title: 'You may have, to be confirmed',
        lead: 'What you said fits; an officer has to look at the rest.',
      },
      no: { title: 'Not at present', lead: 'Look again when something has changed.' },
    },
    has: 'you receive it already',
    aYear: 'about, a year',
    upTo: 'up to',
    stillOpen: 'Still to be seen',
    because: 'Why',
    mustHold: (condition) => `It is required that ${condition}`,
    nothingDue: "By the city's present amounts nothing is due.",
    bring: 'What to bring',
    where: 'Where to go',
    howLong: 'How long: the office tells you when you apply; ask if it does not.',
    answered: 'Your answers',
    dontKnow: 'I do not know',
    change: 'Change',
    print: 'Print',
    save: 'Save as text',
    printHint: 'To keep the result, print the page from your browser.',
    caveat:
      'This is an estimate by your answers, not a decision. Amounts marked as assumed wait for the city to confirm them, and counties may differ. The deciding office has the last word.',
    whole: 'The whole rule',
    file: 'what-I-can-have.txt',
  },
};
