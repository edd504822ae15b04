/** What a closed month brings about for those who go and see: tasks, questions to departments, warnings. */
import type { AfterClosing } from '#benefits';
import type { City } from '#declarations';
import type { Policy } from '#policy';
import { askRosters } from './questions/ask-rosters.ts';
import { makeTasks } from './tasks/make-tasks.ts';
import { raiseWarnings } from './warnings/raise-warnings.ts';
import type { SignLaw } from './warnings/sign-law.ts';

type Given = {
  readonly policy: Policy;
  readonly signs: SignLaw;
  readonly city: Pick<City, 'rosters'>;
};

export function followMonth({ policy, signs, city }: Given): AfterClosing {
  return {
    facts: signs.sources.asked,
    follow: async (tx, { month, at, extract }) => {
      await makeTasks(tx, policy, { month, at });
      await askRosters(tx, { rosters: city.rosters, lists: extract.lists, month, at });
      await raiseWarnings(tx, signs, { extract, month, at });
    },
  };
}
