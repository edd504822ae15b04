import { done } from '#kernel';
import { minutesAfter, tokenHash } from './session.ts';
import { dropSession, findSession } from './session-store.ts';
import type { AccessNeeds } from './sign-in.ts';

/** Ends the session of the token at once; a token that holds none is no fault. */
export async function signOut(
  { database, witness }: AccessNeeds,
  { token, at }: { token: string; at: Date },
): Promise<void> {
  await database.transaction(async (tx) => {
    const hash = tokenHash(token);
    // Any age will do: also a session that has just run out is ended.
    const session = await findSession(tx, { hash, at, idleSince: minutesAfter(at, -60 * 24) });
    await dropSession(tx, hash);
    if (session) await witness(tx, { act: 'sign-out', at });
    return done(undefined);
  });
}
