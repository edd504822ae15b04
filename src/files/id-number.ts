import { type Day, done, isDay } from '#kernel';
import { type CellResult, cleanCell, emptyCell, refuseCell } from './cell.ts';
import type { Doubt } from './table.ts';

declare const kind: unique symbol;

/** A citizen identity number of 18 characters by GB 11643-1999, its check digit proved, its X a capital. */
export type IdNumber = string & { readonly [kind]: 'id-number' };

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The 18th character for the first 17 digits: ISO 7064 MOD 11-2, as GB 11643-1999 asks. */
export function checkDigit(first17: string): string {
  let sum = 0;
  for (let at = 0; at < 17; at++) sum += (first17.charCodeAt(at) - 48) * weights[at]!;
  return '10X98765432'[sum % 11]!;
}

/** An identity number for invented people. The sequence is 0 to 999, odd for men, even for women. */
export function makeIdNumber(of: { area: string; born: Day; sequence: number }): IdNumber {
  const first17 = `${of.area}${of.born.replaceAll('-', '')}${String(of.sequence).padStart(3, '0')}`;
  if (!/^\d{17}$/.test(first17))
    throw new Error(`Not the parts of an identity number: ${JSON.stringify(of)}`);
  return `${first17}${checkDigit(first17)}` as IdNumber;
}

export const bornOf = (number: IdNumber): Day =>
  `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}` as Day;

/** The 17th digit: odd for men, even for women. */
export const sexOf = (number: IdNumber): 'male' | 'female' =>
  Number(number[16]) % 2 === 1 ? 'male' : 'female';

/**
 * Refuses with a sentence that never repeats the number itself. Born after `today`, where it is given, is refused. One number in
 * eleven that Excel spoiled still has a fitting check digit: give the doubt for the whole column once any number in it is spoiled.
 */
export function readIdNumber(
  cell: string | null,
  options: { doubt?: Doubt | undefined; today?: Day } = {},
): CellResult<IdNumber> {
  const text = unwrap(cell);
  if (text === '') return emptyCell();
  if (wasNumber(text, options.doubt)) return destroyedByExcel();
  if (/^\d{15}$/.test(text)) return oldNumber();
  if (text.length !== 18) return wrongLength(text.length);
  if (!/^[1-9]\d{16}[\dX]$/.test(text)) return wrongCharacters();
  const born = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
  if (!isDay(born) || born < '1850') return noSuchBirth(born);
  if (options.today && born > options.today) return bornTomorrow(born);
  const check = checkDigit(text);
  if (check === text[17]) return done(text as IdNumber);
  return text.endsWith('000') ? destroyedByExcel() : wrongCheckDigit(check, text[17]!);
}

/** The bare characters: without the ' or " that exports put before long numbers, without spaces, with capital letters. */
export const unwrap = (cell: string | null): string =>
  cleanCell(cell)
    .replace(/^=?["'`‘“]+|["'’”]+$/g, '')
    .replace(/[ -]/g, '')
    .toUpperCase();

/** Whether Excel kept only 15 digits of it. */
export const wasNumber = (text: string, doubt: Doubt | undefined): boolean =>
  doubt === 'number-too-long' || /^\d(\.\d+)?E\+?\d+$/.test(text);

export const destroyedByExcel = () =>
  refuseCell(
    '这个号码被 Excel 当作数字保存，最后几位已经丢失（变成 0 或 2.31E+17），无法恢复。请把这一列设为“文本”，从原件或原系统重新填写。',
    'Excel kept this number as a quantity and its last digits are lost (zeros, or 2.31E+17). Format the column as text and fill it in again from the original.',
  );

const oldNumber = () =>
  refuseCell(
    '这是 15 位的旧身份证号，2013 年起已停用。请按现行身份证填写 18 位号码。',
    'This is an old identity number of 15 digits, not in use since 2013. Fill in the 18 characters of the present card.',
  );

const wrongLength = (length: number) =>
  refuseCell(
    `身份证号应为 18 位，收到 ${length} 位。请核对原件。`,
    `An identity number has 18 characters, this one has ${length}. Check the original.`,
  );

const wrongCharacters = () =>
  refuseCell(
    '身份证号应为 17 位数字加最后一位数字或 X，收到其他字符。请核对原件。',
    'An identity number is 17 digits and a last digit or X; this one has other characters. Check the original.',
  );

const noSuchBirth = (born: string) =>
  refuseCell(
    `身份证号第 7 至 14 位应为出生日期，${born} 不是有效日期。请核对原件。`,
    `Characters 7 to 14 of an identity number are the day of birth; ${born} is no such day. Check the original.`,
  );

const bornTomorrow = (born: string) =>
  refuseCell(
    `身份证号里的出生日期 ${born} 还没有到。请核对原件。`,
    `The day of birth in the number, ${born}, is yet to come. Check the original.`,
  );

const wrongCheckDigit = (expected: string, received: string) =>
  refuseCell(
    `身份证号最后一位应为 ${expected}，收到 ${received}。请核对原件。`,
    `The last character of the identity number should be ${expected} and is ${received}. Check the original.`,
  );
