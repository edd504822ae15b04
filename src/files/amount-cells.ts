import { done, type Fen, fen } from '#kernel';
import { type CellResult, cleanCell, emptyCell, quote, refuseCell } from './cell.ts';

const grouped = /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;

/** Yuan as written (1,234.50, ¥1234.5, 1234.50元) in whole fen; 万元 and more than two decimals are refused, never guessed. */
export function readMoneyFen(cell: string | null): CellResult<Fen> {
  const text = cleanCell(cell);
  if (text === '') return emptyCell();
  if (/[万亿]/.test(text)) return inTenThousands(text);
  const bare = text.replace(/^(-?) ?(?:[¥￥]|RMB|CNY|人民币) ?/i, '$1').replace(/ ?(?:元整?|圆)$/, '');
  if (!grouped.test(bare)) return noMoney(text);
  const [whole = '', decimals = ''] = bare.replaceAll(',', '').replace('-', '').split('.');
  const cents = decimals.replace(/0+$/, '');
  if (cents.length > 2) return tooExact(text);
  const amount = Number(whole) * 100 + Number(cents.padEnd(2, '0'));
  if (!Number.isSafeInteger(amount)) return noMoney(text);
  return done(fen(bare.startsWith('-') && amount !== 0 ? -amount : amount));
}

/** A count such as 12, 1,200 or 12.0, between the bounds (0 and 2,147,483,647 unless told). */
export function readWholeNumber(
  cell: string | null,
  bounds: { min?: number; max?: number } = {},
): CellResult<number> {
  const text = cleanCell(cell);
  if (text === '') return emptyCell();
  if (!grouped.test(text) || !/^[^.]*(\.0+)?$/.test(text)) return noWholeNumber(text);
  const number = Number(text.replaceAll(',', '')) + 0;
  const { min = 0, max = 2_147_483_647 } = bounds;
  return number >= min && number <= max ? done(number) : outOfBounds(text, min, max);
}

const inTenThousands = (text: string) =>
  refuseCell(
    `“${quote(text)}”以万元为单位，容易差一万倍。请改成以元为单位的金额。`,
    `“${quote(text)}” is in ten thousands. Write the amount in yuan.`,
  );

const noMoney = (text: string) =>
  refuseCell(
    `“${quote(text)}”不是金额。请写成 1234.50 这样以元为单位的数。`,
    `“${quote(text)}” is not an amount. Write yuan like 1234.50.`,
  );

const tooExact = (text: string) =>
  refuseCell(
    `“${quote(text)}”比分还细。金额最多两位小数，请核对。`,
    `“${quote(text)}” is finer than a fen. An amount has two decimals at most; check it.`,
  );

const noWholeNumber = (text: string) =>
  refuseCell(
    `“${quote(text)}”不是整数。请只填数字。`,
    `“${quote(text)}” is not a whole number. Write digits only.`,
  );

const outOfBounds = (text: string, min: number, max: number) =>
  refuseCell(
    `${quote(text)} 不在 ${min} 到 ${max} 之间。请核对原件。`,
    `${quote(text)} is not between ${min} and ${max}. Check the original.`,
  );
