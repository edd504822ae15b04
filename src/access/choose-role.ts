import { done, type Result, refuse } from '#kernel';
import { findAccount } from './account-store.ts';
import { type AccessNeeds, openSession, type SignedIn } from './sign-in.ts';

/** Opens a session without a password for an account of a demonstration city, and for no other. */
export async function chooseRole(
  needs: AccessNeeds,
  { account, at }: { account: number; at: Date },
): Promise<Result<SignedIn, { because: 'not-signed-in' }>> {
  const found = await needs.database.transaction(async (tx) => done(await findAccount(tx, account)));
  if (!found.value?.demonstration) return refuse({ because: 'not-signed-in' });
  return await openSession(needs, { account: found.value, at });
}
