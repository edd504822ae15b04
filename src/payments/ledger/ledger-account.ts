/** Accounts of the ledger: where money is. Pure. */

/**
 * outside: the world that money comes from; alone may be drawn on without limit. fund: what a level of government has for the year.
 * programme: what of a fund is set aside for a programme. owed: fixed for a payee, not yet sent. sent: with the bank, not yet answered.
 * paid: arrived. debt: paid too much, to be recovered. written-off: given up.
 */
export const ledgerKinds = [
  'outside',
  'fund',
  'programme',
  'owed',
  'sent',
  'paid',
  'debt',
  'written-off',
] as const;
export type LedgerKind = (typeof ledgerKinds)[number];

export type LedgerAccount = {
  readonly kind: LedgerKind;
  /** What tells it from others of its kind, such as "living-subsidy/17". */
  readonly name: string;
  /** Whose it is, of the register. */
  readonly person?: number;
  /** Whose fund, 4 or 6 digits. */
  readonly area?: string;
};

export const keyOf = ({ kind, name }: LedgerAccount): string => `${kind}/${name}`;

export const mayBeNegative = (kind: LedgerKind): boolean => kind === 'outside';
