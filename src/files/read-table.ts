import { statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Text } from '#kernel';
import { usualLimits } from './limits.ts';
import type { Reading } from './raw-sheet.ts';
import type { ReadTask } from './read-batches.ts';
import { refusals } from './refusals.ts';
import { FileRefused, type ReadLimits, type RefusedBecause, type RowBatch } from './table.ts';

export type ReadOptions = {
  /** The file's name as its sender wrote it: for sentences and the sheet of a CSV, never for deciding what it is. */
  readonly name: string;
  /** All titles that a header may have; helps to find it below title rows. */
  readonly knownTitles?: readonly string[];
  readonly limits?: Partial<ReadLimits>;
  /** Rows a batch; 1,000 unless told. */
  readonly batchRows?: number;
};

/** What the reading thread answers to each request for more. */
export type Answer =
  | { kind: 'batch'; batch: RowBatch }
  | { kind: 'end' }
  | { kind: 'refused'; because: RefusedBecause; text: Text; cause: string };

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
  const thread = startThread(source, options, limits);
  try {
    thread.ask();
    for (;;) {
      thread.ask();
      const answer = await thread.answer();
      if (answer.kind === 'end') return;
      if (answer.kind === 'refused') throw refusedBy(answer);
      yield answer.batch;
    }
  } finally {
    await thread.stop();
  }
}

function refuseTooLarge(source: Uint8Array | string, { name, limits }: Reading): void {
  const stat = typeof source === 'string' ? statSync(source, { throwIfNoEntry: false }) : undefined;
  if (typeof source === 'string' && !stat?.isFile()) throw refusals.notReadable(name);
  const bytes = typeof source === 'string' ? stat!.size : source.byteLength;
  if (bytes > limits.fileBytes) throw refusals.tooLarge(name, Math.floor(limits.fileBytes / 1024 / 1024));
}

/** A thread that answers each `ask` once, in order; waiting for an answer is what the time limit counts. */
function startThread(source: Uint8Array | string, options: ReadOptions, limits: ReadLimits) {
  const { name, knownTitles = [], batchRows = 1_000 } = options;
  // A copy of its own, given away: the caller's bytes stay the caller's.
  const own = typeof source === 'string' ? source : Uint8Array.from(source);
  const task: ReadTask = { source: own, name, limits, knownTitles, batchRows };
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), {
    workerData: task,
    transferList: typeof own === 'string' ? [] : [own.buffer],
    resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    execArgv: [],
  });
  const answers: Answer[] = [];
  let failure: FileRefused | undefined;
  let wake = () => {};
  const fail = (refused: FileRefused) => {
    failure ??= refused;
    wake();
  };
  worker.on('message', (answer: Answer) => {
    answers.push(answer);
    wake();
  });
  worker.on('error', (error) => fail(threadFailure(error, name)));
  return {
    ask: () => worker.postMessage('more'),
    async answer(): Promise<Answer> {
      const timer = setTimeout(() => fail(refusals.tooSlow(name, limits.seconds)), limits.seconds * 1000);
      while (answers.length === 0 && !failure) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      clearTimeout(timer);
      const answer = answers.shift();
      if (!answer) throw failure;
      return answer;
    },
    stop: () => worker.terminate(),
  };
}

function threadFailure(error: unknown, name: string): FileRefused {
  const code = (error as { code?: string }).code;
  const refused =
    code === 'ERR_WORKER_OUT_OF_MEMORY' ? refusals.tooMuchMemory(name) : refusals.notReadable(name);
  refused.cause = error;
  return refused;
}

function refusedBy(answer: Extract<Answer, { kind: 'refused' }>): FileRefused {
  const refused = new FileRefused(answer.because, answer.text);
  refused.cause = answer.cause;
  return refused;
}
