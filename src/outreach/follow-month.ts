/** What a closed month brings about for those who go and see: tasks, questions to departments, warnings. */
import type { AfterClosing } from '#benefits';
import type { City } from '#declarations';
import type { Policy } from '#policy';
import { askRosters } from './questions/ask-rosters.ts';
import { makeTasks } from './tasks/make-tasks.ts';
import { raiseWarnings } from './warnings/raise-warnings.ts';
import { signLaw } from './warnings/sign-law.ts';

type Given = {
  readonly policy: Policy;
  readonly city: Pick<City, 'rosters' | 'warningSigns' | 'counties'>;
};

export function followMonth({ policy, city }: Given): AfterClosing {
  // Signs ask also for what programmes bring: who is enrolled in what.
  const signs = signLaw({ ...city, facts: [...policy.facts.values()] });
  return {
    facts: new Set(signs.sources.of.keys()),
    monthsBack: signs.sources.monthsBack,
    follow: async (tx, { month, at, extract }) => {
      await makeTasks(tx, policy, { month, at });
      await askRosters(tx, { rosters: city.rosters, lists: extract.lists, month, at });
      await raiseWarnings(tx, signs, { extract, month, at });
    },
  };
}
