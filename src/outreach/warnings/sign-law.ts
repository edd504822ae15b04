/** Warning signs as a law of their own: run with the same loops, explained in the same way, counted by nobody. */
import { type FactSources, factSources } from '#benefits';
import type { City } from '#declarations';
import { assemble, type Columns, columns, type Policy } from '#policy';

export type SignLaw = {
  readonly policy: Policy;
  readonly columns: Columns;
  readonly sources: FactSources;
};

/** `facts` of the city with those that its programmes bring: who is enrolled in what. */
export function signLaw({
  facts,
  rosters,
  warningSigns,
  counties,
}: Pick<City, 'facts' | 'rosters' | 'warningSigns' | 'counties'>): SignLaw {
  const policy = assemble({ facts, offers: warningSigns, counties: counties.map(({ code }) => code) });
  return { policy, columns: columns(policy), sources: factSources(policy, rosters) };
}
