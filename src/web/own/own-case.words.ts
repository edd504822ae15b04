import type { AppealRefused } from '#casework';
import type { Language } from '../language.ts';

type Words = {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly noneBody: string;
  readonly appeal: string;
  readonly appealLead: (until: string) => string;
  readonly why: string;
  readonly whyHint: string;
  readonly send: string;
  readonly refused: Readonly<Record<AppealRefused['because'], string>>;
};

export const words: Readonly<Record<Language, Words>> = {
  zh: {
    title: '我的申请',
    lead: '每一件办到哪一步、谁在办、什么时候前办完。',
    none: '还没有申请过什么。',
    noneBody: '想申请，请找村（社区）专职委员，或拨打 12385。谁都可以申请。',
    appeal: '不同意这个决定？',
    appealLead: (until) => `可以申请复核，${until} 前都可以。由上一级重新看，不收费，不影响现在的待遇。`,
    why: '您认为哪里不对',
    whyHint: '用自己的话写就行。',
    send: '申请复核',
    refused: {
      'no-such-case': '没有找到这一件。',
      'nothing-to-appeal': '这一件没有可以复核的决定。',
      'words-missing': '请写一下您认为哪里不对。',
      'too-late': '复核的期限已过。您仍可以重新申请，或拨打 12385。',
      'appealed-already': '这个决定正在复核。',
    },
  },
  en: {
    title: 'My applications',
    lead: 'How far each has come, who works on it, and by when.',
    none: 'Nothing has been applied for yet.',
    noneBody: 'To apply, ask your village or community worker, or ring 12385. Anybody may apply.',
    appeal: 'You do not agree?',
    appealLead: (until) =>
      `You can appeal until ${until}. The level above looks at it anew; it costs nothing and stops nothing that you have.`,
    why: 'What is wrong with it',
    whyHint: 'In your own words.',
    send: 'Appeal',
    refused: {
      'no-such-case': 'There is no such case.',
      'nothing-to-appeal': 'There is no decision in this case that can be appealed.',
      'words-missing': 'Say what you think is wrong.',
      'too-late': 'The time for an appeal is over. You can apply again, or ring 12385.',
      'appealed-already': 'This decision is under appeal.',
    },
  },
};
