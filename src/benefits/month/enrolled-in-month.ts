/** Who is enrolled in a programme that is paid, and what the month found of them. */
import type { EnrolledInMonth } from '#payments';
import { columnKey, enrolledFact, type Programme } from '#policy';
import type { Computed } from './compute-month.ts';

const undecided = 2;

/**
 * Who is not known to be enrolled, because the list fell silent, is taken as undecided: what the month before owed goes on. Undefined where the programme is not of persons or
 * households, or nobody keeps a list of who is enrolled.
 */
function enrolledInMonth(
  { frozen, results }: Pick<Computed, 'frozen' | 'results'>,
  { id, of }: Programme,
): EnrolledInMonth | undefined {
  if (of !== 'person' && of !== 'household') return undefined;
  const table = frozen.population[of];
  const enrolment = table.columns.get(columnKey(enrolledFact(id)));
  if (!enrolment) return undefined;
  const unknown = table.unknown[enrolment.word]!;
  const { outcome, amount } = results.get(id)!;
  const enrolled = { subjects: [] as number[], amounts: [] as number[], outcomes: [] as number[] };
  for (let row = 0; row < table.rows; row++) {
    const isKnown = (unknown[row]! & enrolment.bit) === 0;
    if (frozen.ids[of][row]! <= 0 || (isKnown && enrolment.values[row] !== 1)) continue;
    const found = isKnown ? outcome[row]! : undecided;
    enrolled.subjects.push(frozen.ids[of][row]!);
    enrolled.amounts.push(found === 1 ? amount[row]! : 0);
    enrolled.outcomes.push(found);
  }
  return { programme: id, of, ...enrolled };
}

/** Of each programme that is paid. */
export const enrolledIn = (
  computed: Pick<Computed, 'frozen' | 'results'>,
  programmes: readonly Programme[],
  paid: ReadonlySet<string> | undefined,
): EnrolledInMonth[] =>
  programmes
    .filter(({ id }) => paid?.has(id))
    .flatMap((programme) => enrolledInMonth(computed, programme) ?? []);
