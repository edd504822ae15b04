/**
 * Answers what a reform would do, over the newest closed month. The work is done in a thread of its own, which keeps that month's
 * columns until a newer run is done, the amounts in force change, or nobody has asked for a while.
 */
import { Worker } from 'node:worker_threads';
import type { Database } from '#database';
import { done, type Result, refuse, type Text } from '#kernel';
import type { MonthLaw } from '../month-law.ts';
import type { Effect } from './effect.ts';
import { findNewestDone, type NewestRun } from './newest-run-store.ts';
import type { Trial } from './simulate.ts';
import type { Load, Reply } from './simulation-worker.ts';

export type SimulationRefused =
  | { readonly because: 'no-month-closed' }
  | { readonly because: 'law-refused'; readonly sentences: readonly Text[] };

export type Simulator = {
  simulate(law: MonthLaw, trial: Trial): Promise<Result<Effect, SimulationRefused>>;
  close(): Promise<void>;
};

const idleMinutes = 15;
const memoryMegabytes = 1024;

type Thread = {
  readonly key: string;
  readonly worker: Worker;
  readonly waiting: Map<number, { resolve(reply: Reply): void; reject(error: unknown): void }>;
};

export function simulator(database: Database): Simulator {
  let thread: Promise<Thread> | undefined;
  let loaded = '';
  let count = 0;
  let rest: NodeJS.Timeout | undefined;
  const stop = async () => {
    const ending = thread;
    thread = undefined;
    loaded = '';
    clearTimeout(rest);
    await (await ending?.catch(() => undefined))?.worker.terminate();
  };
  const threadFor = (law: MonthLaw, run: NewestRun): Promise<Thread> => {
    const key = `${run.id} ${law.lawHash} ${law.amountsHash}`;
    if (thread && loaded === key) return thread;
    const before = thread;
    loaded = key;
    thread = startThread(database, { law, run, key });
    thread.catch(() => void (loaded === key && stop()));
    void before?.then(letGo, () => undefined);
    return thread;
  };
  return {
    close: stop,
    async simulate(law, trial) {
      const { value: run } = await database.work(async (tx) => done(await findNewestDone(tx)));
      if (!run) return refuse({ because: 'no-month-closed' });
      const asked = await threadFor(law, run);
      clearTimeout(rest);
      const reply = await ask(asked, ++count, trial);
      rest = setTimeout(() => void stop(), idleMinutes * 60_000).unref();
      if ('failure' in reply) throw new Error(reply.failure);
      if ('sentences' in reply) return refuse({ because: 'law-refused', sentences: reply.sentences });
      return done({ ...reply.effect, runId: run.id, amountsHash: law.amountsHash });
    },
  };
}

type Starting = { readonly law: MonthLaw; readonly run: NewestRun; readonly key: string };

async function startThread(database: Database, { law, run, key }: Starting): Promise<Thread> {
  const { value: content } = await database.work(async (tx) => done(await run.content(tx)));
  const { facts, offers, counties } = law.policy;
  const worker = new Worker(new URL('./simulation-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
    execArgv: [],
  });
  const waiting: Thread['waiting'] = new Map();
  const fail = (error: unknown) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker
    .on('message', (reply: Reply) => {
      waiting.get(reply.number)?.resolve(reply);
      waiting.delete(reply.number);
      if (waiting.size === 0) worker.unref();
    })
    .on('error', fail)
    .on('exit', () => fail(new Error('The thread of the simulator ended.')));
  worker.unref();
  const load: Load = { facts: [...facts.values()], offers: [...offers.values()], counties, content };
  worker.postMessage(load);
  return { key, worker, waiting };
}

/** Keeps the process alive for as long as somebody waits. */
function ask({ worker, waiting }: Thread, number: number, trial: Trial): Promise<Reply> {
  const { promise, resolve, reject } = Promise.withResolvers<Reply>();
  waiting.set(number, { resolve, reject });
  worker.ref();
  worker.postMessage({ number, trial });
  return promise;
}

/** Ends a thread whose month is not the newest any more, once what it was asked is answered. */
async function letGo({ worker, waiting }: Thread): Promise<void> {
  if (waiting.size === 0) await worker.terminate();
  else worker.on('message', () => void (waiting.size === 0 && worker.terminate()));
}
