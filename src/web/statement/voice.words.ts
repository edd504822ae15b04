import type { Language } from '../language.ts';

export type Voice = 'citizen' | 'easy' | 'officer';

type Words = {
  readonly choose: string;
  readonly voices: Readonly<Record<Voice, string>>;
  readonly title: (month: string) => string;
  readonly titleOf: (name: string, month: string) => string;
  readonly statementOf: (name: string, month: string) => string;
  readonly howToApply: string;
  readonly bring: string;
  readonly who: string;
  readonly noPapers: string;
  readonly between: string;
  readonly refusals: (lines: number) => string;
  readonly meanings: string;
  readonly moreMeanings: (terms: number) => string;
};

export const words: Readonly<Record<Language, Words>> = {
  zh: {
    choose: '用哪种写法看',
    voices: { officer: '逐条依据', citizen: '白话', easy: '易读（大字、短句）' },
    title: (month) => `${month}能享受什么`,
    titleOf: (name, month) => `${name}：${month}能享受什么`,
    statementOf: (name, month) => `${name}：${month}待遇清单`,
    howToApply: '怎么办',
    bring: '要带',
    who: '谁来办',
    noPapers: '不用带材料。',
    between: '：',
    refusals: (lines) => `${lines} 项`,
    meanings: '这些词是什么意思',
    moreMeanings: (terms) => `“现在不能享受”里的词 · ${terms} 个`,
  },
  en: {
    choose: 'How to put it',
    voices: { officer: 'Clause by clause', citizen: 'Plain words', easy: 'Easy read (large, short)' },
    title: (month) => `What can be had in ${month}`,
    titleOf: (name, month) => `${name}: what can be had in ${month}`,
    statementOf: (name, month) => `${name}: statement of ${month}`,
    howToApply: 'How to apply',
    bring: 'Bring',
    who: 'Who decides',
    noPapers: 'Nothing needs to be brought.',
    between: ': ',
    refusals: (lines) => String(lines),
    meanings: 'What these words mean',
    moreMeanings: (terms) => `Words of “Not now” · ${terms}`,
  },
};
