import type { Database } from '#database';
import { done, type Result, refuse } from '#kernel';
import { type Account, lockAfter, lockMinutes } from './account.ts';
import { actAs, chargeTry, forgiveTries, nameAccount } from './account-store.ts';
import { passwordFits } from './password.ts';
import {
  freshToken,
  idleMinutes,
  longestHours,
  minutesAfter,
  type SessionToken,
  tokenHash,
} from './session.ts';
import { dropEnded, keepSession } from './session-store.ts';
import type { Witness } from './witness.ts';

export type AccessNeeds = { readonly database: Database; readonly witness: Witness };

/** One answer for a wrong name, a wrong password and a locked account: who tries learns nothing. */
export type SignInRefused = { because: 'not-signed-in' };

export type SignedIn = { token: SessionToken; account: Account };

/**
 * Opens a session. Every try is counted and kept before the password is looked at, so a refused one leaves its
 * count and its event; the slow hash runs outside any transaction.
 */
export async function signIn(
  needs: AccessNeeds,
  command: { name: string; password: string; at: Date },
): Promise<Result<SignedIn, SignInRefused>> {
  const { name, password, at } = command;
  const charged = await needs.database.transaction(async (tx) => {
    await nameAccount(tx, name);
    return done(await chargeTry(tx, { name, at, lockAfter, lockedUntil: minutesAfter(at, lockMinutes) }));
  });
  const fits = await passwordFits(password, charged.value?.passwordHash);
  if (!charged.value || !fits) {
    await needs.database.transaction(async (tx) => {
      await needs.witness(tx, { act: 'sign-in.refused', at, details: { name: name.slice(0, 80) } });
      return done(undefined);
    });
    return refuse({ because: 'not-signed-in' });
  }
  return await openSession(needs, { account: charged.value.account, at });
}

/** Notes the account's arrival and gives the token, of which the database keeps only the hash. */
export async function openSession(
  { database, witness }: AccessNeeds,
  { account, at }: { account: Account; at: Date },
): Promise<Result<SignedIn, never>> {
  const token = freshToken();
  return await database.transaction(async (tx) => {
    await nameAccount(tx, account.name);
    await actAs(tx, account);
    await forgiveTries(tx, account.id);
    await dropEnded(tx, { account: account.id, at, idleSince: minutesAfter(at, -idleMinutes) });
    const endsAt = minutesAfter(at, longestHours * 60);
    await keepSession(tx, { hash: tokenHash(token), account: account.id, at, endsAt });
    await witness(tx, { act: 'sign-in', at, ...(account.person && { person: account.person }) });
    return done({ token, account });
  });
}
