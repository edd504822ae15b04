/** A file on its way: what was understood, what would happen, taking it, and done. */
import { witness } from '#audit';
import { type Errors, type Html, progress } from '../../components/index.ts';
import type { WebScreen } from '../../screen.ts';
import type { Visit } from '../../visit.ts';
import { officePage } from '../office-page.ts';
import { words } from './batch.words.ts';
import { batchBody, batchLead, isUnderWay } from './batch-body.ts';
import { batchPath, importsPath, outcomePath, rosterPath } from './import-paths.ts';
import type { BatchView } from './import-view.ts';
import { findView, type ImportVisit, importVisit, missing } from './import-visit.ts';
import { words as outcomes } from './outcome.words.ts';
import { words as rosters } from './rosters.words.ts';
import { stepTrail } from './step-trail.ts';
import { objectionsTo } from './take-part.ts';

const lookAgainSeconds = 2;

type Shown = { readonly page: 'batch' | 'outcome'; readonly errors?: Errors };

async function show(visit: ImportVisit, view: BatchView, { page, errors }: Shown): Promise<Response> {
  const { language, c } = visit;
  const starting = page === 'batch' && c.req.query('taking') === 'yes' && view.batch.state === 'previewed';
  const areas = await visit.areas();
  return c.html(
    officePage(visit, {
      title: view.batch.fileName,
      lead: starting ? undefined : batchLead(language, view),
      errors,
      area: areas.fullNameOf(visit.actor.area),
      path: errors ? outcomePath(view.batch.id) : visit.path,
      breadcrumbs: [
        { href: importsPath, label: rosters[language].title },
        { href: rosterPath(view.roster.id), label: view.roster.title[language] },
      ],
      refreshSeconds: starting || isUnderWay(view.batch) ? lookAgainSeconds : undefined,
      body: starting ? startsNow(visit, view) : batchBody(language, view, { page, errors }),
    }),
    errors ? 422 : 200,
  );
}

/** The job waits for its turn: shown as taking, so that nobody presses again. */
const startsNow = ({ language, path }: ImportVisit, { batch }: BatchView): readonly Html[] => [
  stepTrail(language, 'done'),
  progress({
    language,
    id: 'batch',
    label: words[language].taking,
    done: 0,
    total: batch.rowCount,
    sentence: words[language].takingSaid,
    refresh: path,
  }),
];

const answerAt =
  (page: Shown['page']) =>
  async (given: Visit): Promise<Response> => {
    const visit = importVisit(given);
    const view = await findView(visit);
    return view ? show(visit, view, { page }) : missing(visit);
  };

async function answerTake(given: Visit): Promise<Response> {
  const visit = importVisit(given);
  const { c, needs, language } = visit;
  const view = await findView(visit);
  if (!view) return missing(visit);
  const { batch } = view;
  if (batch.state !== 'previewed' || !visit.mayTake) return c.redirect(batchPath(batch.id), 303);
  const sent = await c.req.parseBody({ all: true });
  const ticked = [sent['despite'] ?? []].flat();
  const objections = objectionsTo(batch).map(({ kind }) => kind);
  if (objections.some((kind) => !ticked.includes(kind)))
    return show(visit, view, { page: 'outcome', errors: { despite: outcomes[language].despiteNeeded } });
  const details = { batch: batch.id, roster: batch.roster, despite: objections.join() };
  await visit.inTransaction((tx) => witness(tx, { act: 'import.take', at: needs.clock(), details }));
  await needs.addJob('take-batch', { batchId: batch.id, despite: objections }, `take-batch-${batch.id}`);
  return c.redirect(`${batchPath(batch.id)}?taking=yes`, 303);
}

const shared = { screen: 'imports', method: 'get' } as const;

export const batch: WebScreen = { ...shared, path: '/imports/batches/:batch', answer: answerAt('batch') };
export const batchOutcome: WebScreen = {
  ...shared,
  path: '/imports/batches/:batch/outcome',
  answer: answerAt('outcome'),
};
export const takeRoster: WebScreen = {
  screen: 'import',
  method: 'post',
  path: '/imports/batches/:batch/take',
  deed: 'take-roster',
  answer: answerTake,
};
