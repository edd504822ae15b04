import { constants, crc32, deflateRawSync } from 'node:zlib';

/** One entry of an archive that a test makes; what is declared may be made to lie. */
export type CraftedEntry = {
  name: string;
  bytes: Buffer | string;
  /** Repeats the bytes so often, packed once: bombs without the work. */
  times?: number;
  declaredSize?: number;
  declaredCrc?: number;
  flags?: number;
};

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const prologue = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export function craftZip(entries: CraftedEntry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { local, central } = craftEntry(entry, offset);
    locals.push(local);
    directory.push(central);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, listed, end]);
}

function craftEntry(entry: CraftedEntry, offset: number) {
  const bytes = Buffer.from(entry.bytes as string);
  const times = entry.times ?? 1;
  const packed = times === 1 ? deflateRawSync(bytes) : packRepeated(bytes, times);
  const name = Buffer.from(entry.name);
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32LE(entry.declaredCrc ?? (times === 1 ? crc32(bytes) : repeatedCrc(bytes, times)), 0);
  sizes.writeUInt32LE(packed.length, 4);
  sizes.writeUInt32LE(entry.declaredSize ?? bytes.length * times, 8);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(0x800 | (entry.flags ?? 0), 6);
  local.writeUInt16LE(8, 8);
  sizes.copy(local, 14);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(20, 4);
  local.copy(central, 6, 4, 30);
  central.writeUInt32LE(offset, 42);
  return { local: Buffer.concat([local, name, packed]), central: Buffer.concat([central, name]) };
}

const packRepeated = (bytes: Buffer, times: number) => {
  const once = deflateRawSync(bytes, { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...new Array<Buffer>(times).fill(once), Buffer.from([3, 0])]);
};

const repeatedCrc = (bytes: Buffer, times: number) => {
  let sum = 0;
  for (let time = 0; time < times; time++) sum = crc32(bytes, sum);
  return sum;
};

export type CraftedBook = {
  /** Each sheet's XML between <worksheet> and </worksheet>, or a whole entry. */
  sheets: { name: string; xml: string | Omit<CraftedEntry, 'name'>; state?: string }[];
  strings?: string | Omit<CraftedEntry, 'name'>;
  /** Number format codes; cell style 1 has the first, and so on. */
  formats?: string[];
  date1904?: boolean;
  doctype?: string;
  extra?: CraftedEntry[];
};

/** A workbook with just the parts that a reader needs. */
export function craftXlsx(book: CraftedBook): Buffer {
  const sheets = book.sheets.map((sheet, at) =>
    entryOf(
      `xl/worksheets/sheet${at + 1}.xml`,
      sheet.xml,
      (xml) => `${book.doctype ?? ''}<worksheet xmlns="${main}">${xml}</worksheet>`,
    ),
  );
  const strings =
    book.strings === undefined
      ? []
      : [entryOf('xl/sharedStrings.xml', book.strings, (xml) => `<sst xmlns="${main}">${xml}</sst>`)];
  return craftZip([
    { name: '[Content_Types].xml', bytes: `${prologue}<Types/>` },
    { name: '_rels/.rels', bytes: relationsXml([['rId1', 'officeDocument', 'xl/workbook.xml']]) },
    { name: 'xl/workbook.xml', bytes: workbookXml(book) },
    { name: 'xl/_rels/workbook.xml.rels', bytes: relationsXml(workbookRelations(book)) },
    { name: 'xl/styles.xml', bytes: stylesXml(book.formats ?? []) },
    ...sheets,
    ...strings,
    ...(book.extra ?? []),
  ]);
}

const entryOf = (
  name: string,
  part: string | Omit<CraftedEntry, 'name'>,
  wrap: (xml: string) => string,
): CraftedEntry => (typeof part === 'string' ? { name, bytes: prologue + wrap(part) } : { name, ...part });

const workbookRelations = (book: CraftedBook): [string, string, string][] => [
  ...book.sheets.map((_, at): [string, string, string] => [
    `rId${at + 1}`,
    'worksheet',
    `worksheets/sheet${at + 1}.xml`,
  ]),
  ['rId901', 'styles', 'styles.xml'],
  ...(book.strings === undefined
    ? []
    : [['rId902', 'sharedStrings', 'sharedStrings.xml'] as [string, string, string]]),
];

const relationsXml = (list: [string, string, string][]) =>
  `${prologue}<Relationships>${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

const workbookXml = (book: CraftedBook) =>
  `${prologue}<workbook xmlns="${main}" xmlns:r="${relations}">${book.date1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${book.sheets
    .map(
      ({ name, state }, at) =>
        `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
    )
    .join('')}</sheets></workbook>`;

const stylesXml = (formats: string[]) =>
  `${prologue}<styleSheet xmlns="${main}"><numFmts>${formats.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts>` +
  `<cellXfs><xf numFmtId="0"/>${formats.map((_, at) => `<xf numFmtId="${200 + at}"/>`).join('')}</cellXfs></styleSheet>`;

/** <row> elements of inline texts; the first row is row 1. */
export const textRows = (rows: string[][]): string =>
  `<sheetData>${rows.map((row, at) => `<row r="${at + 1}">${row.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`).join('')}</sheetData>`;
