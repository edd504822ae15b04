/** Warning signs as a law of their own: run with the same loops, explained in the same way, counted by nobody. */
import { type FactSources, factSources } from '#benefits';
import type { City } from '#declarations';
import { assemble, type Columns, columns, type Policy } from '#policy';

export type SignLaw = {
  readonly policy: Policy;
  readonly columns: Columns;
  readonly sources: FactSources;
};

/** Signs ask also for what programmes bring, who is enrolled in what: the facts are those of the city's policy. */
export function signLaw(
  { facts, counties }: Pick<Policy, 'facts' | 'counties'>,
  { rosters, warningSigns }: Pick<City, 'rosters' | 'warningSigns'>,
): SignLaw {
  const policy = assemble({ facts: [...facts.values()], offers: warningSigns, counties });
  return { policy, columns: columns(policy), sources: factSources(policy, rosters) };
}
