import type { Roster } from '#declarations';
import type { Doubt, TableRow } from '#files';
import { checkAcross } from './check-across.ts';
import type { ColumnMatch } from './match-columns.ts';
import { type CellValue, cellReader, isBlank, type ReadCell, type Reading } from './read-cell.ts';
import type { Fault } from './roster-batch.ts';

/** A row by the roster's columns, in their order; a value that could not be read is undefined and has a fault or a notice. */
export type ReadRow = {
  readonly values: (CellValue | undefined)[];
  readonly faults: Fault[];
  /** Worth telling, but the row is taken: an optional cell that could not be read. */
  readonly notices: Fault[];
  /** Nothing is wrong but the number that identifies the subject, which may have a wrong digit. */
  readonly onlyKeyWrong: boolean;
};

export type RowReader = (row: TableRow) => ReadRow;

type Slot = {
  readonly name: string;
  readonly heading: string;
  readonly at: number;
  readonly read: ReadCell;
  readonly optional: boolean;
  /** An unreadable optional cell refuses the row when facts or dates come from it. */
  readonly counts: boolean;
};

/** Reads the rows of one sheet whose columns were matched. */
export function rowReader(
  roster: Roster,
  sheet: { header: readonly string[]; match: ColumnMatch; reading: Reading },
): RowReader {
  const slots = slotsOf(roster, sheet);
  const key = Object.keys(roster.columns).indexOf(roster.matched.by);
  const mayBeMended = roster.columns[roster.matched.by]?.kind === 'id-number';
  return (row) => {
    const values: (CellValue | undefined)[] = new Array(slots.length);
    const faults: Fault[] = [];
    const notices: Fault[] = [];
    for (let index = 0; index < slots.length; index++) {
      const slot = slots[index];
      if (!slot) continue;
      const cell = row.cells[slot.at] ?? null;
      if (slot.optional && isBlank(cell)) continue;
      const result = slot.read(cell, row.doubts && doubtOf(slot, row));
      if (result.ok) values[index] = result.value;
      else (slot.counts ? faults : notices).push({ column: slot.heading, ...result.refusal });
    }
    const onlyKeyWrong =
      mayBeMended &&
      faults.length === 1 &&
      values[key] === undefined &&
      slots[key]?.heading === faults[0]!.column;
    if (faults.length === 0) checkAcross(roster, values, faults, (name) => headingOf(slots, name));
    return { values, faults, notices, onlyKeyWrong };
  };
}

function slotsOf(
  roster: Roster,
  { header, match, reading }: { header: readonly string[]; match: ColumnMatch; reading: Reading },
): (Slot | undefined)[] {
  const counting = new Set([
    roster.matched.by,
    roster.matched.name,
    roster.holds?.from,
    roster.holds?.until,
    roster.control?.sum,
  ]);
  for (const gives of Object.values(roster.gives)) if (gives.kind === 'column') counting.add(gives.column);
  return Object.entries(roster.columns).map(([name, column]) => {
    const at = match.at[name];
    if (at === undefined) return undefined;
    return {
      name,
      heading: header[at] ?? column.title.zh,
      at,
      read: cellReader(column, reading),
      optional: column.optional === true,
      counts: column.optional !== true || counting.has(name),
    };
  });
}

const doubtOf = (slot: Slot, row: TableRow): Doubt | undefined =>
  row.doubts?.find(({ column }) => column === slot.at)?.doubt;

const headingOf = (slots: readonly (Slot | undefined)[], name: string): string =>
  slots.find((slot) => slot?.name === name)?.heading ?? '';
