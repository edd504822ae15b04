import type { Language } from '../language.ts';

/** Unknown is never "no": it names what has to be asked. */
export type ConditionState = 'met' | 'unmet' | 'unknown';

type Words = {
  readonly states: Readonly<Record<ConditionState, string>>;
  readonly fact: string;
  readonly source: string;
  readonly clause: string;
  readonly change: string;
};

export const words: Readonly<Record<Language, Words>> = {
  zh: {
    states: { met: '符合', unmet: '不符合', unknown: '尚不清楚' },
    fact: '记录',
    source: '来源',
    clause: '依据',
    change: '怎样会改变',
  },
  en: {
    states: { met: 'Met', unmet: 'Not met', unknown: 'Not yet known' },
    fact: 'On record',
    source: 'Source',
    clause: 'Clause',
    change: 'What would change it',
  },
};
