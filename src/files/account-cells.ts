import { done } from '#kernel';
import { type CellResult, cleanCell, emptyCell, refuseCell } from './cell.ts';
import { destroyedByExcel, wasNumber } from './id-number.ts';
import type { Doubt } from './table.ts';

const digitsOf = (cell: string | null): string => cleanCell(cell).replace(/[ '’-]/g, '');

/** 8 to 32 digits. A bank card of UnionPay (62, 16 to 19 digits) must also pass the check of its last digit (Luhn, ISO/IEC 7812-1). */
export function readAccountNumber(
  cell: string | null,
  { doubt }: { doubt?: Doubt | undefined } = {},
): CellResult<string> {
  const number = digitsOf(cell);
  if (number === '') return emptyCell();
  if (wasNumber(number, doubt)) return destroyedByExcel();
  if (!/^\d{8,32}$/.test(number))
    return refuseCell(
      `银行账号应为 8 至 32 位数字，收到 ${number.length} 位。请核对存折或银行卡，只填一个账号。`,
      `An account number has 8 to 32 digits, this one has ${number.length} characters. Check the card or passbook; write one number.`,
    );
  if (/^62\d{14,17}$/.test(number) && !passesLuhn(number))
    return refuseCell(
      '银行卡号的校验位不对，多半是写错了一位或两位颠倒。请对照银行卡核对。',
      'The check digit of the card number is wrong: most likely a digit is mistyped or two are swapped. Compare it with the card.',
    );
  return done(number);
}

function passesLuhn(number: string): boolean {
  let sum = 0;
  for (let back = 0; back < number.length; back++) {
    const digit = Number(number[number.length - 1 - back]) * (back % 2 === 0 ? 1 : 2);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

/** The 12 digits by which the clearing system of the People's Bank (CNAPS) knows a branch. */
export function readBankCode(
  cell: string | null,
  { doubt }: { doubt?: Doubt | undefined } = {},
): CellResult<string> {
  const number = digitsOf(cell);
  if (number === '') return emptyCell();
  if (doubt === 'number-too-long') return destroyedByExcel();
  return /^\d{12}$/.test(number)
    ? done(number)
    : refuseCell(
        `开户行行号（联行号）应为 12 位数字，收到 ${number.length} 位。可在银行卡背面的客服电话或银行网点查询。`,
        `A bank code (CNAPS) has 12 digits, this one has ${number.length} characters. The branch or the number on the card tells it.`,
      );
}
