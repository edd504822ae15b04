/** Rows of lists that need a person or say something, and what persons decided about them. */
import type { Transaction } from '#database';
import { copyLine, copyWriter } from './copy-lines.ts';
import type { Candidate, Decision, Fault, RowOutcome } from './roster-batch.ts';

export type RowToKeep = {
  readonly sheet: string;
  readonly row: number;
  readonly outcome: RowOutcome;
  readonly subjectId: number | null;
  readonly rowKey: Buffer | null;
  /** Sealed. */
  readonly cells: Buffer;
  readonly faults: readonly Fault[];
  readonly candidates: readonly Candidate[];
};

/** Replaces the rows of a batch; what was decided about a row stays. */
export async function replaceRows(
  tx: Transaction,
  batchId: number,
  rows: readonly RowToKeep[],
): Promise<void> {
  await tx.execute('delete from roster_row where batch_id = $1 and decision is null', [batchId]);
  if (rows.length === 0) return;
  await tx.execute(
    `create temp table kept_row (sheet text, row_number integer, outcome text, subject_id integer, row_key bytea, cells bytea,
       faults jsonb, candidates jsonb) on commit drop`,
  );
  const writer = copyWriter(tx.copyIn('copy kept_row from stdin'));
  for (const row of rows) {
    const { sheet, outcome, subjectId, rowKey, cells } = row;
    await writer.add(
      copyLine([
        sheet,
        row.row,
        outcome,
        subjectId,
        rowKey,
        cells,
        JSON.stringify(row.faults),
        JSON.stringify(row.candidates),
      ]),
    );
  }
  await writer.end();
  await tx.execute(
    `insert into roster_row (batch_id, sheet, row_number, outcome, subject_id, row_key, cells, faults, candidates)
     select $1, sheet, row_number, outcome, subject_id, row_key, cells, faults, candidates from kept_row
     on conflict (batch_id, sheet, row_number) do nothing`,
    [batchId],
  );
  await tx.execute('drop table kept_row');
}

export type StoredRow = {
  readonly batch_id: number;
  readonly sheet: string;
  readonly row_number: number;
  readonly outcome: RowOutcome;
  readonly subject_id: number | null;
  readonly row_key: Buffer | null;
  readonly cells: Buffer;
  readonly faults: readonly Fault[];
  readonly candidates: readonly Candidate[];
  readonly decision: Decision | null;
};

const stored =
  'batch_id, sheet, row_number, outcome, subject_id, row_key, cells, faults, candidates, decision';

export const selectRows = (
  tx: Transaction,
  choice: { batchId: number; outcomes: readonly RowOutcome[]; limit: number; offset: number },
): Promise<StoredRow[]> =>
  tx.query<StoredRow>(
    `select ${stored} from roster_row where batch_id = $1 and outcome = any($2) order by sheet, row_number limit $3 offset $4`,
    [choice.batchId, choice.outcomes, choice.limit, choice.offset],
  );

export type RowPlace = { readonly batchId: number; readonly sheet: string; readonly row: number };

export async function lockRow(
  tx: Transaction,
  { batchId, sheet, row }: RowPlace,
): Promise<StoredRow | undefined> {
  const [found] = await tx.query<StoredRow>(
    `select ${stored} from roster_row where batch_id = $1 and sheet = $2 and row_number = $3 for update`,
    [batchId, sheet, row],
  );
  return found;
}

export type Decided = {
  readonly decision: Decision;
  readonly outcome: RowOutcome;
  readonly subjectId: number | null;
  readonly candidates: readonly Candidate[];
  readonly by: number | null;
  readonly at: Date;
};

export const noteDecision = (
  tx: Transaction,
  { batchId, sheet, row }: RowPlace,
  decided: Decided,
): Promise<number> =>
  tx.execute(
    `update roster_row set decision = $4, outcome = $5, subject_id = $6, candidates = $7, decided_by = $8, decided_at = $9
     where batch_id = $1 and sheet = $2 and row_number = $3`,
    [
      batchId,
      sheet,
      row,
      decided.decision,
      decided.outcome,
      decided.subjectId,
      JSON.stringify(decided.candidates),
      decided.by,
      decided.at,
    ],
  );

export const rejectMatch = (
  tx: Transaction,
  match: { roster: string; rowKey: Buffer; personId: number; by: number | null; at: Date },
) =>
  tx.execute(
    `insert into rejected_match (roster, row_key, person_id, decided_by, decided_at) values ($1, $2, $3, $4, $5) on conflict do nothing`,
    [match.roster, match.rowKey, match.personId, match.by, match.at],
  );

/** What was decided before about rows with these keys: rejected persons, and the last choice. Keys stand in hexadecimal. */
export async function recallDecisions(tx: Transaction, roster: string, keys: readonly Buffer[]) {
  const rejected = await tx.query<{ key: string; person: number }>(
    `select encode(row_key, 'hex') as key, person_id as person from rejected_match where roster = $1 and row_key = any($2)`,
    [roster, keys],
  );
  const chosen = await tx.query<{ key: string; decision: Decision; subject: number | null }>(
    `select distinct on (r.row_key) encode(r.row_key, 'hex') as key, r.decision, r.subject_id as subject
     from roster_row r join roster_batch b on b.id = r.batch_id and b.roster = $1
     where r.row_key = any($2) and r.decision in ('same', 'dropped') order by r.row_key, r.decided_at desc`,
    [roster, keys],
  );
  const rejections = new Map<string, Set<number>>();
  for (const { key, person } of rejected) rejections.set(key, (rejections.get(key) ?? new Set()).add(person));
  return { rejections, choices: new Map(chosen.map((one) => [one.key, one])) };
}

/** Refused rows that a corrected file has brought again. */
export const markCorrected = (tx: Transaction, batchId: number, rows: readonly number[]): Promise<number> =>
  tx.execute(
    `update roster_row set outcome = 'corrected' where batch_id = $1 and row_number = any($2) and outcome in ('refused', 'doubtful')`,
    [batchId, rows],
  );

/** Persons whom a waiting row of the batch may mean. */
export async function listSpared(tx: Transaction, batchId: number): Promise<number[]> {
  const rows = await tx.query<{ id: number }>(
    `select distinct (c.candidate->>'id')::integer as id from roster_row r, jsonb_array_elements(r.candidates) as c(candidate)
     where r.batch_id = $1 and r.outcome in ('doubtful', 'refused')`,
    [batchId],
  );
  return rows.map(({ id }) => id);
}
