import type { Transaction } from '#database';
import { type Fen, firstDay } from '#kernel';
import { yearSetAside } from '../obligations/obligation-store.ts';
import { withheld } from '../recovery/withholding-store.ts';
import type { NewProposal, Proposal } from './adjustment.ts';

/** Undefined when the form was sent before. */
export async function insertProposal(
  tx: Transaction,
  { key, by, at, ...proposal }: NewProposal & { key: string; by: number; at: Date },
): Promise<number | undefined> {
  const { programme, month, direction, accept, cause, why } = proposal;
  const [row] = await tx.query<{ id: number }>(
    `insert into adjustment_proposal (key, programme_id, month, direction, accept, cause, why, proposed_by, proposed_at)
     select $1, n.id, $3, $4, $5, $6, $7, $8, $9 from programme_name n where n.name = $2 on conflict (key) do nothing returning id`,
    [key, programme, firstDay(month), direction, accept, cause, why, by, at],
  );
  return row?.id;
}

/** Takes what was found into the proposal: one, or all of its group. Gives how many. */
export const takeFound = (
  tx: Transaction,
  proposal: number,
  { programme, month, direction, adjustment }: NewProposal,
): Promise<number> =>
  tx.execute(
    `update adjustment a set state = 'proposed', proposal_id = $1 from programme_name n
     where n.name = $2 and a.programme_id = n.id and a.month = $3 and (a.now > a.was) = ($4 = 'arrears') and a.state = 'found'
       and ($5::integer is null or a.id = $5)`,
    [proposal, programme, firstDay(month), direction, adjustment ?? null],
  );

const proposals = `select p.id, n.name as programme, to_char(p.month, 'YYYY-MM') as month, p.direction, p.accept, p.cause, p.why,
  p.proposed_by as "proposedBy", p.proposed_at as "proposedAt", p.confirmed, s.persons, s.amount
  from adjustment_proposal p join programme_name n on n.id = p.programme_id
  cross join lateral (select count(*)::integer as persons, coalesce(sum(abs(a.now - a.was)), 0)::bigint as amount
    from adjustment a where a.proposal_id = p.id and a.state = 'proposed') s`;

/** Those that wait for the second person. */
export const listProposals = (tx: Transaction): Promise<Proposal[]> =>
  tx.query(`${proposals} where p.confirmed is null order by p.id`);

export async function lockProposal(tx: Transaction, id: number): Promise<Proposal | undefined> {
  await tx.execute('select from adjustment_proposal where id = $1 for update', [id]);
  await tx.execute(
    `select from adjustment where proposal_id = $1 and state = 'proposed' order by id for update`,
    [id],
  );
  const [row] = await tx.query<Proposal>(`${proposals} where p.id = $1`, [id]);
  return row;
}

/** What a proposal still holds moves on; only those named, where some are. */
export const moveProposed = (
  tx: Transaction,
  proposal: number,
  to: 'found' | 'accepted' | 'dismissed',
  only?: readonly number[],
): Promise<number> =>
  tx.execute(
    `update adjustment set state = $2 where proposal_id = $1 and state = 'proposed' and ($3::integer[] is null or id = any ($3))`,
    [proposal, to, only ?? null],
  );

/** What a proposal finds still owed becomes an obligation of its month. */
export const insertArrears = (tx: Transaction, proposal: number, at: Date): Promise<number> =>
  tx.execute(
    `insert into obligation (programme_id, subject_id, person_id, payee_name, village, month, number, amount, ground, fixed_at, fixed_by, adjustment_id)
     select a.programme_id, a.subject_id, a.person_id, a.payee_name, a.village, a.month,
       1 + coalesce((select max(o.number) from obligation o where o.programme_id = a.programme_id and o.subject_id = a.subject_id and o.month = a.month), 0),
       a.now - a.was, 'arrears', $2, a.found_by, a.id
     from adjustment a where a.proposal_id = $1 and a.state = 'proposed' order by a.id`,
    [proposal, at],
  );

/** An obligation of a month that was fixed too high, and how far its payment has come. */
export type FixedTooHigh = {
  readonly adjustment: number;
  /** Fen too much in all. */
  readonly tooMuch: Fen;
  readonly programme: string;
  readonly person: number;
  readonly obligation: number;
  /** Fen of it that are or would be paid out, or were set off against a debt. */
  readonly payable: Fen;
  /** Fen of it that were set off: for the payee as good as paid. */
  readonly setOff: Fen;
  /** Of the line that pays it; null while none does. */
  readonly line: string | null;
  /** The year whose money was set aside for it; null where none is. */
  readonly setAside: number | null;
};

/** The newest obligation of each month first. */
export const listFixedTooHigh = (tx: Transaction, proposal: number): Promise<FixedTooHigh[]> =>
  tx.query(
    `select a.id as adjustment, a.was - a.now as "tooMuch", n.name as programme, o.person_id as person, o.id as obligation,
       o.amount - w.corrected as payable, w."setOff",
       l.state as line, ${yearSetAside} as "setAside"
     from adjustment a join programme_name n on n.id = a.programme_id
     join obligation o on o.programme_id = a.programme_id and o.subject_id = a.subject_id and o.month = a.month
     left join payment_line l on l.obligation_id = o.id and l.state not in ('failed', 'dropped')
     ${withheld}
     where a.proposal_id = $1 and a.state = 'proposed' order by a.id, o.number desc`,
    [proposal],
  );
