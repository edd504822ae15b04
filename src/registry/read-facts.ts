import type { Transaction } from '#database';
import type { Roster } from '#declarations';
import { type Day, dayFromNumber, type Fen, type Text } from '#kernel';
import type { Fact, Value } from '#policy';
import { type StoredFact, type SubjectKind, selectFacts } from './fact-store.ts';
import { allFacts } from './given-facts.ts';

/** Where a fact comes from: a department's list with batch, row and period, or a person's word. */
export type FactSource = {
  /** Title of the roster; undefined when a person said it. */
  readonly roster?: Text;
  readonly rosterId?: string;
  readonly batchId?: number;
  readonly row?: number;
  readonly period?: Day;
  readonly saidBy?: string;
};

export type DatedFact = {
  readonly name: string;
  readonly label: Text;
  readonly value: Value;
  readonly from: Day;
  /** First day on which it no longer holds. */
  readonly until?: Day;
  readonly knownSince: Date;
  readonly source: FactSource;
};

export type Declared = { readonly facts: readonly Fact[]; readonly rosters: readonly Roster[] };

type Subject =
  | { readonly person: number }
  | { readonly household: number }
  | { readonly organisation: number };

/** The facts of one subject that hold on a day, as known now or at `knownAt`, by name. */
export async function readFacts(
  tx: Transaction,
  declared: Declared,
  asked: Subject & { readonly on: Day; readonly knownAt?: Date },
): Promise<DatedFact[]> {
  const [kind, id] = Object.entries(asked)[0] as [SubjectKind, number];
  const stored = await selectFacts(tx, {
    kind,
    subjects: [id],
    from: asked.on,
    until: asked.on,
    knownAt: asked.knownAt,
  });
  return datedFacts(stored, declared);
}

/** Facts that no declaration names any more are left out. */
export function datedFacts(stored: readonly StoredFact[], declared: Declared): DatedFact[] {
  const known = new Map(allFacts(declared.facts, declared.rosters).map((fact) => [fact.name, fact]));
  return stored.flatMap((row) => {
    const fact = known.get(row.name);
    if (!fact) return [];
    return {
      name: row.name,
      label: fact.label,
      value: factValue(fact, row.value),
      from: row.from,
      ...(row.until && { until: row.until }),
      knownSince: row.knownFrom,
      source: sourceOf(row, declared.rosters),
    };
  });
}

/** The number of the table of facts as rules read it: days as text, choices as their code, money in fen. */
export function factValue(fact: Fact, value: number): Value {
  if (fact.type === 'yes-no') return value === 1;
  if (fact.type === 'day') return dayFromNumber(value);
  if (fact.type === 'choice') return Object.keys(fact.codes ?? {})[value]!;
  return fact.type === 'money' ? (value as Fen) : value;
}

export function sourceOf(row: StoredFact, rosters: readonly Roster[]): FactSource {
  if (row.saidBy !== null) return { saidBy: row.saidBy };
  const roster = rosters.find(({ id }) => id === row.roster);
  return {
    ...(roster && { roster: roster.title, rosterId: roster.id }),
    ...(row.batchId !== null && { batchId: row.batchId }),
    ...(row.row !== null && { row: row.row }),
    ...(row.period !== null && { period: row.period }),
  };
}
