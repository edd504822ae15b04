import type { Language } from '../language.ts';
import type { State } from './state.ts';

export const words: Readonly<Record<Language, Readonly<Record<State, string>>>> = {
  zh: { wait: '等待', wrong: '有误', settled: '已办妥', plain: '说明' },
  en: { wait: 'Waiting', wrong: 'Wrong', settled: 'Settled', plain: 'Note' },
};
