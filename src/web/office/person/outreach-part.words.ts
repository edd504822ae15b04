import type { Language } from '../../language.ts';

type Words = {
  readonly mind: string;
  readonly warning: (signs: string) => string;
  readonly openWarning: string;
  readonly task: Readonly<Record<'person' | 'household', (count: string, due: string) => string>>;
  readonly openTask: Readonly<Record<'person' | 'household', string>>;
  readonly contact: (name: string) => string;
  readonly nobody: string;
  readonly comma: string;
};

export const words: Readonly<Record<Language, Words>> = {
  zh: {
    mind: '请留意',
    warning: (signs) =>
      signs ? `家庭有返贫致贫预警：${signs}。` : '家庭有返贫致贫预警，信号已消失，等待人工确认。',
    openWarning: '打开预警',
    task: {
      person: (count, due) => `还有 ${count} 项可以享受，等待走访，应在 ${due} 以前。`,
      household: (count, due) => `家庭还有 ${count} 项可以享受，等待走访，应在 ${due} 以前。`,
    },
    openTask: { person: '打开本人的走访任务', household: '打开家庭的走访任务' },
    contact: (name) => `包保联系人：${name}`,
    nobody: '本村（社区）专职委员',
    comma: '、',
  },
  en: {
    mind: 'Please note',
    warning: (signs) =>
      signs
        ? `The family may fall back into poverty: ${signs}.`
        : 'The family had a warning; its signs are gone, a person has to confirm.',
    openWarning: 'Open the warning',
    task: {
      person: (count, due) => `${count} more can be had: to be visited by ${due}.`,
      household: (count, due) => `${count} more can be had by the household: to be visited by ${due}.`,
    },
    openTask: { person: 'Open the visit to the person', household: 'Open the visit to the household' },
    contact: (name) => `Contact person: ${name}`,
    nobody: 'the village worker',
    comma: ', ',
  },
};
