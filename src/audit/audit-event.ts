import { createHash } from 'node:crypto';
import { done, type Result, refuse } from '#kernel';

/** Short plain values only: never a number, a name or a diagnosis that the register seals. */
export type Details = Readonly<Record<string, string | number | boolean | null>>;

/** One line of the trail. Numbers run without gaps; each line carries the hash of the one before. */
export type AuditEvent = {
  readonly id: number;
  readonly at: Date;
  readonly account: number | null;
  readonly role: string | null;
  readonly act: string;
  readonly person: number | null;
  readonly purpose: string | null;
  readonly details: Details | null;
  readonly previousHash: Buffer | null;
};

export type SealedEvent = AuditEvent & { readonly hash: Buffer };

/** Where the trail stood at a moment. Kept outside the database, it shows when later lines were cut off. */
export type Checkpoint = { readonly event: number; readonly hash: string };

/** SHA-256 of the event written as one JSON list: the same text from memory and from the table. */
export function hashOf(event: AuditEvent): Buffer {
  const { id, at, account, role, act, person, purpose, details, previousHash } = event;
  const sorted = details && Object.entries(details).sort(([a], [b]) => (a < b ? -1 : 1));
  const previous = previousHash && Buffer.from(previousHash).toString('hex');
  const line = [id, previous, at.toISOString(), account, role, act, person, purpose, sorted];
  return createHash('sha256').update(JSON.stringify(line)).digest();
}

export type ChainBroken =
  | { because: 'missing'; event: number }
  | { because: 'edited'; event: number }
  | { because: 'unchained'; event: number }
  | { because: 'cut-off'; event: number };

/** Walks the trail from its first line to its head and past the checkpoint, and names the first line that is wrong. */
export async function verifyEvents(
  events: AsyncIterable<SealedEvent>,
  ends: { head: Checkpoint | undefined; checkpoint?: Checkpoint },
): Promise<Result<{ events: number }, ChainBroken>> {
  let last: SealedEvent | undefined;
  for await (const event of events) {
    const expected = (last?.id ?? 0) + 1;
    if (event.id !== expected) return refuse({ because: 'missing', event: expected });
    if (!hashOf(event).equals(event.hash)) return refuse({ because: 'edited', event: event.id });
    if (!sameHash(event.previousHash, last?.hash)) return refuse({ because: 'unchained', event: event.id });
    if (ends.checkpoint?.event === event.id && ends.checkpoint.hash !== event.hash.toString('hex'))
      return refuse({ because: 'edited', event: event.id });
    last = event;
  }
  const count = last?.id ?? 0;
  const farthest = Math.max(ends.head?.event ?? 0, ends.checkpoint?.event ?? 0);
  if (farthest > count) return refuse({ because: 'cut-off', event: count + 1 });
  if ((ends.head?.hash ?? '') !== (last?.hash.toString('hex') ?? ''))
    return refuse({ because: 'unchained', event: count });
  return done({ events: count });
}

const sameHash = (one: Buffer | null, other: Buffer | undefined): boolean =>
  one === null || other === undefined ? one === null && other === undefined : other.equals(one);
