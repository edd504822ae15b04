/** What becomes of the rows that are not simply good: refused, said twice, or waiting for a person, with whom they may mean. */

import type { Transaction } from '#database';
import type { Roster } from '#declarations';
import { cleanCell } from '#files';
import type { Day } from '#kernel';
import { findByHashes, findByNames, type Known } from './candidates-store.ts';
import { say } from './doubt.words.ts';
import { compareNames } from './name-tokens.ts';
import type { Secrets } from './needs.ts';
import type { Candidate, Fault } from './roster-batch.ts';
import { type RowToKeep, recallDecisions } from './row-store.ts';
import type { FileRead } from './stage-file.ts';
import { type DoubtfulRow, listAboutTheDead, listDoubtful, settleDoubts } from './stage-store.ts';
import { nearbyNumbers, oneDigitApart } from './wrong-digits.ts';

export type Weighing = {
  readonly roster: Roster;
  readonly stage: string;
  readonly period: Day;
  readonly read: FileRead;
  readonly secrets: Secrets;
};

export type Weighed = { readonly rows: RowToKeep[]; readonly settled: number };

type Case = {
  readonly row: DoubtfulRow;
  readonly cells: readonly (string | null)[];
  readonly idCell: string;
  readonly key: Buffer;
};

/** Settles in the stage what was decided before; gives every other row that must be kept. */
export async function weighDoubts(tx: Transaction, weighing: Weighing): Promise<Weighed> {
  const { roster, stage, secrets } = weighing;
  const cases = (await listDoubtful(tx, stage)).map((row) => caseOf(row, weighing));
  const known = await knownPersons(tx, cases, secrets);
  const recalled = await recallDecisions(
    tx,
    roster.id,
    cases.map(({ key }) => key),
  );
  const settled: { seq: number; person: number | null }[] = [];
  const rows: RowToKeep[] = [];
  for (const one of cases) {
    const choice = recalled.choices.get(one.key.toString('hex'));
    if (choice?.decision === 'same' && one.row.doubt !== 'duplicate') {
      settled.push({ seq: one.row.seq, person: choice.subject ?? one.row.person_id });
      continue;
    }
    const rejected = recalled.rejections.get(one.key.toString('hex')) ?? new Set<number>();
    const before = candidatesOf(one, known);
    const candidates = before.filter(({ id }) => !rejected.has(id));
    const aside = choice?.decision === 'dropped' || (before.length > 0 && candidates.length === 0);
    rows.push(kept(one, { weighing, candidates, aside }));
  }
  if (settled.length > 0)
    await settleDoubts(tx, stage, settled, { household: roster.of === 'household', on: weighing.period });
  rows.push(...refusedRows(weighing, new Set(cases.map(({ row }) => row.seq))));
  rows.push(...(await toldRows(tx, weighing)));
  return { rows, settled: settled.length };
}

