/** All rosters, how fresh each is, and the files that came last. */
import { departments } from '#declarations';
import { monthOf } from '#kernel';
import { listBatches, listCoverage } from '#registry';
import type { WebScreen } from '../../screen.ts';
import type { Visit } from '../../visit.ts';
import { momentOf, officePage } from '../office-page.ts';
import { freshnessOf } from './freshness.ts';
import type { RosterLine } from './import-view.ts';
import { type ImportVisit, importVisit, viewOf } from './import-visit.ts';
import { type ImportsView, importsBody, importsLead } from './imports-body.ts';
import { words } from './rosters.words.ts';

const recentFiles = 20;

async function answer(given: Visit): Promise<Response> {
  const visit = importVisit(given);
  const { language, c } = visit;
  const view = await readView(visit);
  return c.html(
    officePage(visit, {
      title: words[language].title,
      lead: importsLead(language, view),
      area: view.scope,
      body: importsBody(language, view),
    }),
  );
}

async function readView(visit: ImportVisit): Promise<ImportsView> {
  const { needs, actor } = visit;
  const areas = await visit.areas();
  const [rosters, batches] = await visit.inTransaction(async (tx) => [
    await readLines(visit, tx),
    await listBatches(tx, { limit: recentFiles }),
  ]);
  return {
    rosters,
    recent: batches.flatMap((batch) => viewOf(visit, batch) ?? []),
    maySend: visit.maySend,
    scope: areas.fullNameOf(actor.area),
    moment: momentOf(needs.clock()),
    month: monthOf(needs.today()),
  };
}

type Tx = Parameters<typeof listCoverage>[0];

/** Every roster of the city with the newest list that was taken. */
export async function readLines({ needs }: ImportVisit, tx: Tx): Promise<RosterLine[]> {
  const today = needs.today();
  const coverage = new Map((await listCoverage(tx, today)).map((one) => [one.roster, one]));
  return needs.city.rosters.map((roster) => {
    const newest = coverage.get(roster.id);
    return {
      roster,
      owner: departments[roster.owner],
      newest: newest?.period,
      takenAt: newest && momentOf(newest.takenAt),
      freshness: freshnessOf(roster, newest?.period, today),
    };
  });
}

export const imports: WebScreen = { screen: 'imports', method: 'get', path: '/imports', answer };
