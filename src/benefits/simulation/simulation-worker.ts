/** The thread of the simulator: keeps one month's columns and today's results, and runs one trial after the other over them. */
import { parentPort } from 'node:worker_threads';
import type { Month, Text } from '#kernel';
import { assemble, columns, type Fact, LawRefused, type Offer, type Results } from '#policy';
import { thaw } from '../snapshot/freeze.ts';
import type { Effect } from './effect.ts';
import { type Ground, simulate, type Trial } from './simulate.ts';

export type Load = {
  readonly facts: readonly Fact[];
  readonly offers: readonly Offer[];
  readonly counties: readonly string[];
  readonly content: Uint8Array;
};
export type Ask = { readonly number: number; readonly trial: Trial };
export type Reply = { readonly number: number } & (
  | { readonly effect: Omit<Effect, 'runId' | 'amountsHash'> }
  | { readonly sentences: readonly Text[] }
  | { readonly failure: string }
);

/** Months of law whose results of today are kept. */
const kept = 3;
const port = parentPort!;
let ground: Promise<Ground> | undefined;

async function load({ content, ...law }: Load): Promise<Ground> {
  const policy = assemble(law);
  const frozen = await thaw(content, policy);
  const loops = columns(policy);
  const results = new Map<Month, Results>();
  const today = (month: Month) => {
    const known = results.get(month) ?? loops.run(frozen.population, month);
    results.set(month, known);
    for (const oldest of [...results.keys()].slice(0, -kept)) results.delete(oldest);
    return known;
  };
  today(frozen.month);
  return { policy, frozen, today };
}

async function reply({ number, trial }: Ask): Promise<Reply> {
  try {
    return { number, effect: simulate(await ground!, trial) };
  } catch (error) {
    if (error instanceof LawRefused) return { number, sentences: error.sentences };
    return { number, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

port.on('message', async (message: Load | Ask) => {
  if ('content' in message) {
    ground = load(message);
    // Whoever asks is told of a failure; nobody waits for the loading itself.
    ground.catch(() => undefined);
  } else port.postMessage(await reply(message));
});
