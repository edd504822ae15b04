/** Cases: the examples on which the policy office and the code agree. */
import type { Fen, Month, Text } from '#kernel';
import type { Offer } from './programme.ts';
import type { Facts, FactsIn, HouseholdRole, Situation } from './situation.ts';
import type { Fact } from './vocabulary.ts';

export type Expected =
  | Fen
  | 'entitled'
  | 'not-entitled'
  | 'undecided'
  | { readonly amount?: Fen; readonly quantity: number };

export type Case = {
  readonly name: string;
  readonly month: Month;
  readonly situation: Situation;
  readonly expected: Expected;
};

export type Cases = {
  /** The vocabulary they are written in. */
  readonly facts: readonly Fact[];
  /** The programme that the cases are about, and with it all that its rules and relations name. */
  readonly programme: { readonly id: string; readonly title: Text };
  readonly offers: readonly Offer[];
  readonly rows: readonly Case[];
};

type Differs<F> = FactsIn<F> & {
  readonly household?: readonly ({ readonly role: HouseholdRole } & FactsIn<F>)[] | undefined;
  readonly past?: Situation['past'];
  readonly county?: string;
};

/** Reads as a table: what is shown, in which month, how the person differs from the base, what follows. */
export type Row<F> = readonly [name: string, month: Month, differs: Differs<F>, expected: Expected];

/** Cases over a vocabulary: `base` is the person of whom each row says only how she differs. Living alone unless told. */
export const casesOver =
  <F>(vocabulary: { readonly facts: readonly Fact[]; readonly terms: F }) =>
  ({
    of,
    offers,
    base,
    rows,
  }: {
    readonly of: { readonly id: string; readonly title: Text };
    readonly offers: readonly Offer[];
    readonly base: Differs<F>;
    readonly rows: readonly Row<F>[];
  }): Cases => ({
    facts: vocabulary.facts,
    programme: of,
    offers,
    rows: rows.map(([name, month, differs, expected]) => ({
      name,
      month,
      expected,
      situation: situationOf({ ...base, ...differs }),
    })),
  });

function situationOf<F>({ household, past, county, ...facts }: Differs<F>): Situation {
  return {
    facts: facts as Facts,
    household: (household ?? []).map(({ role, ...own }) => ({ role, facts: own as Facts })),
    ...(past && { past }),
    ...(county && { county }),
  };
}
