import type { Language } from '../../language.ts';

export const words: Readonly<Record<Language, { readonly history: string; readonly byMonth: string }>> = {
  zh: { history: '经过', byMonth: '月度测算' },
  en: { history: 'What happened', byMonth: 'run of the month' },
};
