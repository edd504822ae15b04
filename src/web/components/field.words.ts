import type { Language } from '../language.ts';

type Words = {
  readonly error: string;
  readonly chooseOne: string;
  readonly dayHint: string;
  readonly monthHint: string;
  readonly optional: string;
  readonly year: string;
  readonly month: string;
};

export const words: Readonly<Record<Language, Words>> = {
  zh: {
    error: '错误：',
    chooseOne: '请选择',
    dayHint: '例如 2026-11-23',
    monthHint: '例如 2026-11',
    optional: '（可不填）',
    year: '年（四位数）',
    month: '月',
  },
  en: {
    error: 'Error: ',
    chooseOne: 'Choose one',
    dayHint: 'For example 2026-11-23',
    monthHint: 'For example 2026-11',
    optional: ' (optional)',
    year: 'Year (four digits)',
    month: 'Month',
  },
};
