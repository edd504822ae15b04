import type { Transaction } from '#database';
import type { Fen } from '#kernel';

type Row = {
  readonly id: number;
  readonly holder: string;
  readonly sealed: Buffer;
  /** Of the account's number. */
  readonly hash: Buffer;
  readonly bankCode: string;
  readonly amount: Fen;
  readonly programme: string;
  readonly month: string;
};

/** The lines of a run that went to the bank, whatever it has said since: the file of a run is always the same. */
export const readOrderLines = (tx: Transaction, run: number): Promise<Row[]> =>
  tx.query(
    `select l.id, a.holder, a.number_sealed as sealed, a.number_hash as hash, a.bank_code as "bankCode", l.amount, n.name as programme, to_char(o.month, 'YYYY-MM') as month
     from payment_line l join payee_account a on a.id = l.account_id join obligation o on o.id = l.obligation_id
       join programme_name n on n.id = o.programme_id
     where l.run_id = $1 and l.state not in ('held', 'ready', 'dropped') order by l.id`,
    [run],
  );
