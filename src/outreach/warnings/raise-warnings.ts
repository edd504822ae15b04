/** After a month is closed: which signs show, which are new, and what they were found by. */
import { type Extract, populate, situationInMonth } from '#benefits';
import type { Transaction } from '#database';
import { dayOf, type Month } from '#kernel';
import { explain } from '#policy';
import { addDays } from '../tasks/outcome.ts';
import type { SignLaw } from './sign-law.ts';
import { type NewSign, readSigns, writeSigns } from './sign-store.ts';
import { daysToAssess, type SignFact } from './warning.ts';

type Given = { readonly extract: Extract; readonly month: Month; readonly at: Date };

export async function raiseWarnings(
  tx: Transaction,
  law: SignLaw,
  { extract, month, at }: Given,
): Promise<void> {
  const { policy, columns, sources } = law;
  if (policy.programmes.length === 0) return;
  const frozen = populate({ policy, sources, extract, month });
  const ids = frozen.ids.household;
  const standing = await readSigns(tx);
  const fresh: NewSign[] = [];
  const shows = new Set<string>();
  for (const [sign, { outcome }] of columns.run(frozen.population, month))
    for (let row = 0; row < outcome.length; row++) {
      const household = ids[row]!;
      if (outcome[row] !== 1 || household === 0) continue;
      shows.add(`${sign} ${household}`);
      if (standing.has(`${sign} ${household}`)) continue;
      const situation = situationInMonth(policy, frozen, { subject: 'household', row });
      const { verdicts } = explain(policy, sign, situation, month);
      const facts = verdicts.flatMap(({ uses }) =>
        uses.flatMap(({ fact, value, member }): SignFact[] =>
          value === undefined ? [] : [{ fact, value, member }],
        ),
      );
      fresh.push({ sign, household, facts: unique(facts) });
    }
  const gone = [...standing].filter((key) => !shows.has(key));
  await writeSigns(tx, { fresh, gone, month, at, due: addDays(dayOf(at), daysToAssess) });
}

const unique = (facts: readonly SignFact[]): SignFact[] => [
  ...new Map(facts.map((one) => [`${one.fact} ${one.member}`, one])).values(),
];
