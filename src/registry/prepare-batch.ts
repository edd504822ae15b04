/** What previewing and taking begin with: the file staged, matched and weighed. */

import { zstdDecompressSync } from 'node:zlib';
import type { Transaction } from '#database';
import type { Roster } from '#declarations';
import { type Day, dayOf } from '#kernel';
import { areaFinder } from './area-names.ts';
import { listAreas } from './area-store.ts';
import { newestTaken, readContent } from './batch-store.ts';
import { ensureFactNames } from './fact-name-store.ts';
import { allFacts } from './given-facts.ts';
import type { Needs, Secrets } from './needs.ts';
import type { Batch, Control } from './roster-batch.ts';
import type { RowToKeep } from './row-store.ts';
import { type StageColumn, stageColumns } from './stage-columns.ts';
import { type FileRead, stageFile } from './stage-file.ts';
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

/** Throws FileRefused; the transaction must not go on then. A rehearsal is rolled back: what it stages need not be sealed. */
export async function prepareBatch(
  tx: Transaction,
  needs: Needs,
  batch: Batch,
  { rehearsal = false } = {},
): Promise<Prepared> {
  const { secrets, city } = needs;
  const roster = rosterOf(needs, batch);
  const facts = allFacts(city.facts, city.rosters);
  const { columns, gives } = stageColumns(roster, rehearsal ? unsealed(secrets) : secrets, facts);
  const names = await ensureFactNames(tx, facts);
  const stage = String(batch.id);
  const content = await openContent(tx, needs, batch.id);
  const today = dayOf(needs.clock());
  const namesAreas = Object.values(roster.columns).some(({ kind }) => kind === 'area');
  const reading = { today, findArea: areaFinder(namesAreas ? await listAreas(tx) : []) };
  const read = await stageFile(tx, { roster, stage, columns, content, name: batch.fileName, reading });
  await matchStage(tx, matchingOf(roster, { stage, columns, on: batch.period }));
  if (roster.keepsRegister === 'persons') await markLookalikes(tx, stage, batch.id);
  const { rows } = await weighDoubts(tx, { roster, stage, period: batch.period, read, secrets });
  if (roster.keepsRegister === 'deaths')
    rows.push(...(await tellLateDeaths(tx, { stage, period: batch.period, read, secrets })));
  const givings = gives.map(({ fact, from }) => ({ factId: names.get(fact)!, from }));
  const plan = await planOf(tx, { batch, roster, stage, givings, today });
  return { plan, read, rows, control: controlOf(batch, read) };
}

const nothing = Buffer.alloc(0);
const unsealed = (secrets: Secrets): Secrets => ({ ...secrets, seal: () => nothing });

export function rosterOf({ city }: Pick<Needs, 'city'>, batch: Pick<Batch, 'roster'>): Roster {
  const roster = city.rosters.find(({ id }) => id === batch.roster);
  if (!roster) throw new Error(`The city has no roster ${batch.roster}.`);
  return roster;
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

async function openContent(tx: Transaction, { secrets }: Needs, id: number): Promise<Buffer> {
  const sealed = await readContent(tx, id);
  if (!sealed) throw new Error(`The file of batch ${id} is no longer kept.`);
  return zstdDecompressSync(Buffer.from(secrets.open(sealed), 'base64'));
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
