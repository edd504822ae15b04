import { done, type Result, refuse } from '#kernel';
import { standingOf } from './account.ts';
import { actFor, type PurposeRefused } from './actor.ts';
import { idleMinutes, minutesAfter, tokenHash } from './session.ts';
import { findSession, setPurpose } from './session-store.ts';
import type { AccessNeeds } from './sign-in.ts';

/** Says why the visitor now looks at persons; the session keeps it until another is named. */
export async function namePurpose(
  { database, witness }: AccessNeeds,
  { token, purpose, at }: { token: string; purpose: string; at: Date },
): Promise<Result<undefined, PurposeRefused | { because: 'session-over' }>> {
  return await database.transaction(async (tx): ReturnType<typeof namePurpose> => {
    const hash = tokenHash(token);
    const session = await findSession(tx, { hash, at, idleSince: minutesAfter(at, -idleMinutes) });
    if (!session) return refuse({ because: 'session-over' });
    const acting = actFor(standingOf(session.account), purpose);
    if (!acting.ok) return acting;
    await setPurpose(tx, hash, purpose);
    await witness(tx, { act: 'name-purpose', at, details: { purpose } });
    return done(undefined);
  });
}
