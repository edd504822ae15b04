/** The job that writes an export: reads the list page by page as the one who asked, and keeps the file. */
import type { Database, Transaction } from '#database';
import { type OutCell, writeCsv, writeXlsx } from '#files';
import { dayOf, done, type Result, refuse, type Text } from '#kernel';
import { type ExportKind, type ExportQuestion, keptHours } from './export-job.ts';
import {
  beginExport,
  dropFiles,
  findQuestion,
  keepFile,
  noteExportProgress,
  noteFailure,
  type WrittenFile,
} from './export-store.ts';

/** How one kind of list is read: its columns, how many lines there are, and the lines from an offset on. */
export type ListToExport = {
  readonly title: Text;
  header(question: ExportQuestion): readonly string[];
  count(tx: Transaction, question: ExportQuestion): Promise<number>;
  lines(
    tx: Transaction,
    question: ExportQuestion,
    place: { readonly offset: number; readonly limit: number },
  ): Promise<readonly (readonly OutCell[])[]>;
};

export type ExportNeeds = {
  readonly database: Database;
  readonly clock: () => Date;
  readonly lists: Readonly<Record<ExportKind, ListToExport>>;
  /** Lines read at once; 2,000 unless told. */
  readonly linesAtOnce?: number;
};

export type NotWritten = { because: 'not-waiting' };

type Work = NonNullable<Awaited<ReturnType<typeof findQuestion>>> & { readonly id: string };

/** Running it again after a crash begins the file anew; a finished export is left as it is. Throws when reading fails, after noting it. */
export async function writeExport(
  needs: ExportNeeds,
  id: string,
): Promise<Result<{ rows: number }, NotWritten>> {
  const { database, clock } = needs;
  const begun = await database.work(async (tx) => {
    await dropFiles(tx, new Date(clock().getTime() - keptHours * 3_600_000));
    return done((await beginExport(tx, id)) ? await findQuestion(tx, id) : undefined);
  });
  const work = begun.value;
  if (!work) return refuse({ because: 'not-waiting' });
  try {
    const file = await readAndWrite(needs, { ...work, id });
    await database.work(async (tx) => done(await keepFile(tx, id, file)));
    return done({ rows: file.rows });
  } catch (error) {
    const failure = error instanceof Error ? error.name : 'unknown';
    await database.work(async (tx) => done(await noteFailure(tx, id, { failure, at: clock() })));
    throw error;
  }
}

/** One transaction for the whole list, so that it is the list of one moment. */
async function readAndWrite(needs: ExportNeeds, work: Work): Promise<WrittenFile> {
  const { database, clock, lists } = needs;
  const { question, asker } = work;
  const list = lists[work.kind];
  const read = await database.transaction(
    async (tx) => {
      let rows = 0;
      const pieces: Uint8Array[] = [];
      const table = {
        header: list.header(question),
        rows: linesOf(needs, tx, work, (read) => {
          rows = read;
        }),
      };
      const written =
        question.format === 'csv'
          ? writeCsv(table)
          : writeXlsx(table, { sheet: list.title[question.language] });
      for await (const piece of written) pieces.push(piece);
      return done({ rows, content: Buffer.concat(pieces) });
    },
    { actor: asker, isolation: 'repeatable read' },
  );
  const at = clock();
  return { ...read.value, at, fileName: fileNameOf(list.title[question.language], { ...work, at }) };
}

async function* linesOf(
  { database, lists, linesAtOnce = 2_000 }: ExportNeeds,
  tx: Transaction,
  { id, kind, question }: Work,
  onRead: (rows: number) => void,
): AsyncGenerator<readonly OutCell[]> {
  const total = await lists[kind].count(tx, question);
  for (let offset = 0; ; ) {
    const lines = await lists[kind].lines(tx, question, { offset, limit: linesAtOnce });
    yield* lines;
    offset += lines.length;
    onRead(offset);
    if (lines.length < linesAtOnce) return;
    const progress = Math.min(0.99, offset / Math.max(1, total));
    await database.work(async (work) => done(await noteExportProgress(work, id, progress)));
  }
}

/** Who took the file out stands in its name: 潜在对象-大庆市-账号12-2026-11-23.xlsx. */
const fileNameOf = (title: string, { asker, question, at }: Work & { readonly at: Date }): string =>
  `${title}-${question.area ?? asker.area}-${asker.account}-${dayOf(at)}.${question.format}`;
