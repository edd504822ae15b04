/** What comes of telling somebody of one programme, and for how long the matter then rests. */
import type { Day } from '#kernel';

/** What a worker records. */
export const outcomes = ['applied', 'reached', 'declined', 'already-covered', 'wrong-data'] as const;
export type Outcome = (typeof outcomes)[number];
export const isOutcome = (text: string): text is Outcome => outcomes.some((one) => one === text);

/** Outcomes that say nothing to whoever reads them later unless it is said why. */
export const mustSayWhy: readonly Outcome[] = ['declined', 'wrong-data'];

/** Lapsed: the month's run found that there is nothing to tell any more. */
export type EndedAs = Outcome | 'lapsed';
export const lapsedBecause = ['receives', 'in-doubt', 'not-entitled'] as const;
export type LapsedBecause = (typeof lapsedBecause)[number];

/**
 * Months for which a candidate is not raised again after an outcome. What was declined, or is covered as the person says, comes back
 * earlier when a fact behind it changed; data found wrong comes back only when the wrong fact itself was given anew.
 */
export const rests = {
  applied: { months: 3, endsWithFacts: false },
  reached: { months: 2, endsWithFacts: false },
  declined: { months: 12, endsWithFacts: true },
  'already-covered': { months: 12, endsWithFacts: true },
} as const satisfies Partial<Record<Outcome, { months: number; endsWithFacts: boolean }>>;

/** Days from a month's closing until somebody should have been visited, and from one try to the next. */
export const daysToVisit = 30;
export const daysToNextTry = 7;

export const addDays = (to: Day, days: number): Day =>
  new Date(Date.parse(to) + days * 86_400_000).toISOString().slice(0, 10) as Day;

export const dueGroups = ['late', 'today', 'this-week', 'later'] as const;
export type DueGroup = (typeof dueGroups)[number];

/** This week: the seven days after today. */
export function dueGroup(due: Day, today: Day): DueGroup {
  if (due < today) return 'late';
  if (due === today) return 'today';
  return due <= addDays(today, 7) ? 'this-week' : 'later';
}
