/**
 * Threads that read files, each with a limit on its memory. Starting one costs as much as reading 10,000 rows, so one that read a
 * small file to its end waits for the next.
 */
import { Worker } from 'node:worker_threads';
import type { Text } from '#kernel';
import { usualLimits } from './limits.ts';
import type { ReadTask } from './read-batches.ts';
import { refusals } from './refusals.ts';
import type { FileRefused, ReadLimits, RefusedBecause, RowBatch } from './table.ts';

/** What the reading thread answers to each request for more. */
export type Answer =
  | { kind: 'batch'; batch: RowBatch }
  | { kind: 'end' }
  | { kind: 'refused'; because: RefusedBecause; text: Text; cause: string };

/** Answers each `ask` once, in order; waiting for an answer is what the time limit counts, and what throws FileRefused. */
export type ReadThread = {
  ask(): void;
  answer(): Promise<Answer>;
  /** The file was read to its end: the thread may read another. */
  finish(): Promise<void>;
  stop(): Promise<void>;
};

const megabyte = 1024 * 1024;
const idleMost = 2;
const idleSeconds = 30;
const idle: Worker[] = [];
/** When each that waits ends. */
const ends = new WeakMap<Worker, NodeJS.Timeout>();

/** Begins to read. A large file, one on a disk or one with a memory limit of its own gets a fresh thread. */
export function startReading(task: ReadTask): ReadThread {
  const { limits, source } = task;
  const shared =
    typeof source !== 'string' && source.byteLength < megabyte && limits.memory === usualLimits.memory;
  const worker = (shared && idle.pop()) || startWorker(limits);
  clearTimeout(ends.get(worker));
  worker.ref();
  const heard = listenTo(worker, task);
  worker.postMessage(task, typeof source === 'string' ? [] : [source.buffer as ArrayBuffer]);
  const stop = async () => void (await worker.terminate());
  return {
    ask: () => worker.postMessage('more'),
    answer: heard.answer,
    stop,
    async finish() {
      heard.end();
      if (shared) rest(worker);
      else await stop();
    },
  };
}

function listenTo(worker: Worker, { name, limits: { seconds } }: ReadTask) {
  const answers: Answer[] = [];
  let failure: FileRefused | undefined;
  let wake = () => {};
  const fail = (refused: FileRefused) => {
    failure ??= refused;
    wake();
  };
  const onMessage = (answer: Answer) => {
    answers.push(answer);
    wake();
  };
  const onError = (error: unknown) => fail(threadFailure(error, name));
  worker.on('message', onMessage).on('error', onError);
  return {
    async answer(): Promise<Answer> {
      const timer = setTimeout(() => fail(refusals.tooSlow(name, seconds)), seconds * 1000);
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
    end: () => worker.off('message', onMessage).off('error', onError),
  };
}

const startWorker = (limits: ReadLimits) =>
  new Worker(new URL('./read-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    execArgv: [],
  });

/** Never keeps the process alive, and ends when nobody needed it for a while. */
function rest(worker: Worker): void {
  if (idle.length === idleMost) {
    void worker.terminate();
    return;
  }
  const leave = () => {
    const at = idle.indexOf(worker);
    if (at >= 0) idle.splice(at, 1);
  };
  worker.removeAllListeners('error').removeAllListeners('exit');
  worker.on('error', leave).on('exit', leave);
  worker.unref();
  idle.push(worker);
  const end = () => {
    leave();
    void worker.terminate();
  };
  ends.set(worker, setTimeout(end, idleSeconds * 1000).unref());
}

function threadFailure(error: unknown, name: string): FileRefused {
  const code = (error as { code?: string }).code;
  const refused =
    code === 'ERR_WORKER_OUT_OF_MEMORY' ? refusals.tooMuchMemory(name) : refusals.notReadable(name);
  refused.cause = error;
  return refused;
}
