/** Taking a list out as a file: asked for with the page's own key, written by a job, fetched until it expires. */
import { type Deed, mayDo } from '#access';
import {
  askExport,
  type ExportKind,
  type ExportQuestion,
  fetchExport,
  findExport,
  isExportKey,
  isExportKind,
  listExports,
} from '#benefits';
import type { WebScreen } from '../../screen.ts';
import { troublePage } from '../../trouble.ts';
import type { Visit } from '../../visit.ts';
import { attachment } from '../attachment.ts';
import { officePage } from '../office-page.ts';
import { readListQuery } from '../work/list-query.ts';
import { words } from './exports.words.ts';
import { exportBody, exportPath, exportsBody, shownState } from './exports-body.ts';

const lookAgainSeconds = 2;
const mostShown = 50;

async function answerAll(visit: Visit): Promise<Response> {
  const { c, language, needs } = visit;
  const jobs = await visit.inTransaction((tx) => listExports(tx, mostShown));
  const { title, lead } = words[language];
  return c.html(officePage(visit, { title, lead, body: exportsBody(language, jobs, needs.clock()) }));
}

const keyOf = ({ c }: Visit): string | undefined => {
  const key = c.req.param('key') ?? '';
  return isExportKey(key) ? key : undefined;
};

async function answerOne(visit: Visit): Promise<Response> {
  const { c, language, needs } = visit;
  const key = keyOf(visit);
  const job = key && (await visit.inTransaction((tx) => findExport(tx, key)));
  if (!job) return troublePage(c, 'missing');
  const state = shownState(job, needs.clock());
  return c.html(
    officePage(visit, {
      title: words[language].kinds[job.kind],
      breadcrumbs: [{ href: '/exports', label: words[language].title }],
      refreshSeconds: state === 'waiting' || state === 'running' ? lookAgainSeconds : undefined,
      body: exportBody(language, job, needs.clock()),
    }),
  );
}

async function answerFile(visit: Visit): Promise<Response> {
  const { c, needs } = visit;
  const key = keyOf(visit);
  const job = key && (await visit.inTransaction((tx) => findExport(tx, key)));
  if (!key || !job) return troublePage(c, 'missing');
  if (!mayDo(visit.actor, deedOf(job.kind))) return troublePage(c, 'forbidden');
  const fetched = await visit.inTransaction((tx) => fetchExport(tx, { key, at: needs.clock() }));
  return fetched.ok ? attachment(c, fetched.value) : answerOne(visit);
}

/** Figures without personal data go to whoever may try a reform. */
const deedOf = (kind: ExportKind): Deed => (kind === 'reform' ? 'try-reform' : 'export-rows');

async function answerAsk(visit: Visit): Promise<Response> {
  const { c, needs, actor } = visit;
  const sent = await c.req.parseBody();
  const text = (name: string) => (typeof sent[name] === 'string' ? sent[name] : '');
  const [key, kind] = [text('key'), text('kind')];
  if (!isExportKind(kind) || deedOf(kind) !== 'export-rows' || !isExportKey(key))
    return troublePage(c, 'missing');
  const { role, area, purpose, account } = actor;
  const command = { key, kind, question: questionOf(visit, text), asker: { role, area, purpose, account } };
  const asked = await visit.inTransaction((tx) => askExport(tx, { ...command, at: needs.clock() }));
  if (!asked.ok) return troublePage(c, 'missing');
  await needs.addJob('write-export', { key }, `write-export-${key}`);
  return c.redirect(exportPath(key), 303);
}

function questionOf({ needs, language }: Visit, text: (name: string) => string): ExportQuestion {
  const programmes = needs.policy.programmes.map(({ id }) => id);
  const { programme, area, since, question } = readListQuery(text, { programmes });
  return {
    format: text('format') === 'csv' ? 'csv' : 'xlsx',
    language,
    ...(programme && { programme }),
    ...(area && { area }),
    ...(since && { since }),
    ...(question !== undefined && { question }),
  };
}

const shared = { screen: 'exports', method: 'get' } as const;

export const exports: WebScreen = { ...shared, path: '/exports', answer: answerAll };
export const oneExport: WebScreen = { ...shared, path: '/exports/:key', answer: answerOne };
export const exportFile: WebScreen = {
  ...shared,
  path: '/exports/:key/file',
  leaves: 'export.fetch',
  answer: answerFile,
};
export const askForExport: WebScreen = {
  screen: 'exports',
  method: 'post',
  path: '/exports',
  deed: 'export-rows',
  leaves: 'export.ask',
  answer: answerAsk,
};
