/** Closing: everything a month comes to is written in one transaction, or nothing is. */
import type { Transaction } from '#database';
import { addMonths, type Month } from '#kernel';
import { fixObligations, writeOffOfTheDead } from '#payments';
import type { Programme } from '#policy';
import { openReviews } from '../reviews/open-reviews.ts';
import { lastDayCount } from '../snapshot/extract.ts';
import { thaw } from '../snapshot/freeze.ts';
import type { Frozen } from '../snapshot/frozen.ts';
import { type Changes, changesOf, listChanges } from './compare.ts';
import type { Computed } from './compute-month.ts';
import { numberProgrammes, type ProgrammeNumbers, readStanding, writeSpans } from './determination-store.ts';
import { enrolledIn } from './enrolled-in-month.ts';
import { readLate } from './late-facts-store.ts';
import { countChanges, type MonthChange } from './month-changes.ts';
import type { MonthNeeds, MonthRun } from './month-run.ts';
import type { Places } from './places.ts';
import { questionsOf } from './questions.ts';
import { reasonsFor } from './reasons.ts';
import { findLastDone } from './run-store.ts';
import { countTakeUp, type TakeUpCount } from './take-up.ts';
import { insertTakeUp } from './take-up-store.ts';
import { insertMonthChanges, insertTotals } from './totals-store.ts';
import {
  type NumberedListChanges,
  numberQuestions,
  readListed,
  type WorkList,
  writeListed,
} from './work-list-store.ts';

export type Closing = {
  readonly law: MonthNeeds['law'];
  readonly run: MonthRun;
  readonly computed: Computed;
  readonly places: Places;
  readonly paid?: MonthNeeds['paid'] | undefined;
  readonly reviews?: MonthNeeds['reviews'] | undefined;
  /** The month before as it was closed, when it is still at hand; else it is thawed. */
  readonly before?: { readonly frozen: Frozen; readonly knownAt: Date } | undefined;
  /** Says that a part is done, for the timings. */
  readonly lap: (part: string) => void;
};

export async function closeMonth(tx: Transaction, closing: Closing): Promise<void> {
  const { law, run, computed, lap } = closing;
  const { programmes } = law.policy;
  const numbers = await numberProgrammes(tx, programmes);
  const standing = await readStanding(tx, numbers);
  const inOrder = programmes.toSorted((a, b) => numbers.get(a.id)! - numbers.get(b.id)!);
  const all = inOrder.map((programme) => ({
    programme,
    number: numbers.get(programme.id)!,
    changes: changesOf(
      computed.results.get(programme.id)!,
      computed.rows[programme.of],
      standing.get(programme.id),
    ),
  }));
  lap('compare');
  await writeSpans(tx, all, { month: run.month, runId: run.id });
  await insertTotals(tx, run.month, { totals: computed.totals, numbers });
  lap('write');
  await fixOwed(tx, closing);
  lap('owed');
  await insertTakeUp(tx, run.month, {
    counts: takeUpOf(closing, inOrder),
    numbers,
    villages: closing.places.codes,
  });
  lap('take-up');
  await writeWhy(tx, closing, { all, numbers });
  lap('why');
  await writeWorkLists(tx, closing, numbers);
}

async function fixOwed(tx: Transaction, { law, run, computed, paid, reviews }: Closing): Promise<void> {
  const { month, id, knownAt } = run;
  const enrolled = enrolledIn(computed, law.policy.programmes, paid);
  const endsAtDeath = reviews?.rule.stopsAtDeath !== undefined;
  await fixObligations(tx, { month, run: id, at: knownAt, enrolled, endsAtDeath });
  await writeOffOfTheDead(tx, knownAt);
  if (!reviews) return;
  const { frozen } = computed;
  await openReviews(tx, { policy: law.policy, frozen, month, at: knownAt, enrolled, reviewing: reviews });
}

const takeUpOf = ({ computed, places }: Closing, programmes: readonly Programme[]): TakeUpCount[] =>
  programmes.flatMap((programme) =>
    countTakeUp(computed.frozen, programme, {
      result: computed.results.get(programme.id)!,
      candidates: computed.candidates.get(programme.id)!,
      placeOf: places.of[programme.of],
    }),
  );

type Numbered = { readonly programme: Programme; readonly number: number; readonly changes: Changes };