function caseOf(row: DoubtfulRow, { roster, read, secrets }: Weighing): Case {
  const cells = read.kept.cells(row.seq);
  const sheet = read.understood.find((one) => one.sheet === row.sheet);
  const at = sheet?.positions[sheet.headings[roster.matched.by] ?? ''] ?? -1;
  const idCell = cleanCell(cells[at]).replace(/[ '-]/g, '').toUpperCase();
  // Rows that contradict each other have the same number and name: only their whole content tells them apart.
  const identifies = row.doubt === 'twice' ? JSON.stringify(cells) : `${idCell}|${row.name ?? ''}`;
  return { row, cells, idCell, key: secrets.fingerprint(identifies) };
}

type KnownPersons = {
  byNumber: Map<string, Known>;
  byName: Map<string, Known[]>;
  near: Map<number, string[]>;
};

/** One look-up for all rows: neighbours of wrong numbers, and persons of the same name where the number is unknown. */
async function knownPersons(
  tx: Transaction,
  cases: readonly Case[],
  secrets: Secrets,
): Promise<KnownPersons> {
  const near = new Map<number, string[]>();
  const hashes: Buffer[] = [];
  for (const { row, idCell } of cases.slice(0, most)) {
    if (row.doubt !== 'key-wrong') continue;
    const prints = nearbyNumbers(idCell).map((number) => secrets.fingerprint(number));
    hashes.push(...prints);
    near.set(
      row.seq,
      prints.map((print) => print.toString('hex')),
    );
  }
  const names = cases
    .filter(({ row }) => row.doubt === 'not-registered' && row.name)
    .map(({ row }) => row.name!);
  return {
    byNumber: hashes.length > 0 ? await findByHashes(tx, hashes) : new Map(),
    byName: names.length > 0 ? await findByNames(tx, [...new Set(names)].slice(0, most)) : new Map(),
    near,
  };
}

/** Beyond so many doubtful rows something else is wrong with the file than single rows. */
const most = 5_000;

function candidatesOf({ row }: Case, known: KnownPersons): Candidate[] {
  if (row.doubt === 'key-wrong') {
    const found = (known.near.get(row.seq) ?? [])
      .map((print) => known.byNumber.get(print))
      .filter((one) => one !== undefined);
    return found
      .filter(({ name }) => row.name === null || compareNames(name, row.name) !== 'other')
      .map((one) => candidate(one, say.nearNumber));
  }
  if (row.doubt === 'not-registered') {
    const named = known.byName.get(row.name ?? '') ?? [];
    const born = named.filter(({ bornOn }) => row.born_on !== null && oneDigitApart(bornOn, row.born_on));
    return born.slice(0, 5).map((one) => candidate(one, say.sameNameAndBirth));
  }
  if (row.person_id === null || row.found_name === null) return [];
  if (row.doubt === 'other-name') return [{ id: row.person_id, name: row.found_name, why: say.sameNumber }];
  if (row.doubt === 'like-another')
    return [{ id: row.person_id, name: row.found_name, why: say.sameNameAndVillage }];
  return row.doubt === 'twice' ? [{ id: row.person_id, name: row.found_name, why: say.sameNumber }] : [];
}

const candidate = ({ id, name }: Known, why: Candidate['why']): Candidate => ({ id, name, why });

function kept(
  one: Case,
  how: { weighing: Weighing; candidates: readonly Candidate[]; aside: boolean },
): RowToKeep {
  const { row } = one;
  const { read, secrets } = how.weighing;
  const outcome =
    row.doubt === 'duplicate' ? 'duplicate' : row.doubt === 'key-wrong' ? 'refused' : 'doubtful';
  const sealed = secrets.seal(JSON.stringify(one.cells));
  return {
    sheet: row.sheet,
    row: row.row_number,
    outcome: how.aside && outcome !== 'duplicate' ? 'set-aside' : outcome,
    subjectId: row.subject_found,
    rowKey: one.key,
    cells: sealed,
    faults: read.refused.get(row.seq)?.faults ?? [reason(row)],
    candidates: how.aside ? [] : how.candidates,
  };
}

function reason(row: DoubtfulRow): Fault {
  const names = { written: row.name ?? '', registered: row.found_name ?? '' };
  switch (row.doubt) {
    case 'duplicate':
      return { column: '', ...say.duplicate };
    case 'twice':
      return { column: '', ...say.twice };
    case 'other-name':
      return {
        column: '',
        ...(compareNames(names.written, names.registered) === 'other'
          ? say.otherName(names)
          : say.twoSpellings(names)),
      };
    case 'not-registered':
      return { column: '', ...say.notRegistered };
    case 'no-household':
      return { column: '', ...say.noHousehold };
    case 'like-another':
      return { column: '', ...say.likeAnother(names) };
    case 'key-wrong':
      return { column: '', ...say.notRegistered };
  }
}

/** Rows that no one can be found for, because they could not be read. */
const refusedRows = ({ read, secrets }: Weighing, weighed: ReadonlySet<number>): RowToKeep[] =>
  [...read.refused.values()]
    .filter(({ seq }) => !weighed.has(seq))
    .map(({ seq, row, sheet, faults }) => ({
      sheet,
      row,
      outcome: 'refused',
      subjectId: null,
      rowKey: null,
      cells: secrets.seal(JSON.stringify(read.kept.cells(seq))),
      faults,
      candidates: [],
    }));

/** Good rows with something to tell: an optional cell that could not be read, or the death of whom they speak. */
async function toldRows(
  tx: Transaction,
  { roster, stage, period, read, secrets }: Weighing,
): Promise<RowToKeep[]> {
  const told = new Map<number, { row: number; sheet: string; subjectId: number | null; faults: Fault[] }>();
  for (const { seq, row, sheet, faults } of read.noticed.values())
    told.set(seq, { row, sheet, subjectId: null, faults: [...faults] });
  const dead =
    roster.keepsRegister === 'deaths' || roster.of === 'employer'
      ? []
      : await listAboutTheDead(tx, stage, period);
  for (const one of dead) {
    const fault = { column: '', ...say.hadDied(one.found_died_on) };
    const before = told.get(one.seq)?.faults ?? [];
    told.set(one.seq, {
      row: one.row_number,
      sheet: one.sheet,
      subjectId: one.subject_id,
      faults: [...before, fault],
    });
  }
  return [...told].map(([seq, { row, sheet, subjectId, faults }]) => ({
    sheet,
    row,
    outcome: 'good',
    subjectId,
    rowKey: null,
    cells: secrets.seal(JSON.stringify(read.kept.cells(seq))),
    faults,
    candidates: [],
  }));
}
