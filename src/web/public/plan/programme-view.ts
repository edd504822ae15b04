import type { City } from '#declarations';
import type { Month } from '#kernel';
import { isInForce, type Standing } from '#monitoring';
import type { Offer, Policy, Programme } from '#policy';

/** A programme as a reader of the city's offer sees it. */
export type ProgrammeView = {
  readonly offer: Offer;
  readonly programme: Programme;
  /** The newest edition that holds this month; undefined when none does. */
  readonly inForce: Programme['editions'][number] | undefined;
  readonly kept: readonly Standing[];
  readonly policy: Policy;
  readonly city: City;
};

type Given = {
  readonly policy: Policy;
  readonly city: City;
  readonly commitments: readonly Standing[];
  readonly month: Month;
};

export const programmeViews = ({ policy, city, commitments, month }: Given): ProgrammeView[] =>
  [...policy.offers.values()].map((offer) => {
    const { programme } = offer;
    const holding = programme.editions.filter((edition) => isInForce(edition, month));
    return {
      offer,
      programme,
      inForce: holding.toSorted((a, b) => (a.from < b.from ? 1 : -1))[0],
      kept: commitments.filter(({ id }) => programme.keeps.includes(id)),
      policy,
      city,
    };
  });
