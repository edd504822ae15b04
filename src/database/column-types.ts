import { types } from 'pg';

const int8 = 20;
const int8List = 1016;
const date = 1082;
const dateList = 1182;
const textList = 1009;

const whole = (text: string): number | bigint => {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : BigInt(text);
};

const textsOf = types.getTypeParser(textList as number) as (text: string) => (string | null)[];

const readers: Record<number, (text: string) => unknown> = {
  [int8]: whole,
  [int8List]: (list) => textsOf(list).map((text) => (text === null ? null : whole(text))),
  [date]: (text) => text,
  [dateList]: textsOf,
};

/** How columns become values: a date stays text (never an instant), int8 is a number while that is exact. */
export const columnTypes = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    format === 'binary'
      ? types.getTypeParser(oid, 'binary')
      : (readers[oid] ?? types.getTypeParser(oid, 'text'))) as typeof types.getTypeParser,
};
