import type { Reading } from './raw-sheet.ts';
import { refusals } from './refusals.ts';
import { type CellContext, type StoredCell, showCell } from './sheet-cell.ts';
import type { CellDoubt, TableRow } from './table.ts';
import { readXml, type XmlHandler } from './xml-parts.ts';
import type { ZipParts } from './zip-parts.ts';

type Sheet = { readonly name: string; readonly part: string };

/** Rows with at least one filled cell, in groups as the sheet is unpacked. Merged cells, formats and pictures are passed over. */
export async function* sheetRows(
  parts: ZipParts,
  sheet: Sheet,
  how: { reading: Reading; context: CellContext },
) {
  const builder = new RowBuilder(sheet, how.reading, how.context);
  for await (const _ of readXml(parts, sheet.part, { reading: how.reading, handler: builder })) {
    if (builder.rows.length > 0) yield builder.take();
  }
}

/** Follows the elements of a worksheet and gathers its rows. */
class RowBuilder implements XmlHandler {
  rows: TableRow[] = [];
  private number = 0;
  private column = -1;
  private cells: (string | null)[] = [];
  private doubts: CellDoubt[] = [];
  private filled = false;
  private cell: StoredCell | undefined;
  private listening = false;
  private inAid = false;
  private readonly sheet: Sheet;
  private readonly reading: Reading;
  private readonly context: CellContext;

  constructor(sheet: Sheet, reading: Reading, context: CellContext) {
    this.sheet = sheet;
    this.reading = reading;
    this.context = context;
  }

  take(): TableRow[] {
    const rows = this.rows;
    this.rows = [];
    return rows;
  }

  open(element: string, attributes: Record<string, string>): void {
    if (element === 'c') this.openCell(attributes);
    else if (element === 'row') this.openRow(Number(attributes['r']));
    else if (element === 'v') this.listening = this.cell !== undefined;
    else if (element === 't') this.listening = this.cell?.type === 'inlineStr' && !this.inAid;
    else if (element === 'rPh') this.inAid = true;
    else if (element === 'f' && this.cell) this.cell.formula = true;
  }

  text(text: string): void {
    if (this.listening && this.cell && this.cell.value.length <= this.reading.limits.cellCharacters)
      this.cell.value += text;
  }

  close(element: string): void {
    if (element === 'v' || element === 't') this.listening = false;
    else if (element === 'c') this.closeCell();
    else if (element === 'row') this.closeRow();
    else if (element === 'rPh') this.inAid = false;
  }

  private openRow(written: number): void {
    this.number = Number.isInteger(written) && written > this.number ? written : this.number + 1;
    if (this.number > this.reading.limits.rows)
      throw refusals.tooManyRows(this.reading.name, this.reading.limits.rows);
    this.column = -1;
  }

  private openCell(attributes: Record<string, string>): void {
    const written = columnOf(attributes['r'] ?? '');
    this.column = written > this.column ? written : this.column + 1;
    this.cell = {
      type: attributes['t'] ?? 'n',
      style: Number(attributes['s'] ?? 0),
      value: '',
      formula: false,
    };
  }

  /** A column far to the right counts only when it is filled: formats alone often reach to the last one. */
  private closeCell(): void {
    const { limits, name } = this.reading;
    const { text, doubt } = this.cell ? showCell(this.cell, this.context) : { text: null };
    this.cell = undefined;
    if (text === null && !doubt) return;
    if (this.column >= limits.columns) throw refusals.tooManyColumns(name, this.where(), limits.columns);
    while (this.cells.length < this.column) this.cells.push(null);
    const long = text !== null && text.length > limits.cellCharacters;
    this.cells[this.column] = long ? text.slice(0, limits.cellCharacters) : text;
    const marked = long ? 'text-too-long' : doubt;
    if (marked) this.doubts.push({ column: this.column, doubt: marked });
    this.filled ||= text !== null;
  }

  private closeRow(): void {
    const { number, cells, doubts } = this;
    if (this.filled) this.rows.push(doubts.length > 0 ? { number, cells, doubts } : { number, cells });
    this.cells = [];
    this.doubts = [];
    this.filled = false;
  }

  private where() {
    const sheet = this.sheet.name.slice(0, 31);
    return { zh: `“${sheet}”表第 ${this.number} 行`, en: `sheet “${sheet}”, row ${this.number}` };
  }
}

/** A is 0; -1 where the reference names no column. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < 4 && at < reference.length; at++) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}
