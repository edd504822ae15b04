/** What a run asks of a bank: one payer, many credits. Pure. */
import type { Payer } from '#declarations';
import type { Day, Fen } from '#kernel';

export type PaymentOrder = {
  /** Number of the message: the same file given twice is paid once. */
  readonly message: string;
  readonly at: Date;
  readonly executeOn: Day;
  readonly payer: Payer;
  readonly lines: readonly OrderLine[];
};

export type OrderLine = {
  /** End-to-end number, unique for ever. */
  readonly endToEnd: string;
  readonly holder: string;
  readonly account: string;
  readonly bankCode: string;
  readonly amount: Fen;
  /** What the payee reads beside the money. */
  readonly purpose: string;
};

/** 1234567 fen as 12345.67, exactly. */
export const inYuan = (amount: number): string =>
  `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, '0')}`;
