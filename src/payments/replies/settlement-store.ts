import type { Transaction } from '#database';

export type Settlement = {
  readonly id: number;
  readonly line: number;
  readonly run: number;
  readonly as: 'paid' | 'failed';
  readonly why: string;
  readonly proposedBy: number;
  readonly proposedAt: Date;
  readonly confirmed: boolean | null;
};

const settlements = `select s.id, s.line_id as line, l.run_id as run, s.as_state as "as", s.why, s.proposed_by as "proposedBy",
  s.proposed_at as "proposedAt", s.confirmed from line_settlement s join payment_line l on l.id = s.line_id`;

export async function findOpenSettlement(tx: Transaction, line: number): Promise<Settlement | undefined> {
  const [row] = await tx.query<Settlement>(`${settlements} where s.line_id = $1 and s.decided_by is null`, [
    line,
  ]);
  return row;
}

/** Of a run, those that wait for the second person. */
export const listOpenSettlements = (tx: Transaction, run: number): Promise<Settlement[]> =>
  tx.query(`${settlements} where l.run_id = $1 and s.decided_by is null order by s.id`, [run]);

export async function lockSettlement(tx: Transaction, id: number): Promise<Settlement | undefined> {
  const [row] = await tx.query<Settlement>(`${settlements} where s.id = $1 for update of s`, [id]);
  return row;
}

export async function insertSettlement(
  tx: Transaction,
  settlement: { line: number; as: 'paid' | 'failed'; why: string; by: number; at: Date },
): Promise<number> {
  const { line, as, why, by, at } = settlement;
  const [row] = await tx.query<{ id: number }>(
    `insert into line_settlement (line_id, as_state, why, proposed_by, proposed_at) values ($1, $2, $3, $4, $5) returning id`,
    [line, as, why, by, at],
  );
  return row!.id;
}
