/** Of those who are entitled and of whom it is known whether they are enrolled: how many are, by place. */
import { columnKey, enrolledFact, type Programme, type Result } from '#policy';
import type { Frozen } from '../snapshot/frozen.ts';

export type TakeUpCount = {
  readonly programme: string;
  /** Index of the place among the codes of the places. */
  readonly place: number;
  readonly receiving: number;
  readonly missing: number;
};

type Given = {
  readonly result: Result;
  /** By row: the amount of a candidate, −1 for the others. */
  readonly candidates: Float64Array;
  /** By the subject's number. */
  readonly placeOf: Int32Array;
};

/** Nothing of a programme of which no list tells who is enrolled, or in which nobody enrols. */
export function countTakeUp(
  { population, ids }: Frozen,
  { id: programme, of, uptake }: Programme,
  { result, candidates, placeOf }: Given,
): TakeUpCount[] {
  const enrolment = population[of].columns.get(columnKey(enrolledFact(programme)));
  if (!enrolment || uptake === 'at-use') return [];
  const unknown = population[of].unknown[enrolment.word]!;
  const receiving = new Map<number, number>();
  const missing = new Map<number, number>();
  const more = (counts: Map<number, number>, place: number) =>
    counts.set(place, (counts.get(place) ?? 0) + 1);
  for (let row = 0; row < ids[of].length; row++) {
    const place = placeOf[ids[of][row]!] ?? -1;
    if (ids[of][row] === 0 || place < 0 || result.outcome[row] !== 1) continue;
    if (candidates[row]! >= 0) more(missing, place);
    else if ((unknown[row]! & enrolment.bit) === 0) more(receiving, place);
  }
  return [...new Set([...receiving.keys(), ...missing.keys()])].map((place) => ({
    programme,
    place,
    receiving: receiving.get(place) ?? 0,
    missing: missing.get(place) ?? 0,
  }));
}
