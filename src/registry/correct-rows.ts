import type { Transaction } from '#database';
import type { WrittenTable } from '#files';
import { getBatch } from './batch-store.ts';
import { correctedRowTitle } from './match-columns.ts';
import type { Secrets } from './needs.ts';
import type { BatchRow, Fault, RowOutcome } from './roster-batch.ts';
import { type StoredRow, selectRows } from './row-store.ts';

/** Rows of a batch with what happened to them, in the order of the file; whoever shows the cells says why and leaves a trace. */
export async function listRows(
  tx: Transaction,
  secrets: Secrets,
  choice: { batchId: number; outcomes: readonly RowOutcome[]; limit?: number; offset?: number },
): Promise<BatchRow[]> {
  const rows = await selectRows(tx, { ...choice, limit: choice.limit ?? 100, offset: choice.offset ?? 0 });
  return rows.map((row) => opened(row, secrets));
}

const opened = (row: StoredRow, secrets: Secrets): BatchRow => ({
  batchId: row.batch_id,
  row: row.row_number,
  sheet: row.sheet,
  outcome: row.outcome,
  subjectId: row.subject_id,
  cells: JSON.parse(secrets.open(row.cells)),
  faults: row.faults,
  candidates: row.candidates,
  decision: row.decision,
});

/**
 * The refused rows as a file to correct and send again (`receiveFile` with `corrects`): the columns as they were, the row in the
 * first file, and why it was refused.
 */
export async function rowsToCorrect(
  tx: Transaction,
  secrets: Secrets,
  batchId: number,
): Promise<WrittenTable> {
  const { understood } = await getBatch(tx, batchId);
  const rows = await listRows(tx, secrets, { batchId, outcomes: ['refused'], limit: 100_000 });
  const header = understood[0]?.header ?? [];
  const width = header.length;
  return {
    header: [...header, correctedRowTitle, '未导入原因'],
    rows: rows.map(({ cells, row, faults }) => [
      ...Array.from({ length: width }, (_, at) => cells[at] ?? null),
      String(row),
      faults.map(sentence).join('；'),
    ]),
  };
}

const sentence = ({ column, zh }: Fault): string => (column === '' ? zh : `${column}：${zh}`);
