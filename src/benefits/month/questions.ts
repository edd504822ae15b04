/**
 * What to ask of whom the law leaves undecided. Explaining each of tens of thousands would take minutes; those of whom the rule looks at
 * the same picture (what is known, each yes-no and choice, which limits ages and spans have passed) get the answer of one of them.
 */
import { dayNumber, firstDay, type Month } from '#kernel';
import { type Column, explain, type Policy, type Programme, type Table } from '#policy';
import type { Frozen } from '../snapshot/frozen.ts';
import { type FactsBehind, factsBehind, type Limits } from './facts-behind.ts';
import { situationOf } from './situation-of.ts';

export type Asking = { readonly policy: Policy; readonly frozen: Frozen; readonly month: Month };

/** The names of the facts to ask of each row; rows with the same questions share one array. */
export function questionsOf(
  { policy, frozen, month }: Asking,
  programme: Programme,
  rows: Iterable<number>,
): Map<number, readonly string[]> {
  const behind = factsBehind(policy, programme.id, month);
  const keys = new Set([...behind.own, ...behind.household, ...behind.members]);
  const picture = pictureOf(frozen, programme, behind, month);
  const byPicture = new Map<string, readonly string[]>();
  const shared = new Map<string, readonly string[]>();
  const questions = new Map<number, readonly string[]>();
  for (const row of rows) {
    const key = picture(row);
    let asked = byPicture.get(key);
    if (!asked) {
      const { missing } = explain(
        policy,
        programme.id,
        situationOf(policy, frozen, { subject: programme.of, row, keys }),
        month,
      );
      const sorted = missing.toSorted();
      asked = shared.get(sorted.join()) ?? sorted;
      shared.set(sorted.join(), asked);
      byPicture.set(key, asked);
    }
    questions.set(row, asked);
  }
  return questions;
}

type Picture = (row: number) => string;

function pictureOf(frozen: Frozen, { of }: Programme, behind: FactsBehind, month: Month): Picture {
  const { person, household, householdOf, firstMember } = frozen.population;
  const start = dayNumber(firstDay(month));
  const reads = (table: Table, keys: readonly string[]) =>
    keys.flatMap((key) => {
      const column = table.columns.get(key);
      return column ? [readerOf(table, column, { limits: behind.limits.get(key), start })] : [];
    });
  const own = reads(frozen.population[of], behind.own);
  const shared = reads(household, behind.household);
  const others = reads(person, behind.members);
  const codes: number[] = [];
  return (row) => {
    codes.length = 0;
    const house = of === 'household' ? row : of === 'person' ? householdOf[row]! : -1;
    codes.push(
      (frozen.population[of].county[row]! << 1) | (house >= 0 && frozen.ids.household[house] === 0 ? 1 : 0),
    );
    for (const read of own) codes.push(read(row));
    if (house >= 0) {
      for (const read of shared) codes.push(read(house));
      // Of members it matters which kinds there are, not how many.
      for (const read of others) {
        let kinds = 0;
        for (let at = firstMember[house]!; at < firstMember[house + 1]!; at++)
          kinds |= 1 << Math.min(15, read(at));
        codes.push(kinds);
      }
    }
    return String.fromCharCode(...codes);
  };
}

/** 0 unknown; else the code, the sign of a number, or how many limits a day has passed in months and in years. */
function readerOf(
  table: Table,
  { fact, values, word, bit }: Column,
  { limits, start }: { limits: Limits | undefined; start: number },
): (row: number) => number {
  const unknown = table.unknown[word]!;
  const known = (of: (value: number) => number) => (row: number) =>
    (unknown[row]! & bit) !== 0 ? 0 : 1 + of(values[row]!);
  if (fact.type === 'yes-no' || fact.type === 'choice') return known((value) => value);
  if (fact.type !== 'day') return known((value) => (value === 0 ? 0 : value > 0 ? 1 : 2));
  const monthsNow = Math.floor(start / 10_000) * 12 + (Math.floor(start / 100) % 100);
  return known((value) => {
    const years = Math.floor((start - value) / 10_000);
    const months = monthsNow - (Math.floor(value / 10_000) * 12 + (Math.floor(value / 100) % 100));
    let passed = value > start ? 0 : 1;
    for (const limit of limits?.years ?? []) if (years >= limit) passed += 1;
    for (const limit of limits?.months ?? []) if (months >= limit) passed += 1;
    return passed;
  });
}
