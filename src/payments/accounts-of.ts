/** Where money of each kind stands in the ledger. Pure. */
import type { LedgerAccount } from './ledger/ledger-account.ts';

export const outsideOf = (fund: string): LedgerAccount => ({ kind: 'outside', name: fund });
export const fundOf = (fund: string, year: number): LedgerAccount => ({
  kind: 'fund',
  name: `${fund}/${year}`,
});
/** What is set aside for a programme in a year. */
export const setAsideFor = (programme: string, year: number): LedgerAccount => ({
  kind: 'programme',
  name: `${programme}/${year}`,
});
export type Payee = { readonly programme: string; readonly person: number };
export const owedTo = ({ programme, person }: Payee): LedgerAccount => ({
  kind: 'owed',
  name: `${programme}/${person}`,
  person,
});
/** With the bank, which has not said for good what became of it. */
export const sentIn = (run: number): LedgerAccount => ({ kind: 'sent', name: `run/${run}` });
export const paidTo = ({ programme, person }: Payee): LedgerAccount => ({
  kind: 'paid',
  name: `${programme}/${person}`,
  person,
});
/** What was paid too much and is to come back. */
export const debtOf = ({
  debt,
  person,
}: {
  readonly debt: number;
  readonly person: number;
}): LedgerAccount => ({
  kind: 'debt',
  name: String(debt),
  person,
});
export const givenUp = (programme: string): LedgerAccount => ({ kind: 'written-off', name: programme });
