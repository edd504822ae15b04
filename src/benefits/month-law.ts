/** What a month is run by: the policy with its loops, where its facts come from, and hashes that name this law and these amounts. */
import { createHash } from 'node:crypto';
import type { Roster } from '#declarations';
import { type Columns, columns, type Policy } from '#policy';
import { type FactSources, factSources } from './snapshot/fact-sources.ts';

export type MonthLaw = {
  readonly policy: Policy;
  readonly columns: Columns;
  readonly sources: FactSources;
  /** Of facts, editions, rules, relations and of what lists' silence means. */
  readonly lawHash: string;
  /** Of all dated amounts. */
  readonly amountsHash: string;
};

export function monthLaw(policy: Policy, rosters: readonly Roster[]): MonthLaw {
  const sources = factSources(policy, rosters);
  const programmes = policy.programmes.map(({ id, of, gives, parameters, editions, together }) => ({
    id,
    of,
    gives,
    parameters,
    editions,
    together,
  }));
  return {
    policy,
    columns: columns(policy),
    sources,
    lawHash: hashOf({
      facts: [...policy.facts.values()],
      programmes,
      counties: policy.counties,
      sources: [...sources.of.values()],
      silentAfter: [...sources.silentAfter],
    }),
    amountsHash: hashOf([...policy.offers].map(([id, { amounts }]) => [id, amounts])),
  };
}

/** The same for equal values, in whatever order their keys were written. */
const hashOf = (value: unknown) => createHash('sha256').update(canonical(value)).digest('hex');

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
