import type { Transaction } from '#database';
import type { Checkpoint, Details, SealedEvent } from './audit-event.ts';

export type Head = {
  event_id: number;
  hash: Buffer | null;
  account: number | null;
  role: string | null;
  purpose: string | null;
};

/** Locks the end of the trail until the transaction ends, and says for whom the transaction works. */
export async function lockHead(tx: Transaction): Promise<Head> {
  const [head] = await tx.query<Head>({
    name: 'lock-audit-head',
    text: `select event_id, hash, actor_account() as account, actor_setting('role') as role,
      actor_setting('purpose') as purpose from audit_head for update`,
  });
  if (!head) throw new Error('The trail has no head: restore the database from a backup.');
  return head;
}

export async function append(tx: Transaction, event: SealedEvent): Promise<void> {
  const { id, at, account, role, act, person, purpose, details, previousHash, hash } = event;
  await tx.execute(
    {
      name: 'append-audit-event',
      text: `with appended as (
        insert into audit_event (id, at, account_id, role, act, person_id, purpose, details, previous_hash, hash)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10))
      update audit_head set event_id = $1, hash = $10`,
    },
    [id, at, account, role, act, person, purpose, details && JSON.stringify(details), previousHash, hash],
  );
}

type EventRow = {
  id: number;
  at: Date;
  account_id: number | null;
  role: string | null;
  act: string;
  person_id: number | null;
  purpose: string | null;
  details: Details | null;
  previous_hash: Buffer | null;
  hash: Buffer | null;
};

const eventOf = ({ account_id, person_id, previous_hash, hash, ...rest }: EventRow): SealedEvent => ({
  ...rest,
  account: account_id,
  person: person_id,
  previousHash: previous_hash,
  hash: hash ?? Buffer.alloc(0),
});

/** All events from the first on, some thousands at a time. */
export async function* readTrail(tx: Transaction): AsyncGenerator<SealedEvent> {
  for (let after = Number.NEGATIVE_INFINITY; ; ) {
    const rows = await tx.query<EventRow>(
      `select * from audit_event where id > coalesce($1::bigint, -9223372036854775808) order by id limit 5000`,
      [Number.isFinite(after) ? after : null],
    );
    if (rows.length === 0) return;
    yield* rows.map(eventOf);
    after = rows.at(-1)!.id;
  }
}

export async function findHead(tx: Transaction): Promise<Checkpoint | undefined> {
  const [head] = await tx.sql<{
    event_id: number;
    hash: Buffer | null;
  }>`select event_id, hash from audit_head`;
  return head?.hash ? { event: head.event_id, hash: head.hash.toString('hex') } : undefined;
}

/** Newest first. Row security decides: the person and the guardian see these, and the auditor. */
export async function listAbout(tx: Transaction, person: number, most: number): Promise<SealedEvent[]> {
  const rows = await tx.sql<EventRow>`
    select * from audit_event where person_id = ${person} order by id desc limit ${most}`;
  return rows.map(eventOf);
}
