/** Figures, written the same in both languages. */
import { formatMoney } from '#kernel';

/** 67,988 in both languages; no unit. */
export const count = (value: number): string =>
  value < 0 ? `−${(-value).toLocaleString('en-US')}` : value.toLocaleString('en-US');

/** A share of 1 as 96.4%; `places` after the point, 1 unless told. */
export const percent = (share: number, places = 1): string =>
  `${share < 0 ? '−' : ''}${(Math.abs(share) * 100).toFixed(places)}%`;

/** Fen as ¥1,234.00. */
export const money = formatMoney;

/** A change with its sign: +12, −3, 0. */
export const change = (value: number): string => (value > 0 ? `+${count(value)}` : count(value));
