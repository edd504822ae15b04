/** Rows that were not simply taken, and the refused ones as a file to correct. */
import { witness } from '#audit';
import { writeXlsx } from '#files';
import { listRows, rowsToCorrect } from '#registry';
import type { WebScreen } from '../../screen.ts';
import type { Visit } from '../../visit.ts';
import { attachment } from '../attachment.ts';
import { officePage } from '../office-page.ts';
import { outcomeWords } from './import.words.ts';
import { batchPath, importsPath } from './import-paths.ts';
import { type BatchView, type ListedOutcome, listedOutcomes, rowsAtOnce } from './import-view.ts';
import { findView, type ImportVisit, importVisit, missing } from './import-visit.ts';
import { words as rosters } from './rosters.words.ts';
import { words } from './rows.words.ts';
import { rowsBody } from './rows-body.ts';

async function answer(given: Visit): Promise<Response> {
  const visit = importVisit(given);
  const { language, c, path } = visit;
  const view = await findView(visit);
  if (!view) return missing(visit);
  const outcome = listedOutcomes.find((one) => one === c.req.query('outcome')) ?? 'refused';
  const total = countOf(view, outcome);
  const page = Math.min(
    Math.max(1, Math.floor(Number(c.req.query('page')) || 1)),
    Math.ceil(total / rowsAtOnce) || 1,
  );
  const rows = await readRows(visit, view, { outcome, page });
  return c.html(
    officePage(visit, {
      title: words[language].rowsOf(outcomeWords[language][outcome], view.batch.fileName),
      breadcrumbs: [
        { href: importsPath, label: rosters[language].title },
        { href: batchPath(view.batch.id), label: view.batch.fileName },
      ],
      body: rowsBody(language, { view, rows, total, page, path }),
    }),
  );
}

function readRows(
  { needs, inTransaction }: ImportVisit,
  { batch }: BatchView,
  at: { outcome: ListedOutcome; page: number },
) {
  const choice = {
    batchId: batch.id,
    outcomes: [at.outcome],
    limit: rowsAtOnce,
    offset: (at.page - 1) * rowsAtOnce,
  };
  return inTransaction((tx) => listRows(tx, needs.secrets, choice));
}

/** As the batch counted them; rows corrected since are not counted apart. */
function countOf({ batch: { counts } }: BatchView, outcome: ListedOutcome): number {
  switch (outcome) {
    case 'refused':
    case 'doubtful':
    case 'duplicate':
      return counts[outcome];
    case 'set-aside':
      return counts.setAside;
    case 'corrected':
      return rowsAtOnce;
  }
}

async function answerFile(given: Visit): Promise<Response> {
  const visit = importVisit(given);
  const { c, needs } = visit;
  const view = await findView(visit);
  if (!view) return missing(visit);
  const { batch, roster } = view;
  const table = await visit.inTransaction(async (tx) => {
    const rows = await rowsToCorrect(tx, needs.secrets, batch.id);
    const details = { batch: batch.id, rows: batch.counts.refused };
    await witness(tx, { act: 'import.fetch-refused', at: needs.clock(), details });
    return rows;
  });
  const pieces: Uint8Array[] = [];
  for await (const piece of writeXlsx(table, { sheet: roster.title.zh })) pieces.push(piece);
  const fileName = `${batch.fileName.replace(/\.\w+$/, '')}-拒收行-${batch.id}.xlsx`;
  return attachment(c, { fileName, content: Buffer.concat(pieces) });
}

export const batchRows: WebScreen = {
  screen: 'imports',
  method: 'get',
  path: '/imports/batches/:batch/rows',
  answer,
};
export const refusedRows: WebScreen = {
  screen: 'import',
  method: 'get',
  path: '/imports/batches/:batch/refused.xlsx',
  deed: 'decide-match',
  leaves: 'import.fetch-refused',
  answer: answerFile,
};
