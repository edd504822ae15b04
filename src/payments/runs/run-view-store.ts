/** What the pages of a run show: sums, what its check found, what came back, and its lines one by one. */
import type { Transaction } from '#database';
import type { Day, Fen, Text } from '#kernel';
import type { Flag, LineState } from './payment-run.ts';

export type Sum = { readonly lines: number; readonly amount: Fen };
const sums = 'count(*)::integer as lines, coalesce(sum(l.amount), 0)::bigint as amount';

export const sumByFlag = (tx: Transaction, run: number): Promise<(Sum & { readonly flag: Flag })[]> =>
  tx.query(
    `select flag, ${sums} from payment_line l cross join unnest(l.flags) as flag where l.run_id = $1 group by flag`,
    [run],
  );

/** By programme, beside what the month before owed for it. */
export const sumByProgramme = (
  tx: Transaction,
  run: number,
): Promise<(Sum & { readonly programme: string; readonly beforeLines: number; readonly before: Fen })[]> =>
  tx.query(
    `select n.name as programme, s.lines, s.amount, coalesce(b.lines, 0)::integer as "beforeLines", coalesce(b.amount, 0)::bigint as before
     from (select o.programme_id, ${sums} from payment_line l join obligation o on o.id = l.obligation_id where l.run_id = $1 group by 1) s
     join programme_name n on n.id = s.programme_id
     left join lateral (
       select count(*) as lines, sum(o.amount) as amount from obligation o, payment_run r
       where r.id = $1 and o.programme_id = s.programme_id and o.month = r.month - interval '1 month' and o.number = 0) b on true
     order by n.name`,
    [run],
  );

export const sumByReason = (tx: Transaction, run: number): Promise<(Sum & { readonly reason: string })[]> =>
  tx.query(
    `select coalesce(l.reason, 'other') as reason, ${sums} from payment_line l where l.run_id = $1 and l.state = 'failed' group by 1 order by 2 desc`,
    [run],
  );

export type RunLine = {
  readonly id: number;
  readonly person: number;
  /** As the month knew it. */
  readonly name: string;
  readonly village: string;
  readonly holder: string | null;
  readonly bank: string | null;
  readonly numberEnd: string | null;
  readonly programme: string;
  readonly month: string;
  readonly amount: Fen;
  readonly state: LineState;
  readonly flags: readonly Flag[];
  readonly reason: string | null;
  readonly heldWhy: string | null;
  /** In whose account it goes, as the register of guardians says it: relation, and since when. */
  readonly guardian: string | null;
  readonly guardianSince: Day | null;
};

const lines = `select l.id, o.person_id as person, o.payee_name as name, o.village, a.holder, a.bank_name as bank, a.number_end as "numberEnd", n.name as programme,
  to_char(o.month, 'YYYY-MM') as month, l.amount, l.state, l.flags, l.reason, l.held_why as "heldWhy", g.relation as guardian, g.valid_from as "guardianSince", count(*) over ()::integer as total
  from payment_line l join obligation o on o.id = l.obligation_id join programme_name n on n.id = o.programme_id
  left join payee_account a on a.id = l.account_id left join guardian g on g.id = l.guardian_id`;

export type LineFilter = { readonly flag?: Flag | undefined; readonly state?: LineState | undefined };

/** A page of a run's lines, and how many there are in all. */
export async function listRunLines(
  tx: Transaction,
  run: number,
  { flag, state, page, size }: LineFilter & { readonly page: number; readonly size: number },
): Promise<{ readonly lines: readonly RunLine[]; readonly total: number }> {
  const rows = await tx.query<RunLine & { total: number }>(
    `${lines} where l.run_id = $1 and ($2::text is null or $2 = any (l.flags)) and ($3::text is null or l.state = $3)
     order by l.id limit $4 offset $5`,
    [run, flag ?? null, state ?? null, size, (page - 1) * size],
  );
  return { lines: rows, total: rows[0]?.total ?? 0 };
}

export async function findRunLine(tx: Transaction, run: number, line: number): Promise<RunLine | undefined> {
  const [row] = await tx.query<RunLine>(`${lines} where l.run_id = $1 and l.id = $2`, [run, line]);
  return row;
}

export type ReplyShown = {
  readonly id: number;
  readonly fileName: string;
  readonly takenAt: Date;
  readonly words: number;
  readonly complaints: readonly Text[];
};

export const listReplies = (tx: Transaction, run: number): Promise<ReplyShown[]> =>
  tx.query(
    `select r.id, r.file_name as "fileName", r.taken_at as "takenAt", r.complaints,
       (select count(*)::integer from bank_word w where w.reply_id = r.id) as words
     from bank_reply r where r.run_id = $1 order by r.id desc`,
    [run],
  );
