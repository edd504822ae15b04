import type { Transaction } from '#database';
import type { Result } from '#kernel';
import { type ChainBroken, type Checkpoint, type SealedEvent, verifyEvents } from './audit-event.ts';
import { findHead, listAbout, readTrail } from './audit-store.ts';

/**
 * Checks every line of the trail. Run it where the whole trail is seen: as the system, or as an auditor. Lines cut
 * off the end by who may also write the head are found only with a checkpoint that was kept elsewhere.
 */
export async function verifyChain(
  tx: Transaction,
  checkpoint?: Checkpoint,
): Promise<Result<{ events: number }, ChainBroken>> {
  const head = await findHead(tx);
  return await verifyEvents(readTrail(tx), { head, ...(checkpoint ? { checkpoint } : {}) });
}

/** Where the trail stands now, to be kept outside the database; nothing before the first event. */
export const findCheckpoint = (tx: Transaction): Promise<Checkpoint | undefined> => findHead(tx);

/** Who has looked at the person or changed something, newest first. */
export const eventsAbout = (tx: Transaction, person: number, most = 200): Promise<SealedEvent[]> =>
  listAbout(tx, person, most);
