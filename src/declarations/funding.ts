/** Where the money of a programme comes from: a city's decision, as data. */
import type { Fen, Text } from '#kernel';
import type { Basis, BasisState } from '#policy';
import type { BankLayout } from './bank-layout.ts';

/** A purse of a level of government, or one bound to a purpose (残疾人就业保障金, 彩票公益金). */
export type Fund = { readonly id: string; readonly title: Text };

/** Of a programme that the city pays in money to persons. A programme without one is paid by others, or in kind. */
export type Funding = {
  /** Id of the programme. */
  readonly programme: string;
  /** Ids of the funds that may set money aside for it, in the order in which a form offers them. */
  readonly from: readonly string[];
  readonly basis: Basis;
  readonly state: BasisState;
};

/** No more than a share of what a fund has for a year may be set aside for some programmes. */
export type FundCap = {
  readonly fund: string;
  readonly programmes: readonly string[];
  /** 20 for 20 %. */
  readonly percent: number;
  readonly basis: Basis;
  readonly state: BasisState;
};

/** Why more was paid than was owed. */
export const overpaymentCauses = ['our-error', 'late-data', 'concealed'] as const;
export type OverpaymentCause = (typeof overpaymentCauses)[number];

/** How what was paid too much is taken back from what is paid later. */
export type RecoveryRules = {
  /** No more than so much of what a person is paid in a run: 10 for 10 %. */
  readonly percent: number;
  /** Fen of a run that are left to a person in any case. */
  readonly floor: Fen;
  /** Programmes from whose money nothing is ever taken. */
  readonly untouched: readonly string[];
  /** Causes for which nothing is taken from later payments: it may be paid back, or is waived. */
  readonly neverFor: readonly OverpaymentCause[];
  readonly basis: Basis;
  readonly state: BasisState;
};

export type Treasury = {
  readonly funds: readonly Fund[];
  readonly funding: readonly Funding[];
  readonly caps: readonly FundCap[];
  readonly recovery: RecoveryRules;
  /** The accounts from which is paid; a form offers the first one first. */
  readonly payers: readonly Payer[];
};

/** An account from which is paid, as its bank knows it: name, number, and the bank's 12 digits. */
export type Payer = {
  readonly id: string;
  readonly title: Text;
  readonly name: string;
  readonly account: string;
  readonly bankCode: string;
  /** How its bank takes an order. */
  readonly layout: 'pain.001' | BankLayout;
};
