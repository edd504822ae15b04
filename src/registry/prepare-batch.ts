/** What previewing and taking begin with: the file staged, matched and weighed. */

import type { Transaction } from '#database';
import type { Roster } from '#declarations';
import { type Day, dayOf } from '#kernel';
import { newestTaken } from './batch-store.ts';
import { ensureFactNames } from './fact-name-store.ts';
import { allFacts } from './given-facts.ts';
import type { Needs } from './needs.ts';
import { readBatch, rosterOf } from './read-batch.ts';
import type { Batch, Control } from './roster-batch.ts';
import type { RowToKeep } from './row-store.ts';
import { type StageColumn, stageColumns } from './stage-columns.ts';
import type { FileRead } from './stage-file.ts';
import { type Matching, markLookalikes, matchStage, measureStage } from './stage-store.ts';
import type { Giving } from './take-facts-store.ts';
import { tellLateDeaths } from './tell-late-deaths.ts';
import { weighDoubts } from './weigh-doubts.ts';

/** A batch that lies staged: all that taking a stretch of it needs. */
export type Plan = {
  readonly batch: Batch;
  readonly roster: Roster;
  readonly stage: string;
  readonly givings: readonly Giving[];
  readonly period: Day;
  readonly since: Day;
  readonly older: boolean;
  /** The first list of its roster. */
  readonly first: boolean;
  readonly spells: number;
  readonly good: number;
  readonly last: number;
  readonly today: Day;
};

export type Prepared = {
  readonly plan: Plan;
  readonly read: FileRead;
  readonly rows: readonly RowToKeep[];
  readonly control: Control;
};

/** Households of the register's first list are taken to have been so since the plan began; it says nothing of earlier. */
const beginning = '2021-01-01' as Day;

/** Throws FileRefused; the transaction must not go on then. */
export async function prepareBatch(tx: Transaction, needs: Needs, batch: Batch): Promise<Prepared> {
  const { secrets, city } = needs;
  const roster = rosterOf(needs, batch);
  const facts = allFacts(city.facts, city.rosters);
  const { columns, gives } = stageColumns(roster, secrets, facts);
  const names = await ensureFactNames(tx, facts);
  const stage = String(batch.id);
  const today = dayOf(needs.clock());
  const read = await readBatch(tx, needs, batch);
  await matchStage(tx, matchingOf(roster, { stage, columns, on: batch.period }));
  if (roster.keepsRegister === 'persons') await markLookalikes(tx, stage, batch.id);
  const { rows } = await weighDoubts(tx, { roster, stage, period: batch.period, read, secrets });
  if (roster.keepsRegister === 'deaths')
    rows.push(...(await tellLateDeaths(tx, { stage, period: batch.period, read, secrets })));
  const givings = gives.map(({ fact, from }) => ({ factId: names.get(fact)!, from }));
  const plan = await planOf(tx, { batch, roster, stage, givings, today });
  return { plan, read, rows, control: controlOf(batch, read) };
}

export async function planOf(
  tx: Transaction,
  of: Pick<Plan, 'batch' | 'roster' | 'stage' | 'givings' | 'today'>,
): Promise<Plan> {
  const { batch, roster } = of;
  const newest = await newestTaken(tx, roster.id, batch.id);
  const first = newest === undefined;
  const measured = await measureStage(tx, of.stage);
  return {
    ...of,
    ...measured,
    first,
    period: batch.period,
    since: first && roster.keepsRegister === 'persons' ? beginning : batch.period,
    older: newest !== undefined && newest > batch.period,
  };
}

export function matchingOf(
  roster: Roster,
  of: { stage: string; columns: readonly StageColumn[]; on: Day },
): Matching {
  const { keepsRegister } = roster;
  const subject = roster.of === 'person' || roster.of === 'household' ? roster.of : 'organisation';
  return {
    ...of,
    subject,
    mayBeNew: keepsRegister === 'persons' || keepsRegister === 'organisations',
    spells: roster.holds?.from !== undefined || subject === 'household',
    apart: keepsRegister === 'guardians' ? ['guardian_name'] : [],
  };
}

function controlOf(batch: Batch, read: FileRead): Control {
  const { declaredRows, declaredSum } = batch;
  const agrees = (declaredRows ?? read.rows) === read.rows && (declaredSum ?? read.sum) === read.sum;
  return {
    rows: read.rows,
    sum: read.sum,
    declaredRows: declaredRows ?? undefined,
    declaredSum: declaredSum ?? undefined,
    agrees,
    leftOut: read.leftOut,
  };
}
