import type { Language } from '../language.ts';
import type { DebtLetterWords } from './debt-letter-words.ts';

export const words: Readonly<Record<Language, DebtLetterWords>> = {
  zh: {
    title: '多发款告知书',
    opening: ({ month, programme, amount }) => [
      `${month}的${programme}，多发给您 ${amount}。`,
      '下面写着为什么，怎样收回，不同意怎么办。',
    ],
    facts: { programme: '项目', month: '月份', amount: '多发金额' },
    why: '为什么',
    causes: {
      'our-error': '是我们弄错了。',
      'late-data': '情况有变化，我们知道得晚了。',
      concealed: '有情况没有告诉我们。',
    },
    how: '怎样收回',
    taken: ({ percent, floor, untouched }) => [
      `以后每次发钱，最多扣应发的 ${percent}%，每次至少给您留 ${floor}，扣清为止。`,
      ...(untouched ? [`这些钱一分不扣：${untouched}。`] : []),
      '愿意一次退清的，可以到窗口退，凭收据。',
    ],
    neverTaken: ['这是我们弄错的，不从您以后的钱里扣。愿意退回的，可以到窗口退，凭收据。'],
    hardship: ['生活困难的，可以申请减免。本人去世的，不再收回。'],
    appeal: [
      '可以申请复核：告诉村（社区）专职委员，到窗口说，或者打电话。从您提出那天起暂停，有结果以前不扣。',
    ],
  },
  en: {
    title: 'Notice of an overpayment',
    opening: ({ month, programme, amount }) => [
      `For ${month} you were paid ${amount} too much of: ${programme}.`,
      'Below you read why, how it comes back, and what to do if you disagree.',
    ],
    facts: { programme: 'Programme', month: 'Month', amount: 'Paid too much' },
    why: 'Why',
    causes: {
      'our-error': 'It was our mistake.',
      'late-data': 'Something had changed, and we learned of it late.',
      concealed: 'We were not told of something.',
    },
    how: 'How it comes back',
    taken: ({ percent, floor, untouched }) => [
      `Of each later payment at most ${percent} % is kept, and at least ${floor} is left to you, until it is settled.`,
      ...(untouched ? [`Of these nothing is ever kept: ${untouched}.`] : []),
      'You may also pay it back at once, at the counter, against a receipt.',
    ],
    neverTaken: [
      'As it was our mistake, nothing is kept from your later payments. If you wish, pay it back at the counter, against a receipt.',
    ],
    hardship: ['If that is hard for you, ask us to waive it. After a death nothing is taken back.'],
    appeal: [
      'You can appeal: tell your village or community worker, come to the counter, or ring us. From that day nothing is kept until it is decided.',
    ],
  },
};
