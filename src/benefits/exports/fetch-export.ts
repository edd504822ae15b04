import { witness } from '#audit';
import type { Transaction } from '#database';
import { done, type Result, refuse } from '#kernel';
import { expiresAt } from './export-job.ts';
import { findExport, readFileOf } from './export-store.ts';

export type FetchRefused = { because: 'no-such-export' } | { because: 'not-ready' } | { because: 'expired' };

export type FetchedFile = { readonly fileName: string; readonly content: Buffer };

/** Gives the file to who asked for it, until it expires; every fetch is noted. */
export async function fetchExport(
  tx: Transaction,
  { key, at }: { readonly key: string; readonly at: Date },
): Promise<Result<FetchedFile, FetchRefused>> {
  const job = await findExport(tx, key);
  if (!job) return refuse({ because: 'no-such-export' });
  if (job.state !== 'done' || !job.finishedAt || !job.fileName) return refuse({ because: 'not-ready' });
  if (expiresAt(job.finishedAt) < at) return refuse({ because: 'expired' });
  const content = await readFileOf(tx, key);
  if (!content) return refuse({ because: 'expired' });
  await witness(tx, { act: 'export.fetch', at, details: { kind: job.kind, rows: job.rows ?? 0, key } });
  return done({ fileName: job.fileName, content });
}
