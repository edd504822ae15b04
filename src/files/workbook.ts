import { posix } from 'node:path';
import type { Reading } from './raw-sheet.ts';
import { refusals } from './refusals.ts';
import type { ExcelCalendar } from './table.ts';
import { readWholeXml, tidyText } from './xml-parts.ts';
import type { ZipParts } from './zip-parts.ts';

/** What a workbook says of itself: its parts by name, its sheets in order, its calendar. */
export type Workbook = {
  readonly calendar: ExcelCalendar;
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly hiddenSheets: readonly string[];
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
};

type Relation = { id: string; type: string; part: string };

export async function readWorkbook(parts: ZipParts, reading: Reading): Promise<Workbook> {
  const part = await findWorkbook(parts, reading);
  const relations = await readRelations(parts, part, reading);
  const { sheets, calendar } = await readSheetList(parts, part, reading);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const worksheets = sheets.flatMap(({ name, id, hidden }) => {
    const relation = byId.get(id);
    return relation?.type === 'worksheet' ? [{ name, hidden, part: relation.part }] : [];
  });
  const visible = worksheets.filter((sheet) => !sheet.hidden);
  if (visible.length > reading.limits.sheets) throw refusals.bomb(reading.name);
  return {
    calendar,
    sheets: visible,
    hiddenSheets: worksheets.filter((sheet) => sheet.hidden).map((sheet) => sheet.name),
    sharedStrings: relations.find(({ type }) => type === 'sharedStrings')?.part,
    styles: relations.find(({ type }) => type === 'styles')?.part,
  };
}

async function findWorkbook(parts: ZipParts, reading: Reading): Promise<string> {
  if (!parts.has('[Content_Types].xml') || !parts.has('_rels/.rels'))
    throw refusals.otherOfficeFile(reading.name);
  const relations = await readRelations(parts, '', reading);
  const part = relations.find(({ type }) => type === 'officeDocument')?.part;
  if (!part || !/^xl\/[^/]*\.xml$/i.test(part)) throw refusals.otherOfficeFile(reading.name);
  await parts.prove(part);
  return part;
}

/** Where the parts that this part names lie; types by their last word, alike in both editions of the standard. */
async function readRelations(parts: ZipParts, of: string, reading: Reading): Promise<Relation[]> {
  const folder = posix.dirname(of);
  const part = posix.join(folder, '_rels', `${posix.basename(of)}.rels`);
  await parts.prove(part);
  const relations: Relation[] = [];
  const open = (element: string, { Id = '', Type = '', Target = '', TargetMode }: Record<string, string>) => {
    if (element !== 'Relationship' || TargetMode === 'External') return;
    const target = posix.join('/', Target.startsWith('/') ? '' : folder, Target).slice(1);
    relations.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), part: target });
  };
  await readWholeXml(parts, part, { reading, handler: { open, close: () => {} } });
  return relations;
}

async function readSheetList(parts: ZipParts, part: string, reading: Reading) {
  const sheets: { name: string; id: string; hidden: boolean }[] = [];
  let calendar: ExcelCalendar = '1900';
  const open = (element: string, attributes: Record<string, string>) => {
    if (element === 'workbookPr' && /^(1|true|on)$/.test(attributes['date1904'] ?? '')) calendar = '1904';
    if (element !== 'sheet') return;
    const id = Object.keys(attributes).find((key) => /:id$/.test(key));
    const hidden = attributes['state'] === 'hidden' || attributes['state'] === 'veryHidden';
    sheets.push({ name: tidyText(attributes['name'] ?? ''), id: attributes[id ?? ''] ?? '', hidden });
  };
  await readWholeXml(parts, part, { reading, handler: { open, close: () => {} } });
  return { sheets, calendar: calendar as ExcelCalendar };
}
