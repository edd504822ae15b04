/** What a closed month would be as we know it now: differences beside what stands, never an edit of it. */
import type { Transaction } from '#database';
import { firstDay } from '#kernel';
import { findAdjustments } from '#payments';
import type { Programme } from '#policy';
import { lastDayCount } from '../snapshot/extract.ts';
import { thaw } from '../snapshot/freeze.ts';
import type { Frozen } from '../snapshot/frozen.ts';
import { type Changes, changesOf } from './compare.ts';
import type { Computed } from './compute-month.ts';
import { numberProgrammes, readClosed } from './determination-store.ts';
import { type Difference, insertDifferences } from './difference-store.ts';
import { enrolledIn } from './enrolled-in-month.ts';
import { readLate } from './late-facts-store.ts';
import type { MonthNeeds, MonthRun } from './month-run.ts';
import { type Reason, reasonsFor } from './reasons.ts';
import { findLastDone } from './run-store.ts';

export type Recomputing = {
  readonly law: MonthNeeds['law'];
  readonly run: MonthRun;
  readonly computed: Computed;
  readonly paid?: MonthNeeds['paid'] | undefined;
};

/** Appends the differences, and what they mean for money; says how many differences there are. */
export async function recomputeMonth(
  tx: Transaction,
  { law, run, computed, paid }: Recomputing,
): Promise<number> {
  const { policy } = law;
  const numbers = await numberProgrammes(tx, policy.programmes);
  const standing = await readClosed(tx, numbers, run.month);
  const before = await findLastDone(tx, run.month);
  if (!before) throw new Error(`${run.month} is recomputed although it was never closed.`);
  const then = await thaw(before.content, policy);
  const late = await readLate(tx, {
    facts: new Set(law.sources.of.keys()),
    after: before.knownAt,
    until: run.knownAt,
    heldBy: lastDayCount(run.month),
  });
  const differences = policy.programmes.flatMap((programme) => {
    const rows = computed.rows[programme.of];
    const changes = changesOf(computed.results.get(programme.id)!, rows, standing.get(programme.id));
    if (changes.subject.length === 0) return [];
    const causes = causesOf({ law, late }, programme, { before: then, after: computed.frozen });
    const unexplained = changeOf(before, law);
    return changes.subject.map((subject, at) =>
      differenceAt(changes, at, {
        number: numbers.get(programme.id)!,
        cause: causes(subject, unexplained),
      }),
    );
  });
  await insertDifferences(tx, differences, { month: firstDay(run.month), runId: run.id });
  await findAdjustments(tx, {
    month: run.month,
    run: run.id,
    at: run.knownAt,
    enrolled: enrolledIn(computed, policy.programmes, paid),
  });
  return differences.length;
}

const differenceAt = (
  { subject, was, wasAmount, outcome, amount, quantity }: Changes,
  at: number,
  { number, cause }: Pick<Difference, 'number' | 'cause'>,
): Difference => ({
  number,
  subject: subject[at]!,
  was: was[at]!,
  wasAmount: wasAmount[at]!,
  outcome: outcome[at]!,
  amount: amount[at]!,
  quantity: quantity[at]! < 0 ? null : quantity[at]!,
  cause,
});

type Learned = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** What it is where no fact differs. */
function changeOf(
  before: { readonly lawHash: string; readonly amountsHash: string },
  { lawHash, amountsHash }: Recomputing['law'],
): Reason | 'law' {
  if (before.lawHash !== lawHash) return 'law';
  return before.amountsHash === amountsHash ? 'time' : 'amount';
}

/** The same month twice: what differs is a fact that was learned, or the law as it is read now. */
function causesOf(
  { law: { policy }, late }: { law: Recomputing['law']; late: Learned },
  programme: Programme,
  both: { before: Frozen; after: Frozen },
) {
  const reasons = reasonsFor(policy, programme, both);
  return (subject: number, unexplained: Reason | 'law'): Difference['cause'] =>
    reasons(subject)
      .map((reason): Reason | 'law' => (reason === 'time' ? unexplained : reason))
      .map((reason) => {
        const learned = late.get(reason.slice('fact:'.length))?.get(subject);
        return learned === undefined
          ? { reason }
          : { reason, learned: new Date(learned * 1000).toISOString() };
      });
}