/** Nothing is said of the first month: there is none before to compare with. */
async function writeWhy(
  tx: Transaction,
  closing: Closing,
  { all, numbers }: { all: readonly Numbered[]; numbers: ProgrammeNumbers },
): Promise<void> {
  const { law, run, computed, places } = closing;
  const before = closing.before ?? (await thawBefore(tx, law, addMonths(run.month, -1)));
  if (!before) return;
  const late = await readLate(tx, {
    facts: new Set(law.sources.of.keys()),
    after: before.knownAt,
    until: run.knownAt,
    heldBy: lastDayCount(before.frozen.month),
  });
  const counties = new Set(law.policy.counties);
  const changed = all.filter(({ changes }) => changes.subject.length > 0);
  const changes = changed.flatMap(({ programme, changes }): MonthChange[] => {
    const countyOf = (at: number) => {
      const code = places.codes[places.of[programme.of][changes.subject[at]!] ?? -1]?.slice(0, 6);
      return code !== undefined && counties.has(code) ? code : '';
    };
    return countChanges(changes, {
      programme: programme.id,
      reasons: reasonsFor(law.policy, programme, { before: before.frozen, after: computed.frozen }),
      learnedLate: (fact, subject) => late.get(fact)?.has(subject) ?? false,
      county: countyOf,
    });
  });
  await insertMonthChanges(tx, run.month, { changes, numbers });
}

async function thawBefore(
  tx: Transaction,
  { policy }: Closing['law'],
  month: Month,
): Promise<Closing['before']> {
  const done = await findLastDone(tx, month, 'closing');
  return done && { frozen: await thaw(done.content, policy), knownAt: done.knownAt };
}

async function writeWorkLists(tx: Transaction, closing: Closing, numbers: ProgrammeNumbers): Promise<void> {
  const { computed, lap } = closing;
  const candidates = await readListed(tx, 'candidate', numbers);
  const doubts = await readListed(tx, 'doubt', numbers);
  const asked = await questionNumbers(tx, closing);
  lap('ask');
  const write = (list: WorkList, now: ReadonlyMap<string, Float64Array>, standing: typeof doubts) =>
    writeListed(tx, list, changedOn(closing, numbers, { now, standing }), {
      month: closing.run.month,
      villages: closing.places.codes,
    });
  await write('candidate', computed.candidates, candidates);
  await write('doubt', asked, doubts);
  lap('lists');
}

function changedOn(
  { law, computed, places }: Closing,
  numbers: ProgrammeNumbers,
  {
    now,
    standing,
  }: { now: ReadonlyMap<string, Float64Array>; standing: Awaited<ReturnType<typeof readListed>> },
): NumberedListChanges {
  const inOrder = law.policy.programmes.toSorted((a, b) => numbers.get(a.id)! - numbers.get(b.id)!);
  return inOrder.map(({ id, of }) => {
    const placeOf = (subject: number) => places.of[of][subject] ?? -1;
    const changes = listChanges(
      {
        now: now.get(id)!,
        rows: computed.rows[of],
        place: (subject) => places.numbers[placeOf(subject)] ?? 0,
      },
      standing.get(id),
    );
    return { number: numbers.get(id)!, changes, village: changes.subject.map(placeOf) };
  });
}

/** By programme and row: the number of the question that would settle it; −1 where nothing is in doubt. */
async function questionNumbers(
  tx: Transaction,
  { law, computed: { frozen, results } }: Closing,
): Promise<Map<string, Float64Array>> {
  const { policy } = law;
  const asked = policy.programmes.map((programme) => {
    const { outcome } = results.get(programme.id)!;
    const ids = frozen.ids[programme.of];
    const rows: number[] = [];
    for (let row = 0; row < outcome.length; row++) if (outcome[row] === 2 && ids[row]! > 0) rows.push(row);
    const questions = questionsOf({ policy, frozen, month: frozen.month }, programme, rows);
    return { programme, questions, size: outcome.length };
  });
  const distinct = new Map(
    asked.flatMap(({ questions }) => [...new Set(questions.values())].map((facts) => [facts.join(), facts])),
  );
  const numbers = await numberQuestions(tx, [...distinct.values()]);
  return new Map(
    asked.map(({ programme, questions, size }) => {
      const byRow = new Float64Array(size).fill(-1);
      for (const [row, facts] of questions) byRow[row] = numbers.get(facts.join())!;
      return [programme.id, byRow];
    }),
  );
}
