/** The rows of a bank's answer by what their columns hold, in whichever of the layouts it is; nothing is understood yet. */
import { Buffer } from 'node:buffer';
import iconv from 'iconv-lite';
import type { BankColumn, BankLayout, ReplyCell } from '#declarations';
import { cleanCell, cleanTitle, FileRefused, readTable } from '#files';
import { done, type Result, refuse, type Text } from '#kernel';

export type BatchRow = {
  /** As a person counts them in the file. */
  readonly number: number;
  readonly cells: ReadonlyMap<ReplyCell, string>;
};
export type BatchRows = {
  readonly layout: BankLayout;
  /** What stands above the lines. */
  readonly summary: string;
  readonly rows: readonly BatchRow[];
  /** Lines that are not of the layout's width. */
  readonly broken: readonly number[];
};

export async function readBatchRows(
  content: Uint8Array,
  { fileName, layouts }: { readonly fileName: string; readonly layouts: readonly BankLayout[] },
): Promise<Result<BatchRows, Text>> {
  const lines = layouts.filter(({ form }) => form === 'fixed');
  const fixed = lines.map((layout) => readFixed(content, layout)).find((read) => read !== undefined);
  if (fixed) return done(fixed);
  try {
    const table = await readCsv(
      content,
      fileName,
      layouts.filter(({ form }) => form === 'csv'),
    );
    return table ? done(table) : refuse(noLayout(layouts));
  } catch (error) {
    if (error instanceof FileRefused) return refuse(error.text);
    throw error;
  }
}

async function readCsv(
  content: Uint8Array,
  name: string,
  layouts: readonly BankLayout[],
): Promise<BatchRows | undefined> {
  const knownTitles = layouts.flatMap(({ reply }) => reply.lines.map(({ title }) => title));
  let read: { layout: BankLayout; summary: string; rows: BatchRow[] } | undefined;
  for await (const { header, title, rows } of readTable(content, { name, knownTitles })) {
    const layout = layouts.find(({ reply }) =>
      reply.lines.every((one) => header.includes(cleanTitle(one.title))),
    );
    if (!layout) continue;
    read ??= { layout, summary: title, rows: [] };
    const columns = layout.reply.lines.map(
      (one) => [one.holds, header.indexOf(cleanTitle(one.title))] as const,
    );
    for (const { number, cells } of rows)
      read.rows.push({
        number,
        cells: new Map(columns.map(([holds, at]) => [holds, cleanCell(cells[at]).replace(/^'/, '')])),
      });
  }
  return read && { ...read, broken: [] };
}

/** Undefined when the first line bears no number of a message where this layout has it. */
function readFixed(content: Uint8Array, layout: BankLayout): BatchRows | undefined {
  const { summary, lines } = layout.reply;
  const [first, ...rest] = recordsOf(content);
  const head = first && cellsOf(first, summary, layout).get('message');
  if (!head || !/^[A-Z]+-R\d+$/.test(head)) return undefined;
  const width = lines.reduce((sum, column) => sum + column.width, 0);
  const broken: number[] = [];
  const rows: BatchRow[] = [];
  for (const [at, record] of rest.entries()) {
    const number = at + 2;
    if (record.length === width) rows.push({ number, cells: cellsOf(record, lines, layout) });
    else if (record.length > 0) broken.push(number);
  }
  return { layout, summary: head, rows, broken };
}

function recordsOf(content: Uint8Array): Buffer[] {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const records: Buffer[] = [];
  for (let from = 0; from < bytes.length; ) {
    const found = bytes.indexOf(0x0a, from);
    const end = found < 0 ? bytes.length : found;
    records.push(bytes.subarray(from, bytes[end - 1] === 0x0d ? end - 1 : end));
    from = end + 1;
  }
  return records;
}

function cellsOf<Cell extends string>(
  record: Buffer,
  columns: readonly BankColumn<Cell>[],
  { encoding }: BankLayout,
): Map<Cell, string> {
  let from = 0;
  return new Map(
    columns.map(({ holds, width }) => {
      from += width;
      return [holds, cleanCell(iconv.decode(record.subarray(from - width, from), encoding))];
    }),
  );
}

const noLayout = (layouts: readonly BankLayout[]): Text => {
  const titles = (language: 'zh' | 'en') =>
    ['pain.002', ...layouts.map(({ title }) => title[language])].join(language === 'zh' ? '、' : ', ');
  return {
    zh: `这不是我们认识的银行回单格式（${titles('zh')}）。请上传银行的原文件，不要改动列标题。`,
    en: `This is no reply in a layout that we know (${titles('en')}). Send the bank’s own file with its titles unchanged.`,
  };
};
