import type { Language } from '../language.ts';
import type { CaseLetterWords } from './case-letter-words.ts';

export const words: Readonly<Record<Language, CaseLetterWords>> = {
  zh: {
    kinds: {
      received: '受理通知书',
      incomplete: '补正通知书',
      told: '事先告知书',
      granted: '决定书',
      refused: '决定书',
      withdrawn: '办结通知书',
      done: '办结通知书',
    },
    to: (name) => `${name}：`,
    opening: {
      received: ({ on }) => [`您的申请我们在${on}收到了，已经开始办理。`],
      incomplete: () => ['您的申请还缺材料，或者有情况要说明。补齐以后接着办。'],
      told: () => ['我们打算作下面的决定。决定以前先告诉您，听您说。'],
      granted: ({ ending }) => [`您这一件已经决定：${ending}。`],
      refused: ({ ending }) => [
        `您这一件已经决定：${ending}。`,
        '下面写着为什么，不同意可以怎么办，到什么时候为止。',
      ],
      withdrawn: ({ ending }) => [`您这一件已经办结：${ending}。`],
      done: ({ ending }) => [`您这一件已经办结：${ending}。`],
    },
    facts: {
      procedure: '事项',
      programmes: '项目',
      result: '结果',
      from: '从何时起',
      worth: '标准',
      amount: '金额',
      grade: '残疾等级',
      due: { received: '最晚答复', incomplete: '最晚补齐', told: '最晚说明' },
    },
    grade: (grade) => `${'一二三四'[grade - 1]}级`,
    assumed: '（标准待核实）',
    why: '为什么',
    lapsed: '期限到了，没有收到补的材料。',
    next: '接下来',
    nextOf: {
      received: ({ doer }) => [
        `现在由${doer}办。办到哪一步，网上“我的申请”里看得到，也可以问村（社区）专职委员。`,
      ],
      incomplete: () => [
        '可以在网上补，也可以交给村（社区）专职委员。等您的这段时间不算在办理期限里。',
        '到期没有补，这次申请就算撤回。以后随时可以再申请。',
      ],
      told: () => [
        '您可以告诉村（社区）专职委员，到窗口说，或者打电话说。您说的会记下来，作决定的人会看。',
        '决定以前，现在的待遇照常发。',
      ],
      granted: () => [],
      refused: () => ['情况变了，随时可以再申请。'],
      withdrawn: () => ['以后随时可以再申请。'],
      done: () => [],
    },
    money: [
      '钱发到您的社会保障卡或者银行账户。没有账户的，到村（社区）领。每一笔都能在网上“我的钱”里看到。',
      '搬家、住院、家里人或者收入有变化，请尽快告诉村（社区）专职委员，免得以后要退钱。',
    ],
    disagree: '不同意怎么办',
    appeal: ({ until, who }) => [
      `${until}以前可以申请复核：网上点“申请复核”，或者告诉村（社区）专职委员，或者打电话。`,
      `由${who}重新看，不收费。复核期间，现在的待遇不受影响。`,
    ],
    court: '也可以在知道这个决定之日起六个月内，向人民法院起诉（《中华人民共和国行政诉讼法》第四十六条）。',
    noAppeal: ['觉得办得不对，或者太慢，请打电话告诉我们，或者到窗口说。'],
    basis: '依据',
    call: '问谁',
    callLines: (hotline) => [
      `电话 ${hotline}（残疾人服务热线），或者问村（社区）专职委员。听不清或者不方便打电话，可以请别人替您打，也可以到窗口。`,
    ],
    reference: (reference) => `编号 ${reference}`,
  },
  en: {
    kinds: {
      received: 'Receipt',
      incomplete: 'Request for papers',
      told: 'Notice before a decision',
      granted: 'Decision',
      refused: 'Decision',
      withdrawn: 'Notice of closing',
      done: 'Notice of closing',
    },
    to: (name) => `Dear ${name},`,
    opening: {
      received: ({ on }) => [`We received your application on ${on} and have begun to work on it.`],
      incomplete: () => ['Something is still missing from your application. We go on as soon as we have it.'],
      told: () => ['We mean to decide as follows. Before we do, we want to hear you.'],
      granted: ({ ending }) => [`Your case is decided: ${ending}.`],
      refused: ({ ending }) => [
        `Your case is decided: ${ending}.`,
        'Below you read why, and until when and how you can object.',
      ],
      withdrawn: ({ ending }) => [`Your case is closed: ${ending}.`],
      done: ({ ending }) => [`Your case is closed: ${ending}.`],
    },
    facts: {
      procedure: 'About',
      programmes: 'Programmes',
      result: 'Result',
      from: 'From',
      worth: 'Standard',
      amount: 'Amount',
      grade: 'Grade of disability',
      due: { received: 'Answer by', incomplete: 'Needed by', told: 'Tell us by' },
    },
    grade: (grade) => `grade ${grade}`,
    assumed: ' (standard not verified yet)',
    why: 'Why',
    lapsed: 'The time passed and nothing was added.',
    next: 'What comes next',
    nextOf: {
      received: ({ doer }) => [
        `It is with: ${doer}. “My applications” shows how far it is; your village or community worker knows too.`,
      ],
      incomplete: () => [
        'Add it online or give it to your village or community worker. The time we wait for you does not count.',
        'If nothing comes, this application counts as withdrawn. You can apply again at any time.',
      ],
      told: () => [
        'Tell your village or community worker, come to the counter, or ring us. What you say is kept, and whoever decides reads it.',
        'Until then everything you receive goes on.',
      ],
      granted: () => [],
      refused: () => ['You can apply again whenever something has changed.'],
      withdrawn: () => ['You can apply again at any time.'],
      done: () => [],
    },
    money: [
      'The money goes to your social-security card or bank account; without one you fetch it in your village or community. “My money” shows each payment.',
      'When you move, go to hospital, or your family or income changes, tell your village or community worker soon, so that nothing has to be paid back.',
    ],
    disagree: 'If you disagree',
    appeal: ({ until, who }) => [
      `You can appeal until ${until}: press “Appeal” online, tell your village or community worker, or ring us.`,
      `It is looked at anew by: ${who}. It costs nothing and stops nothing that you have.`,
    ],
    court:
      'You can also go to court within six months of learning of this decision (Administrative Litigation Law, article 46).',
    noAppeal: ['If you think something is wrong or too slow, ring us or come to the counter.'],
    basis: 'Legal basis',
    call: 'Whom to ask',
    callLines: (hotline) => [
      `Ring ${hotline} (service line for persons with disabilities) or ask your village or community worker. If ringing is hard for you, somebody may ring for you, or come to the counter.`,
    ],
    reference: (reference) => `Number ${reference}`,
  },
};
