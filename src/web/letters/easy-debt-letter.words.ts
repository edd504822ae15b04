import type { Language } from '../language.ts';
import { words as plain } from './debt-letter.words.ts';
import type { DebtLetterWords } from './debt-letter-words.ts';

export const words: Readonly<Record<Language, DebtLetterWords>> = {
  zh: {
    ...plain.zh,
    title: '多发的钱',
    opening: ({ amount }) => ['我们多发了钱给您。', `多发了 ${amount}。`],
    causes: {
      'our-error': '是我们弄错了。',
      'late-data': '情况变了，我们知道得晚。',
      concealed: '有事没有告诉我们。',
    },
    taken: ({ percent, floor }) => [
      '以后发钱，会少发一点。',
      `最多少发 ${percent}%。`,
      `每次至少给您 ${floor}。`,
    ],
    neverTaken: ['不从您的钱里扣。'],
    hardship: ['生活困难？可以少还或不还。'],
    appeal: ['不同意，请告诉我们。', '您一说，就先不扣。'],
  },
  en: {
    ...plain.en,
    title: 'Money paid too much',
    opening: ({ amount }) => ['We paid you too much.', `It was ${amount}.`],
    causes: {
      'our-error': 'It was our mistake.',
      'late-data': 'Things changed. We learned it late.',
      concealed: 'We were not told something.',
    },
    taken: ({ percent, floor }) => [
      'You will get a little less each time.',
      `At most ${percent} % less.`,
      `At least ${floor} stays with you.`,
    ],
    neverTaken: ['Nothing is kept from your money.'],
    hardship: ['Is that hard? Ask us for less or nothing.'],
    appeal: ['Do you disagree? Tell us.', 'Then nothing is kept for now.'],
  },
};
