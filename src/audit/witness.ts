import type { Transaction } from '#database';
import { type AuditEvent, type Details, hashOf } from './audit-event.ts';
import { append, lockHead } from './audit-store.ts';

/** `act` is a dotted word (read.id-number, import.take); `person` is whom it is about. */
export type Witnessed = { act: string; at: Date; person?: number; details?: Details };

/**
 * Appends to the trail in this transaction; account, role and purpose are the transaction's own, never told.
 * The end of the trail stays locked until the transaction ends, so witness last. One event for a list says
 * how many it showed; one event for a person names the person.
 */
export async function witness(tx: Transaction, happened: Witnessed): Promise<void> {
  const { event_id, hash, account, role, purpose } = await lockHead(tx);
  const event: AuditEvent = {
    id: event_id + 1,
    at: happened.at,
    account,
    role,
    act: happened.act,
    person: happened.person ?? null,
    purpose,
    details: happened.details ?? null,
    previousHash: hash,
  };
  await append(tx, { ...event, hash: hashOf(event) });
}
