import type { Database, Transaction } from '#database';
import { done, type Result, refuse } from '#kernel';
import { addToCounts, getBatch } from './batch-store.ts';
import type { Needs } from './needs.ts';
import { rosterOf } from './read-batch.ts';
import type { Batch, Candidate, Decision } from './roster-batch.ts';
import { lockRow, noteDecision, type RowPlace, rejectMatch, type StoredRow } from './row-store.ts';
import { type DecidedRowRefused, takeDecidedRow } from './take-decided-row.ts';

export type DecideRow = RowPlace & {
  readonly decision: Decision;
  /** Whom the row means, or does not mean. Left out where no candidate is in question: one of several contradicting rows. */
  readonly personId?: number;
  /** Account of who decides. */
  readonly by: number | null;
};

export type DecideRefused =
  | { because: 'no-such-row' }
  | { because: 'not-waiting' }
  | { because: 'not-a-register-of-persons' }
  | DecidedRowRefused;

type Outcome = Result<StoredRow['outcome'], DecideRefused>;

/**
 * A person says whom a waiting row means. `same` takes the row for that person now (with the batch, if it is not taken yet) and for
 * every later list; `different` never raises the match again; `new-person` registers; `dropped` leaves the row out for good.
 */
export async function decideRow(
  needs: Needs & { database: Pick<Database, 'work'> },
  command: DecideRow,
): Promise<Outcome> {
  return await needs.database.work(async (tx): Promise<Outcome> => {
    const row = await lockRow(tx, command);
    if (!row) return refuse({ because: 'no-such-row' });
    const waits = row.outcome === 'doubtful' || (row.outcome === 'refused' && row.candidates.length > 0);
    if (!waits) return refuse({ because: 'not-waiting' });
    const batch = await getBatch(tx, command.batchId);
    switch (command.decision) {
      case 'dropped':
        return await settle(tx, { needs, command, row, outcome: 'set-aside', candidates: [] });
      case 'same':
        return await decideSame(tx, { needs, command, row, batch });
      case 'different':
        return await decideDifferent(tx, { needs, command, row, batch });
      case 'new-person':
        return await decideNew(tx, { needs, command, row, batch });
    }
  });
}

type Deciding = { needs: Needs; command: DecideRow; row: StoredRow; batch: Batch };

async function decideSame(tx: Transaction, deciding: Deciding): Promise<Outcome> {
  const { command, row } = deciding;
  const chosen = row.candidates.find(({ id }) => id === command.personId);
  if (row.candidates.length > 0 && !chosen) return refuse({ because: 'not-a-candidate' });
  return await takeNow(tx, deciding, chosen?.id ?? null);
}

async function decideDifferent(tx: Transaction, { needs, command, row, batch }: Deciding): Promise<Outcome> {
  const rejected = row.candidates.filter(
    ({ id }) => command.personId === undefined || id === command.personId,
  );
  if (rejected.length === 0) return refuse({ because: 'not-a-candidate' });
  await rejectAll(tx, { needs, command, row, batch }, rejected);
  const candidates = row.candidates.filter((one) => !rejected.includes(one));
  const outcome = candidates.length > 0 || row.outcome === 'refused' ? row.outcome : 'set-aside';
  return await settle(tx, { needs, command, row, outcome, candidates });
}

async function decideNew(tx: Transaction, deciding: Deciding): Promise<Outcome> {
  const { needs, batch, row } = deciding;
  if (rosterOf(needs, batch).keepsRegister !== 'persons')
    return refuse({ because: 'not-a-register-of-persons' });
  await rejectAll(tx, deciding, row.candidates);
  return await takeNow(tx, deciding, null);
}

async function rejectAll(
  tx: Transaction,
  { needs, command, row, batch }: Deciding,
  rejected: readonly Candidate[],
): Promise<void> {
  if (!row.row_key) return;
  const at = needs.clock();
  for (const { id } of rejected)
    await rejectMatch(tx, { roster: batch.roster, rowKey: row.row_key, personId: id, by: command.by, at });
}

/** The row enters the register at once when its list has; otherwise the decision waits for it. */
async function takeNow(
  tx: Transaction,
  { needs, command, row, batch }: Deciding,
  personId: number | null,
): Promise<Outcome> {
  if (batch.state === 'taken') {
    const taken = await takeDecidedRow(tx, { needs, batch, row, personId });
    if (!taken.ok) return taken;
    const left = row.outcome === 'refused' ? { refused: -1 } : { doubtful: -1 };
    await addToCounts(tx, batch.id, { ...taken.value, ...left });
  }
  return await settle(tx, { needs, command, row, outcome: 'good', candidates: [], personId });
}

type Settling = Pick<Deciding, 'needs' | 'command' | 'row'> & {
  outcome: StoredRow['outcome'];
  candidates: readonly Candidate[];
  personId?: number | null;
};

async function settle(
  tx: Transaction,
  { needs, command, row, outcome, candidates, personId = null }: Settling,
): Promise<Outcome> {
  const { decision, by } = command;
  await noteDecision(tx, command, {
    decision,
    outcome,
    candidates,
    by,
    at: needs.clock(),
    subjectId: personId ?? row.subject_id,
  });
  return done(outcome);
}
