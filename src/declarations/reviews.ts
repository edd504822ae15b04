/** What a city decides about those who receive and, by what is known now, should not: as data. */
import type { Basis, BasisState } from '#policy';

export type Reviews = {
  /** Id of the procedure by which a person looks at it. */
  readonly procedure: string;
  /** Months for which a review that kept the enrolment holds: the same contradiction opens no other. */
  readonly holds: number;
  /**
   * Whoever receives is looked at again after so many months at the latest, so many a day in the whole city: the longest not looked at
   * first. Left out, only a contradiction opens a review.
   */
  readonly regular?: {
    readonly everyMonths: number;
    readonly mostADay: number;
    readonly basis: Basis;
    readonly state: BasisState;
  };
  /** Signed by the city: a death that is known ends what is owed with the month after it. Left out, it goes on until a person decides. */
  readonly stopsAtDeath?: { readonly basis: Basis; readonly state: BasisState };
};
