import type { Database } from '#database';
import { done, type Result, refuse } from '#kernel';
import { idleMinutes, minutesAfter, type Session, tokenHash } from './session.ts';
import { findSession, noteSeen } from './session-store.ts';

/** The session of a request's token, which stays awake by it; refused when it ended, slept too long or never was. */
export async function resumeSession(
  database: Database,
  { token, at }: { token: string; at: Date },
): Promise<Result<Session, { because: 'session-over' }>> {
  return await database.transaction(async (tx) => {
    const hash = tokenHash(token);
    const session = await findSession(tx, { hash, at, idleSince: minutesAfter(at, -idleMinutes) });
    if (!session) return refuse({ because: 'session-over' });
    await noteSeen(tx, { hash, at, unlessSince: minutesAfter(at, -1) });
    return done(session);
  });
}
