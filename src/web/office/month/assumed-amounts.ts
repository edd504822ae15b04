import type { Month } from '#kernel';
import type { Policy } from '#policy';

/** Whether the rule in force, or an amount that it uses, has yet to be confirmed by the city. */
export function isAssumed(policy: Policy, programme: string, month: Month): boolean {
  if (policy.era(month).rules.get(programme)?.edition.state === 'assumed') return true;
  return Object.keys(policy.offers.get(programme)?.amounts ?? {}).some((name) => {
    const { city, counties } = policy.parameter({ programme, name }, month);
    return [city, ...counties.values()].some((inForce) => inForce?.dated.state === 'assumed');
  });
}
