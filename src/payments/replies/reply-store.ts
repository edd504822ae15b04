import type { Transaction } from '#database';
import type { Text } from '#kernel';
import type { LineMove, WordHeard } from './hear-all.ts';

export async function findReply(
  tx: Transaction,
  hash: string,
): Promise<{ id: number; complaints: readonly Text[] } | undefined> {
  const [row] = await tx.query<{ id: number; complaints: readonly Text[] }>(
    'select id, complaints from bank_reply where hash = $1',
    [hash],
  );
  return row;
}

export async function insertReply(
  tx: Transaction,
  reply: {
    run: number;
    hash: string;
    fileName: string;
    layout: string;
    contentSealed: Buffer;
    complaints: readonly Text[];
    by: number;
    at: Date;
  },
): Promise<number> {
  const [row] = await tx.query<{ id: number }>(
    `insert into bank_reply (run_id, hash, content_sealed, layout, file_name, taken_by, taken_at, complaints)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [
      reply.run,
      reply.hash,
      reply.contentSealed,
      reply.layout,
      reply.fileName,
      reply.by,
      reply.at,
      JSON.stringify(reply.complaints),
    ],
  );
  return row!.id;
}

export const insertWords = (tx: Transaction, reply: number, words: readonly WordHeard[]) =>
  tx.execute(
    `insert into bank_word (reply_id, number, line_id, says, reason, effect)
     select $1, w.number, w.line, w.says, w.reason, w.effect
     from unnest($2::integer[], $3::text[], $4::text[], $5::text[]) with ordinality as w(line, says, reason, effect, number)`,
    [
      reply,
      words.map(({ line }) => line),
      words.map(({ says }) => says),
      words.map(({ reason }) => reason ?? null),
      words.map(({ effect }) => effect),
    ],
  );

export const moveLines = (tx: Transaction, moves: readonly LineMove[], at: Date) =>
  tx.execute(
    `update payment_line l set state = m.state, reason = m.reason, said_at = $4
     from unnest($1::integer[], $2::text[], $3::text[]) as m(id, state, reason) where l.id = m.id`,
    [moves.map(({ line }) => line.id), moves.map(({ to }) => to), moves.map(({ reason }) => reason), at],
  );

/** What would pay again what these lines owed, and has not gone out, is dropped. */
export const dropUnsentLines = (tx: Transaction, lines: readonly number[]) =>
  tx.execute(
    `update payment_line l set state = 'dropped', held_why = 'earlier line was paid after all' from payment_line failed
     where failed.id = any ($1) and l.obligation_id = failed.obligation_id and l.id <> failed.id and l.state in ('held', 'ready')`,
    [lines],
  );

/** Of these failed lines those whose debt another line pays, or has paid. */
export async function linesPaidElsewhere(
  tx: Transaction,
  lines: readonly number[],
): Promise<ReadonlySet<number>> {
  const rows = await tx.query<{ id: number }>(
    `select failed.id from payment_line failed join payment_line l on l.obligation_id = failed.obligation_id and l.id <> failed.id
     where failed.id = any ($1) and l.state not in ('failed', 'dropped')`,
    [lines],
  );
  return new Set(rows.map(({ id }) => id));
}
