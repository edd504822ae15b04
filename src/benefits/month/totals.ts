/** Counts of a month, by programme and county. */
import { columnKey, enrolledFact, type Programme, type Result } from '#policy';
import type { Frozen } from '../snapshot/frozen.ts';

export type Total = {
  readonly programme: string;
  /** '' for subjects of no county of the city. */
  readonly county: string;
  entitled: number;
  undecided: number;
  enrolled: number;
  candidates: number;
  /** Fen. */
  amount: number;
};

export type Counted = {
  readonly totals: readonly Total[];
  /** By row: the amount of a candidate, −1 for the others. */
  readonly candidates: Float64Array;
};

export function countProgramme(
  frozen: Frozen,
  programme: Programme,
  { result, counties }: { result: Result; counties: readonly string[] },
): Counted {
  const table = frozen.population[programme.of];
  const ids = frozen.ids[programme.of];
  const enrolment = table.columns.get(columnKey(enrolledFact(programme.id)));
  const unknown = enrolment && table.unknown[enrolment.word]!;
  const candidates = new Float64Array(table.rows).fill(-1);
  const totals = ['', ...counties].map((county) => nothingYet(programme.id, county));
  for (let row = 0; row < table.rows; row++) {
    if (ids[row] === 0) continue;
    const total = totals[table.county[row]!]!;
    const outcome = result.outcome[row]!;
    const enrolmentKnown = enrolment !== undefined && (unknown![row]! & enrolment.bit) === 0;
    const enrolled = enrolmentKnown && enrolment.values[row] === 1;
    if (enrolled) total.enrolled += 1;
    if (outcome === 2) total.undecided += 1;
    if (outcome !== 1) continue;
    total.entitled += 1;
    total.amount += result.amount[row]!;
    if (!enrolmentKnown || enrolled || programme.uptake === 'at-use') continue;
    total.candidates += 1;
    candidates[row] = result.amount[row]!;
  }
  return {
    totals: totals.filter(({ entitled, undecided, enrolled }) => entitled + undecided + enrolled > 0),
    candidates,
  };
}

const nothingYet = (programme: string, county: string): Total => ({
  programme,
  county,
  entitled: 0,
  undecided: 0,
  enrolled: 0,
  candidates: 0,
  amount: 0,
});
