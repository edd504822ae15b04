import type { Transaction } from '#database';
import type { Draft, DraftContent } from './application.ts';
import type { ApplicationNeeds } from './application-needs.ts';

type Sealing = Pick<ApplicationNeeds, 'secrets'>;
type Row = { key: string; version: number; saved_at: Date; content_sealed: Buffer };
/** Whose form for whom; no draft that was saved before `since` is found. */
export type DraftOf = { readonly account: number; readonly person: number; readonly since: Date };

const select = `select key, version, saved_at, content_sealed from application_draft
  where account_id = $1 and person_id = $2 and saved_at >= $3`;

export async function findDraft(tx: Transaction, needs: Sealing, of: DraftOf): Promise<Draft | undefined> {
  const [row] = await tx.query<Row>(select, [of.account, of.person, of.since]);
  return row && draftOf(needs, row);
}

/** Locks it until the transaction ends. */
export async function lockDraft(tx: Transaction, needs: Sealing, of: DraftOf): Promise<Draft | undefined> {
  const [row] = await tx.query<Row>(`${select} for update`, [of.account, of.person, of.since]);
  return row && draftOf(needs, row);
}

const draftOf = ({ secrets }: Sealing, row: Row): Draft => ({
  key: row.key,
  version: row.version,
  savedAt: row.saved_at,
  content: JSON.parse(secrets.open(row.content_sealed)) as DraftContent,
});

/** False when there is one already. */
export async function insertDraft(
  tx: Transaction,
  { secrets }: Sealing,
  { account, person, draft }: Pick<DraftOf, 'account' | 'person'> & { readonly draft: Draft },
): Promise<boolean> {
  const sealed = secrets.seal(JSON.stringify(draft.content));
  const inserted = await tx.execute(
    `insert into application_draft (account_id, person_id, key, version, content_sealed, saved_at)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [account, person, draft.key, draft.version, sealed, draft.savedAt],
  );
  return inserted > 0;
}

export const updateDraft = (tx: Transaction, { secrets }: Sealing, draft: Draft) =>
  tx.execute('update application_draft set version = $2, content_sealed = $3, saved_at = $4 where key = $1', [
    draft.key,
    draft.version,
    secrets.seal(JSON.stringify(draft.content)),
    draft.savedAt,
  ]);

export const deleteDraft = (
  tx: Transaction,
  { account, person }: Pick<DraftOf, 'account' | 'person'>,
): Promise<number> =>
  tx.execute('delete from application_draft where account_id = $1 and person_id = $2', [account, person]);

export const deleteDraftsBefore = (tx: Transaction, day: Date): Promise<number> =>
  tx.execute('delete from application_draft where saved_at < $1', [day]);
