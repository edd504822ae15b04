/** Figures as people type them: yuan, percent, whole numbers. Undefined where it is none. */
import type { Language } from '#kernel';
import type { Parameter } from '#policy';

/** "1,234.5" yuan is 123450 fen. */
export const readYuan = (text: string): number | undefined => hundredths(text, /^\d{1,9}(\.\d{1,2})?$/);

/** "10" or "-2.5" percent is 1000 or −250 ten-thousandths. */
export const readPercent = (text: string): number | undefined =>
  hundredths(text.replace(/%$/, ''), /^[-+−]?\d{1,4}(\.\d{1,2})?$/);

export function readCount(text: string): number | undefined {
  const bare = plain(text);
  return /^\d{1,9}$/.test(bare) ? Number(bare) : undefined;
}

const plain = (text: string) =>
  text
    .trim()
    .replaceAll(/[,，\s]/g, '')
    .replace('−', '-');

function hundredths(text: string, pattern: RegExp): number | undefined {
  const bare = plain(text);
  return pattern.test(bare) ? Math.round(Number(bare) * 100) : undefined;
}

type Type = Parameter['type'];

export const readValue = (type: Type, text: string): number | undefined =>
  type === 'money' ? readYuan(text) : type === 'rate' ? readPercent(text) : readCount(text);

/** As it is typed again. */
export const typedValue = (type: Type, value: number): string =>
  type === 'number' ? String(value) : String(value / 100);

export const unitOf: Readonly<Record<Type, Readonly<Record<Language, string>>>> = {
  money: { zh: '元', en: 'yuan' },
  rate: { zh: '%', en: '%' },
  number: { zh: '', en: '' },
};
