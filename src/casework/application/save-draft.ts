import { isDeepStrictEqual } from 'node:util';
import type { Actor } from '#access';
import type { Transaction } from '#database';
import { done, type Result, refuse } from '#kernel';
import { type Draft, type DraftContent, oldestDraft } from './application.ts';
import type { ApplicationNeeds } from './application-needs.ts';
import { canBeSeen } from './application-store.ts';
import { deleteDraft, insertDraft, lockDraft, updateDraft } from './draft-store.ts';

export type SaveDraft = {
  readonly actor: Actor;
  readonly person: number;
  /** Of a draft that is begun. */
  readonly key: string;
  /** The version that the page was made from; 0 where none was there. */
  readonly version: number;
  readonly content: DraftContent;
};

export type SaveRefused =
  | { readonly because: 'no-such-person' }
  /** It was saved in another window meanwhile, or is gone: what stands there now. */
  | { readonly because: 'draft-changed'; readonly now: Draft | undefined };

type DraftNeeds = Pick<ApplicationNeeds, 'database' | 'clock' | 'secrets'>;

/** Keeps the form as it stands. The same form sent again changes nothing. */
export async function saveDraft(needs: DraftNeeds, command: SaveDraft): Promise<Result<Draft, SaveRefused>> {
  const { actor, person, key, version, content } = command;
  const of = { account: Number(actor.account), person, since: oldestDraft(needs.clock()) };
  return await needs.database.transaction(
    async (tx): Promise<Result<Draft, SaveRefused>> => {
      if (!(await canBeSeen(tx, person))) return refuse({ because: 'no-such-person' });
      const now = await lockDraft(tx, needs, of);
      if (now && now.version === version + 1 && isDeepStrictEqual(now.content, content)) return done(now);
      if ((now?.version ?? 0) !== version) return refuse({ because: 'draft-changed', now });
      const draft = { key: now?.key ?? key, version: version + 1, savedAt: needs.clock(), content };
      if (now) await updateDraft(tx, needs, draft);
      else if (!(await begin(tx, needs, { ...of, draft })))
        return refuse({ because: 'draft-changed', now: await lockDraft(tx, needs, of) });
      return done(draft);
    },
    { actor },
  );
}

/** One that is too old to come back makes room. */
async function begin(
  tx: Transaction,
  needs: DraftNeeds,
  given: { readonly account: number; readonly person: number; readonly draft: Draft; readonly since: Date },
): Promise<boolean> {
  if (await insertDraft(tx, needs, given)) return true;
  if (await lockDraft(tx, needs, given)) return false;
  await deleteDraft(tx, given);
  return await insertDraft(tx, needs, given);
}
