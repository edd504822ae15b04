import type { Department } from '#declarations';
import { done, type Result, refuse } from '#kernel';
import { setRights } from './account-store.ts';
import { type Actor, mayDo } from './actor.ts';
import { type Role, rightsOf } from './roles.ts';
import { levelOf } from './row-rights.ts';
import type { AccessNeeds } from './sign-in.ts';

export type ChangeRightsRefused =
  | { because: 'not-yours-to-do' }
  | { because: 'own-rights' }
  | { because: 'no-such-account' }
  | { because: 'outside-your-area' }
  | { because: 'area-too-wide'; level: 1 | 2 | 3 | 4 };

/** Gives an account another role or area; its open sessions end with the same stroke. */
export async function changeRights(
  { database, witness }: AccessNeeds,
  command: { actor: Actor; account: number; role: Role; department?: Department; area: string; at: Date },
): Promise<Result<undefined, ChangeRightsRefused>> {
  const { actor, account, at, ...rights } = command;
  if (!mayDo(actor, 'keep-accounts')) return refuse({ because: 'not-yours-to-do' });
  if (account === actor.account) return refuse({ because: 'own-rights' });
  if (!rights.area.startsWith(actor.area)) return refuse({ because: 'outside-your-area' });
  const { level } = rightsOf(rights.role);
  if ((levelOf(rights.area) ?? 0) < level) return refuse({ because: 'area-too-wide', level });
  return await database.transaction(
    async (tx): ReturnType<typeof changeRights> => {
      if (!(await setRights(tx, account, rights))) return refuse({ because: 'no-such-account' });
      const { role, area } = rights;
      await witness(tx, { act: 'change-rights', at, details: { account, role, area } });
      return done(undefined);
    },
    { actor },
  );
}
