/** Takes a stretch of a staged batch into the register, in the transaction of its caller. */

import type { Transaction } from '#database';
import type { Roster } from '#declarations';
import { countTouched, createTouched } from './counts-store.ts';
import type { Plan } from './prepare-batch.ts';
import { takeAccounts } from './register-accounts-store.ts';
import { takeCertificates } from './register-certificates-store.ts';
import { takeDeaths } from './register-deaths-store.ts';
import { endGuardianships, takeGuardians } from './register-guardians-store.ts';
import { endOrganisations, takeOrganisations } from './register-organisations-store.ts';
import { endRegistrations, type Stretch, takePersons } from './register-persons-store.ts';
import { listSpared } from './row-store.ts';
import { countUnlisted, endUnlisted, findUnlisted, takeFacts } from './take-facts-store.ts';

export type Taken = {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly decided: number;
};
export type Reach = { readonly after: number; readonly through: number; readonly known: Date };

export async function takeStretch(tx: Transaction, plan: Plan, reach: Reach): Promise<Taken> {
  const { stage, period, since, givings, spells, older } = plan;
  const stretch: Stretch = { stage, batchId: plan.batch.id, period, since, older, ...reach };
  await createTouched(tx);
  await takeRegister(tx, plan, stretch);
  await takeFacts(tx, { ...stretch, givings, spells });
  return await countTouched(tx, { ...stretch, register: plan.roster.keepsRegister !== undefined });
}

async function takeRegister(tx: Transaction, { roster, today }: Plan, stretch: Stretch): Promise<void> {
  const registers = {
    persons: takePersons,
    certificates: takeCertificates,
    deaths: (tx, stretch) => takeDeaths(tx, { ...stretch, learnedOn: today }),
    guardians: takeGuardians,
    organisations: takeOrganisations,
    accounts: takeAccounts,
    households: async () => undefined,
  } satisfies Record<
    NonNullable<Roster['keepsRegister']>,
    (tx: Transaction, stretch: Stretch) => Promise<void>
  >;
  if (roster.keepsRegister) await registers[roster.keepsRegister](tx, stretch);
}

/** Whether who is not listed is no longer so: a whole list of its roster, none newer taken, not a file of corrections. */
export const endsUnlisted = ({ roster, batch, older }: Plan): boolean =>
  roster.covers === 'all' && batch.corrects === null && !older;

const endingOf = async (tx: Transaction, plan: Plan) => ({
  stage: plan.stage,
  roster: plan.roster.id,
  factIds: plan.givings.map(({ factId }) => factId),
  period: plan.period,
  spared: await listSpared(tx, plan.batch.id),
});

/** Ends what a full list no longer names; gives how many subjects that concerns. */
export async function takeEndings(tx: Transaction, plan: Plan, known: Date): Promise<number> {
  if (!endsUnlisted(plan)) return 0;
  const ending = await endingOf(tx, plan);
  const subjects = await findUnlisted(tx, ending);
  if (subjects > 0) await endUnlisted(tx, ending, known);
  switch (plan.roster.keepsRegister) {
    case 'persons':
      return Math.max(subjects, await endRegistrations(tx, { ...ending, known }));
    case 'guardians':
      return Math.max(subjects, await endGuardianships(tx, ending));
    case 'organisations':
      return Math.max(subjects, await endOrganisations(tx, ending));
    default:
      return subjects;
  }
}

/** How many subjects the batch would end, without ending any. */
export async function countEndings(tx: Transaction, plan: Plan): Promise<number> {
  if (!endsUnlisted(plan) || plan.first) return 0;
  return await countUnlisted(tx, await endingOf(tx, plan));
}
