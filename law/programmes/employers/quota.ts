/**
 * The quota of disabled staff, in ten-thousandths of a person, so that nothing is rounded before money is reckoned:
 * 150 ten-thousandths (1.5 %) of 7 persons are 1,050, and one person placed is 10,000.
 */
import { add, named, type Term, times } from '#policy';
import { facts } from '../../facts.ts';

/** A person of grade 1 or 2 counts as two; hundredths of a person become ten-thousandths. */
export const placed = named<number>(
  { zh: '折算后安排残疾人数（万分之一人）', en: 'persons placed, as counted (ten-thousandths of a person)' },
  times(add(times(facts.placedSevere, 2), facts.placedOther), 100),
);

/** How many must be placed; the rate is in ten-thousandths of the staff. */
export const quotaAt = (rate: Term<number>) =>
  named<number>(
    { zh: '应安排残疾人数（万分之一人）', en: 'persons to be placed (ten-thousandths of a person)' },
    times(facts.staff, rate),
  );
