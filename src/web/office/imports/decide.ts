/** A person says whom a doubtful row means. */
import { witness } from '#audit';
import { type BatchRow, type DecideRefused, type Decision, decideRow, listRows } from '#registry';
import type { Errors } from '../../components/index.ts';
import type { WebScreen } from '../../screen.ts';
import type { Visit } from '../../visit.ts';
import { officePage } from '../office-page.ts';
import { decideBody } from './decide-body.ts';
import { describeRow } from './describe-row.ts';
import { batchPath, decidePath, rowsPath } from './import-paths.ts';
import type { BatchView } from './import-view.ts';
import { findView, type ImportVisit, importVisit, missing } from './import-visit.ts';
import { words } from './rows.words.ts';
import { isDecidable, placeOf } from './rows-body.ts';

/** A row is found by its place; the doubtful rows of a batch are few. */
const mostDoubtful = 2_000;

async function findRow(visit: ImportVisit, view: BatchView, sheet: string): Promise<BatchRow | undefined> {
  const number = Number(visit.c.req.param('row'));
  const choice = { batchId: view.batch.id, outcomes: ['doubtful', 'refused'], limit: mostDoubtful } as const;
  const rows = await visit.inTransaction((tx) => listRows(tx, visit.needs.secrets, choice));
  return rows.find((row) => row.row === number && row.sheet === sheet && isDecidable(row));
}

async function show(
  visit: ImportVisit,
  view: BatchView,
  { row, errors }: { row: BatchRow; errors?: Errors },
): Promise<Response> {
  const { language, c } = visit;
  const shown = await describeRow(visit, view, row);
  return c.html(
    officePage(visit, {
      title: words[language].decideTitle(placeOf(language, row)),
      lead: words[language].decideLead,
      errors,
      path: decidePath(view.batch.id, row),
      breadcrumbs: [{ href: batchPath(view.batch.id), label: view.batch.fileName }],
      body: decideBody(language, {
        view,
        row: shown,
        errors,
        mayBeNew: view.roster.keepsRegister === 'persons',
      }),
    }),
    errors ? 422 : 200,
  );
}

async function answerGet(given: Visit): Promise<Response> {
  const visit = importVisit(given);
  const view = await findView(visit);
  const row = view && (await findRow(visit, view, visit.c.req.query('sheet') ?? ''));
  return view && row ? show(visit, view, { row }) : missing(visit);
}

async function answerPost(given: Visit): Promise<Response> {
  const visit = importVisit(given);
  const { c, needs, language, actor } = visit;
  const sent = await c.req.parseBody();
  const view = await findView(visit);
  const row = view && (await findRow(visit, view, String(sent['sheet'] ?? '')));
  if (!view || !row || !visit.mayDecide) return missing(visit);
  const choice = readChoice(String(sent['decision'] ?? ''));
  if (!choice) return show(visit, view, { row, errors: { decision: words[language].nextDoubt } });
  const place = { batchId: view.batch.id, sheet: row.sheet, row: row.row };
  const decided = await decideRow(needs, { ...place, ...choice, by: actor.account });
  if (!decided.ok) return show(visit, view, { row, errors: { decision: whyNot(decided.refusal, language) } });
  const details = { batch: view.batch.id, row: row.row, decision: choice.decision };
  const person = choice.personId === undefined ? {} : { person: choice.personId };
  await visit.inTransaction((tx) =>
    witness(tx, { act: 'import.decide', at: needs.clock(), ...person, details }),
  );
  return c.redirect(rowsPath(view.batch.id, 'doubtful'), 303);
}

/** `same:12`, or one of the other words. */
function readChoice(text: string): { decision: Decision; personId?: number } | undefined {
  const [word, id] = text.split(':');
  if (word === 'same' && id && /^\d{1,9}$/.test(id)) return { decision: 'same', personId: Number(id) };
  return (['different', 'new-person', 'dropped'] as const)
    .filter((decision) => decision === text)
    .map((decision) => ({ decision }))[0];
}

function whyNot(refusal: DecideRefused, language: Visit['language']): string {
  const say = words[language];
  if (refusal.because === 'still-faulty')
    return refusal.faults.map((fault) => fault[language]).join(say.gap) || say.changedSince;
  return say.changedSince;
}

const shared = {
  screen: 'import',
  path: '/imports/batches/:batch/rows/:row',
  deed: 'decide-match',
  leaves: 'read.person',
} as const;

export const doubtfulRow: WebScreen = { ...shared, method: 'get', answer: answerGet };
export const decideDoubtfulRow: WebScreen = { ...shared, method: 'post', answer: answerPost };
