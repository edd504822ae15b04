import { statSync } from 'node:fs';
import { usualLimits } from './limits.ts';
import type { Reading } from './raw-sheet.ts';
import { type Answer, startReading } from './read-thread.ts';
import { refusals } from './refusals.ts';
import { FileRefused, type ReadLimits, type RowBatch } from './table.ts';

export type ReadOptions = {
  /** The file's name as its sender wrote it: for sentences and the sheet of a CSV, never for deciding what it is. */
  readonly name: string;
  /** All titles that a header may have; helps to find it below title rows. */
  readonly knownTitles?: readonly string[];
  readonly limits?: Partial<ReadLimits>;
  /** Rows a batch; 1,000 unless told. */
  readonly batchRows?: number;
};

/**
 * Rows of every visible sheet, in order, read in a thread of its own with limits on memory and time; a string is a path.
 * Throws FileRefused before the first batch for whatever can be known by then (damage, bombs, wrong kind).
 */
export async function* readTable(
  source: Uint8Array | string,
  options: ReadOptions,
): AsyncGenerator<RowBatch, void> {
  const limits = { ...usualLimits, ...options.limits };
  refuseTooLarge(source, { name: options.name, limits });
  const thread = startReading({
    source: ownCopy(source),
    name: options.name,
    limits,
    knownTitles: options.knownTitles ?? [],
    batchRows: options.batchRows ?? 1_000,
  });
  let whole = false;
  try {
    thread.ask();
    for (;;) {
      thread.ask();
      const answer = await thread.answer();
      whole = answer.kind === 'end';
      if (whole) return;
      if (answer.kind === 'refused') throw refusedBy(answer);
      if (answer.kind === 'batch') yield answer.batch;
    }
  } finally {
    await (whole ? thread.finish() : thread.stop());
  }
}

/** The bytes are given away to the thread: the caller's stay the caller's. */
const ownCopy = (source: Uint8Array | string) =>
  typeof source === 'string' ? source : Uint8Array.from(source);

function refuseTooLarge(source: Uint8Array | string, { name, limits }: Reading): void {
  const stat = typeof source === 'string' ? statSync(source, { throwIfNoEntry: false }) : undefined;
  if (typeof source === 'string' && !stat?.isFile()) throw refusals.notReadable(name);
  const bytes = typeof source === 'string' ? stat!.size : source.byteLength;
  if (bytes > limits.fileBytes) throw refusals.tooLarge(name, Math.floor(limits.fileBytes / 1024 / 1024));
}

function refusedBy(answer: Extract<Answer, { kind: 'refused' }>): FileRefused {
  const refused = new FileRefused(answer.because, answer.text);
  refused.cause = answer.cause;
  return refused;
}
