/** One roster: its columns, a template to fill in, and the files that came. */
import { writeCsv, writeXlsx } from '#files';
import { listBatches } from '#registry';
import type { WebScreen } from '../../screen.ts';
import type { Visit } from '../../visit.ts';
import { attachment } from '../attachment.ts';
import { momentOf, officePage } from '../office-page.ts';
import { exampleCell } from './describe-column.ts';
import { importsPath } from './import-paths.ts';
import { importVisit, missing, rosterOf, viewOf } from './import-visit.ts';
import { readLines } from './imports.ts';
import { rosterBody } from './roster-body.ts';
import { words } from './rosters.words.ts';

async function answer(given: Visit): Promise<Response> {
  const visit = importVisit(given);
  const { language, c, needs } = visit;
  const roster = rosterOf(visit, c.req.param('roster'));
  if (!roster) return missing(visit);
  const areas = await visit.areas();
  const [lines, batches] = await visit.inTransaction(async (tx) => [
    await readLines(visit, tx),
    await listBatches(tx, { roster: roster.id }),
  ]);
  const line = lines.find((one) => one.roster === roster)!;
  const scope = areas.fullNameOf(visit.actor.area);
  return c.html(
    officePage(visit, {
      title: roster.title[language],
      lead: words[language].rosterLead(line.owner[language], line.takenAt),
      area: scope,
      breadcrumbs: [{ href: importsPath, label: words[language].title }],
      body: rosterBody(language, {
        line,
        batches: batches.flatMap((batch) => viewOf(visit, batch) ?? []),
        maySend: visit.maySend,
        scope,
        moment: momentOf(needs.clock()),
      }),
    }),
  );
}

/** The headings of the roster and one invented row that shows how to fill them in. */
async function answerTemplate(visit: Visit): Promise<Response> {
  const { c } = visit;
  const roster = rosterOf(visit, c.req.param('roster'));
  const format = c.req.param('file') === 'template.csv' ? 'csv' : 'xlsx';
  if (!roster || !/^template\.(csv|xlsx)$/.test(c.req.param('file') ?? '')) return missing(visit);
  const columns = Object.values(roster.columns);
  const template = { header: columns.map(({ title }) => title.zh), rows: [columns.map(exampleCell)] };
  const written = format === 'csv' ? writeCsv(template) : writeXlsx(template, { sheet: roster.title.zh });
  const pieces: Uint8Array[] = [];
  for await (const piece of written) pieces.push(piece);
  return attachment(c, { fileName: `${roster.title.zh}-模板.${format}`, content: Buffer.concat(pieces) });
}

export const roster: WebScreen = {
  screen: 'imports',
  method: 'get',
  path: '/imports/rosters/:roster',
  answer,
};
export const rosterTemplate: WebScreen = {
  screen: 'imports',
  method: 'get',
  path: '/imports/rosters/:roster/:file',
  answer: answerTemplate,
};
