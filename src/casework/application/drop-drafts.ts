import { done } from '#kernel';
import { oldestDraft } from './application.ts';
import type { ApplicationNeeds } from './application-needs.ts';
import { deleteDraft, deleteDraftsBefore } from './draft-store.ts';
import type { SaveDraft } from './save-draft.ts';

/** The number of drafts that nobody came back to. */
export async function dropOldDrafts({
  database,
  clock,
}: Pick<ApplicationNeeds, 'database' | 'clock'>): Promise<number> {
  const { value } = await database.work(async (tx) =>
    done(await deleteDraftsBefore(tx, oldestDraft(clock()))),
  );
  return value;
}

/** The writer gives it up; none there is as well. */
export async function dropDraft(
  { database }: Pick<ApplicationNeeds, 'database'>,
  { actor, person }: Pick<SaveDraft, 'actor' | 'person'>,
): Promise<void> {
  const of = { account: Number(actor.account), person };
  await database.transaction(async (tx) => done(await deleteDraft(tx, of)), { actor });
}
