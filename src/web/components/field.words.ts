import type { Language } from '../language.ts';

type Words = {
  readonly error: string;
  readonly chooseOne: string;
  readonly dayHint: string;
  readonly monthHint: string;
  readonly optional: string;
};

export const words: Readonly<Record<Language, Words>> = {
  zh: {
    error: '错误：',
    chooseOne: '请选择',
    dayHint: '例如 2026-11-23',
    monthHint: '例如 2026-11',
    optional: '（可不填）',
  },
  en: {
    error: 'Error: ',
    chooseOne: 'Choose one',
    dayHint: 'For example 2026-11-23',
    monthHint: 'For example 2026-11',
    optional: ' (optional)',
  },
};
