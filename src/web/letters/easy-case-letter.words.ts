import type { Language } from '../language.ts';
import { words as plain } from './case-letter.words.ts';
import type { CaseLetterWords } from './case-letter-words.ts';

/** One idea a line, few words, and only what helps to act. */
export const words: Readonly<Record<Language, CaseLetterWords>> = {
  zh: {
    ...plain.zh,
    kinds: {
      received: '收到了',
      incomplete: '还缺材料',
      told: '先听您说',
      granted: '结果',
      refused: '结果',
      withdrawn: '办完了',
      done: '办完了',
    },
    opening: {
      received: ({ on }) => ['您的申请收到了。', `收到的日子：${on}。`, '我们在办。'],
      incomplete: () => ['您的申请还缺东西。', '请补上。'],
      told: () => ['我们打算这样定。', '还没有定。', '您可以先说。'],
      granted: ({ ending }) => ['有结果了。', `${ending}。`],
      refused: ({ ending }) => ['有结果了。', `${ending}。`, '您可以不同意。'],
      withdrawn: ({ ending }) => ['这件事办完了。', `${ending}。`],
      done: ({ ending }) => ['这件事办完了。', `${ending}。`],
    },
    lapsed: '时间到了，没有收到。',
    nextOf: {
      received: () => ['不用做什么。', '想知道办到哪了？', '可以问村（社区）的人。'],
      incomplete: () => ['交给村（社区）的人就行。', '过了日子没有交，就算不办了。', '以后还可以再办。'],
      told: () => ['有话，告诉村（社区）的人。', '也可以打电话说。', '我们会记下来。', '现在的钱照发。'],
      granted: () => [],
      refused: () => ['情况变了，可以再申请。'],
      withdrawn: () => ['以后还可以再申请。'],
      done: () => [],
    },
    money: ['钱发到您的卡上。', '没有卡，到村（社区）领。', '家里有变化，请告诉我们。'],
    appeal: ({ until }) => [
      '您可以让人再看一次。',
      `最晚：${until}。`,
      '告诉村（社区）的人就行。',
      '也可以打电话。',
      '不要钱。',
    ],
    court: '也可以去法院。六个月里都可以。',
    noAppeal: ['觉得不对？请打电话。'],
    callLines: (hotline) => [`电话：${hotline}。`, '也可以去村（社区）问。', '别人可以替您打。'],
  },
  en: {
    ...plain.en,
    kinds: {
      received: 'We have it',
      incomplete: 'Something is missing',
      told: 'Tell us first',
      granted: 'The result',
      refused: 'The result',
      withdrawn: 'It is closed',
      done: 'It is closed',
    },
    opening: {
      received: ({ on }) => ['We have your application.', `It came on ${on}.`, 'We are working on it.'],
      incomplete: () => ['Something is missing.', 'Please add it.'],
      told: () => ['This is what we mean to do.', 'It is not decided.', 'You can speak first.'],
      granted: ({ ending }) => ['There is a result.', `${ending}.`],
      refused: ({ ending }) => ['There is a result.', `${ending}.`, 'You may disagree.'],
      withdrawn: ({ ending }) => ['This is closed.', `${ending}.`],
      done: ({ ending }) => ['This is closed.', `${ending}.`],
    },
    lapsed: 'The time is over. Nothing came.',
    nextOf: {
      received: () => ['You need not do anything.', 'Your village or community knows how far it is.'],
      incomplete: () => [
        'Give it to your village or community.',
        'If nothing comes, we stop.',
        'You can apply again later.',
      ],
      told: () => [
        'Tell your village or community.',
        'Or ring us.',
        'We write it down.',
        'Your money goes on.',
      ],
      granted: () => [],
      refused: () => ['You can apply again when things change.'],
      withdrawn: () => ['You can apply again later.'],
      done: () => [],
    },
    money: [
      'The money goes to your card.',
      'No card? Fetch it in your village or community.',
      'Tell us when things change.',
    ],
    appeal: ({ until }) => [
      'Somebody else can look again.',
      `You have until ${until}.`,
      'Tell your village or community.',
      'Or ring us.',
      'It costs nothing.',
    ],
    court: 'You can also go to court, for six months.',
    noAppeal: ['Is it wrong? Ring us.'],
    callLines: (hotline) => [
      `Ring ${hotline}.`,
      'Or ask in your village or community.',
      'Somebody may ring for you.',
    ],
  },
};
