import type { Transaction } from '#database';
import { type Day, done, type Result, refuse } from '#kernel';
import type { Value } from '#policy';
import { ensureFactNames } from './fact-name-store.ts';
import { writeRecordedFact } from './fact-store.ts';
import { allFacts } from './given-facts.ts';
import type { Declared } from './read-facts.ts';
import { factNumber } from './stage-columns.ts';

export type RecordFact = {
  readonly name: string;
  /** Id of the person, household or organisation that the fact is about. */
  readonly subject: number;
  readonly value: Value;
  readonly from: Day;
  readonly until?: Day;
  readonly saidBy: string;
  readonly at: Date;
};

export type RecordFactRefused =
  | { because: 'unknown-fact'; name: string }
  | { because: 'out-of-range'; least: number; most: number }
  | { because: 'ends-before-it-begins' };

/** Notes what a person said: it holds from the day on, and what was believed before about those days is closed, not erased. */
export async function recordFact(
  tx: Transaction,
  declared: Declared,
  said: RecordFact,
): Promise<Result<undefined, RecordFactRefused>> {
  const fact = allFacts(declared.facts, declared.rosters).find(({ name }) => name === said.name);
  if (!fact) return refuse({ because: 'unknown-fact', name: said.name });
  if (said.until !== undefined && said.until <= said.from)
    return refuse({ because: 'ends-before-it-begins' });
  const value = factNumber(fact, said.value);
  if (value < fact.least || value > fact.most)
    return refuse({ because: 'out-of-range', least: fact.least, most: fact.most });
  const { name, subject, from, until, saidBy, at } = said;
  await writeRecordedFact(tx, { name, subject, value, from, until, saidBy, at });
  return done(undefined);
}

/** Gives every declared fact its number; run once at the start, so that a person's word needs no right to do it. */
export const prepareFacts = (tx: Transaction, declared: Declared) =>
  ensureFactNames(tx, allFacts(declared.facts, declared.rosters));
