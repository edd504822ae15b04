import type { Transaction } from '#database';
import { type Day, firstDay, monthOf } from '#kernel';
import type { BasisState } from '#policy';
import type { Effect } from '../simulation/effect.ts';
import type { AmountProposal, By, Decision, ProposedAmount } from './amount-proposal.ts';

type Row = {
  id: number;
  programme: string;
  parameter: string;
  county: string | null;
  from_month: Day;
  value: ProposedAmount['value'];
  issuer: string;
  document: string;
  clause: string | null;
  basis_state: BasisState;
  maker_id: number;
  maker_name: string;
  made_at: Date;
  effect: Effect | null;
  standing: Decision['standing'];
  decider_id: number;
  decider_name: string;
  decided_at: Date;
  reason: string | null;
};

const proposalOf = (row: Row): AmountProposal => ({
  id: row.id,
  programme: row.programme,
  parameter: row.parameter,
  ...(row.county && { county: row.county }),
  from: monthOf(row.from_month),
  value: row.value,
  issuer: row.issuer,
  document: row.document,
  ...(row.clause && { clause: row.clause }),
  state: row.basis_state,
  maker: { account: row.maker_id, name: row.maker_name },
  madeAt: row.made_at,
  effect: row.effect,
  decision:
    row.standing === 'waiting'
      ? { standing: 'waiting' }
      : {
          standing: row.standing,
          by: { account: row.decider_id, name: row.decider_name },
          at: row.decided_at,
          reason: row.reason,
        },
});

export async function insertProposal(
  tx: Transaction,
  { amount, maker, at, effect }: { amount: ProposedAmount; maker: By; at: Date; effect: Effect | null },
): Promise<number> {
  const [row] = await tx.query<{ id: number }>(
    `insert into amount_proposal (programme, parameter, county, from_month, value, issuer, document, clause, basis_state,
       maker_id, maker_name, made_at, effect)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) returning id`,
    [
      amount.programme,
      amount.parameter,
      amount.county ?? null,
      firstDay(amount.from),
      JSON.stringify(amount.value),
      amount.issuer,
      amount.document,
      amount.clause ?? null,
      amount.state,
      maker.account,
      maker.name,
      at,
      effect && JSON.stringify(effect),
    ],
  );
  return row!.id;
}

export async function findProposal(tx: Transaction, id: number): Promise<AmountProposal | undefined> {
  const [row] = await tx.query<Row>('select * from amount_proposal where id = $1', [id]);
  return row && proposalOf(row);
}

/** Nobody else decides on it, or brings its figures up to date, until the transaction ends. */
export async function lockProposal(tx: Transaction, id: number): Promise<AmountProposal | undefined> {
  const [row] = await tx.query<Row>('select * from amount_proposal where id = $1 for update', [id]);
  return row && proposalOf(row);
}

/** Those that wait first, then the newest. */
export async function listProposals(tx: Transaction, most: number): Promise<AmountProposal[]> {
  const rows = await tx.query<Row>(
    `select * from amount_proposal order by standing <> 'waiting', coalesce(decided_at, made_at) desc, id desc limit $1`,
    [most],
  );
  return rows.map(proposalOf);
}

/** In the order in which they were approved. */
export async function listApproved(tx: Transaction): Promise<AmountProposal[]> {
  const rows = await tx.query<Row>(
    `select * from amount_proposal where standing = 'approved' order by decided_at, id`,
  );
  return rows.map(proposalOf);
}

export async function countApproved(tx: Transaction): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    `select count(*)::int as count from amount_proposal where standing = 'approved'`,
  );
  return row!.count;
}

export const setEffect = (tx: Transaction, id: number, effect: Effect): Promise<number> =>
  tx.execute(`update amount_proposal set effect = $2 where id = $1 and standing = 'waiting'`, [
    id,
    JSON.stringify(effect),
  ]);

export const setDecision = (
  tx: Transaction,
  id: number,
  { standing, by, at, reason }: Exclude<Decision, { standing: 'waiting' }>,
): Promise<number> =>
  tx.execute(
    `update amount_proposal set standing = $2, decider_id = $3, decider_name = $4, decided_at = $5, reason = $6 where id = $1`,
    [id, standing, by.account, by.name, at, reason],
  );
