import { witness } from '#audit';
import type { Transaction } from '#database';
import { done, type Result, refuse } from '#kernel';
import { type Asker, type ExportKind, type ExportQuestion, isExportKey } from './export-job.ts';
import { findExport, insertExport } from './export-store.ts';

export type AskExport = {
  /** A UUID made by the page on which the button stands. */
  readonly key: string;
  readonly kind: ExportKind;
  readonly question: ExportQuestion;
  readonly asker: Asker;
  readonly at: Date;
};

export type ExportRefused = { because: 'not-a-key' } | { because: 'key-of-another' };

/** Asks for a file. The same key again answers with the export that it made; `fresh` tells whether a job is to be added. */
export async function askExport(
  tx: Transaction,
  { key, kind, question, asker, at }: AskExport,
): Promise<Result<{ readonly fresh: boolean }, ExportRefused>> {
  if (!isExportKey(key)) return refuse({ because: 'not-a-key' });
  const fresh = await insertExport(tx, { id: key, kind, question, asker, at });
  if (!fresh && !(await findExport(tx, key))) return refuse({ because: 'key-of-another' });
  if (fresh) await witness(tx, { act: 'export.ask', at, details: { kind, format: question.format, key } });
  return done({ fresh });
}
