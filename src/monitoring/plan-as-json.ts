import type { PlanStanding, Totals } from './standing.ts';

/** What `handrail plan --json` prints: a stable form for programs. Shares are of 1, with four places. */
export function planAsJson({ commitments, totals, bySystem }: PlanStanding) {
  return {
    totals: totalsAsJson(totals),
    systems: Object.fromEntries(
      Object.entries(bySystem).map(([system, counted]) => [system, totalsAsJson(counted)]),
    ),
    commitments: commitments.map(({ id, title, clause, system, strength, state, keptBy }) => ({
      id,
      title,
      clause,
      system,
      strength,
      state,
      keptBy: keptBy.map(({ kind, id }) => ({ kind, id })),
    })),
  };
}

const totalsAsJson = ({ keptShare, ...counts }: Totals) => ({
  ...counts,
  keptShare: Math.round(keptShare * 10_000) / 10_000,
});
