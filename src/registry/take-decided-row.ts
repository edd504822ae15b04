import type { Transaction } from '#database';
import { dayOf, done, type Result, refuse } from '#kernel';
import { areaFinder } from './area-names.ts';
import { listAreas } from './area-store.ts';
import { copyLine, copyWriter } from './copy-lines.ts';
import { ensureFactNames } from './fact-name-store.ts';
import { allFacts } from './given-facts.ts';
import { matchColumns } from './match-columns.ts';
import type { Needs } from './needs.ts';
import { matchingOf, planOf } from './prepare-batch.ts';
import { rosterOf } from './read-batch.ts';
import { rowReader } from './read-row.ts';
import { nameNewPersons } from './register-persons-store.ts';
import type { Batch, Fault } from './roster-batch.ts';
import type { StoredRow } from './row-store.ts';
import { stageColumns } from './stage-columns.ts';
import { copyIntoStage, createStage, dropStage, matchStage, settleDoubts } from './stage-store.ts';
import { type Taken, takeStretch } from './take-stretch.ts';

export type DecidedRowRefused =
  | { because: 'not-a-candidate' }
  | { because: 'still-faulty'; faults: readonly Fault[] };

type Deciding = { needs: Needs; batch: Batch; row: StoredRow; personId: number | null };

/** Takes one row that waited, the same way as a whole list; `personId` null: whom the row itself names. */
export async function takeDecidedRow(
  tx: Transaction,
  deciding: Deciding,
): Promise<Result<Taken, DecidedRowRefused>> {
  const { needs, batch, row, personId } = deciding;
  const roster = rosterOf(needs, batch);
  const facts = allFacts(needs.city.facts, needs.city.rosters);
  const { columns, gives } = stageColumns(roster, needs.secrets, facts);
  const read = await readAgain(tx, deciding);
  if (read.faults.length > 0 && !(read.onlyKeyWrong && personId !== null))
    return refuse({ because: 'still-faulty', faults: read.faults });
  const stage = `${batch.id}_${row.row_number}`;
  await createStage(tx, stage, columns);
  const writer = copyWriter(copyIntoStage(tx, stage));
  await writer.add(
    copyLine([1, row.row_number, row.sheet, null, ...columns.map(({ of }) => of(read.values))]),
  );
  await writer.end();
  await matchStage(tx, matchingOf(roster, { stage, columns, on: batch.period }));
  if (personId !== null)
    await settleDoubts(tx, stage, [{ seq: 1, person: personId }], {
      household: roster.of === 'household',
      on: batch.period,
    });
  const names = await ensureFactNames(tx, facts);
  const givings = gives.map(({ fact, from }) => ({ factId: names.get(fact)!, from }));
  const plan = await planOf(tx, { batch, roster, stage, givings, today: dayOf(needs.clock()) });
  if (plan.good === 0) return refuse({ because: 'not-a-candidate' });
  const taken = await takeStretch(tx, plan, { after: 0, through: 1, known: needs.clock() });
  if (roster.keepsRegister === 'persons') await nameNewPersons(tx, { stage, after: 0, through: 1 });
  await dropStage(tx, stage);
  return done(taken);
}

/** The row's cells read once more, as the file's headings stood. */
async function readAgain(tx: Transaction, { needs, batch, row }: Deciding) {
  const roster = rosterOf(needs, batch);
  const header = batch.understood.find(({ sheet }) => sheet === row.sheet)?.header ?? [];
  const match = matchColumns(roster, header);
  if (!match.ok)
    throw new Error(
      `Row ${row.row_number} of batch ${batch.id} has no headings any more: ${match.refusal.en}`,
    );
  const reading = { today: dayOf(needs.clock()), findArea: areaFinder(await listAreas(tx)) };
  const cells = JSON.parse(needs.secrets.open(row.cells)) as (string | null)[];
  return rowReader(roster, { header, match: match.value, reading })({ number: row.row_number, cells });
}
