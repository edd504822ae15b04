/** What changed since the month before, counted: each changed subject once, under the nearest reason. */
import type { Changes } from './compare.ts';
import type { FindReasons } from './reasons.ts';

export type ChangeKind = 'new' | 'ended' | 'raised' | 'lowered' | 'doubted' | 'settled';

export type MonthChange = {
  readonly programme: string;
  readonly county: string;
  readonly change: ChangeKind;
  /** A reason of `reasons.ts`; late:<fact> where the fact already held before and was learned afterwards. */
  readonly reason: string;
  subjects: number;
  /** Fen: what it adds, or takes away. */
  amount: number;
};

export type Counting = {
  readonly programme: string;
  readonly reasons: FindReasons;
  /** Whether a fact of a subject was learned after the month before had been closed, though it held then. */
  learnedLate(fact: string, subject: number): boolean;
  /** The county of a changed subject, by its place among the changes. */
  county(at: number): string;
};

export function countChanges(changes: Changes, counting: Counting): MonthChange[] {
  const counted = new Map<string, MonthChange>();
  for (const [at, subject] of changes.subject.entries()) {
    const change = kindOf(changes, at);
    if (!change) continue;
    const county = counting.county(at);
    const reason = named(counting, subject);
    const key = `${county} ${change} ${reason}`;
    let sum = counted.get(key);
    if (!sum) {
      sum = { programme: counting.programme, county, change, reason, subjects: 0, amount: 0 };
      counted.set(key, sum);
    }
    sum.subjects += 1;
    sum.amount += changes.amount[at]! - changes.wasAmount[at]!;
  }
  return [...counted.values()];
}

function kindOf({ was, outcome, amount, wasAmount }: Changes, at: number): ChangeKind | undefined {
  if (outcome[at] === 1 && was[at] !== 1) return 'new';
  if (outcome[at] === 2) return was[at] === 2 ? undefined : 'doubted';
  if (was[at] === 2) return 'settled';
  if (outcome[at] === 0) return 'ended';
  if (amount[at]! > wasAmount[at]!) return 'raised';
  return amount[at]! < wasAmount[at]! ? 'lowered' : undefined;
}

function named({ reasons, learnedLate }: Counting, subject: number): string {
  const reason = reasons(subject)[0]!;
  if (!reason.startsWith('fact:')) return reason;
  const fact = reason.slice('fact:'.length);
  return learnedLate(fact, subject) ? `late:${fact}` : reason;
}
