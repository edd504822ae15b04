/** One trial: tried as its page is opened, beside another where asked, taken out as a file, and its changes taken out one by one. */
import { randomUUID } from 'node:crypto';
import { askExport, changeReform, isExportKey, listReforms, type SavedReform } from '#benefits';
import type { WebScreen } from '../../screen.ts';
import { troublePage } from '../../trouble.ts';
import type { Visit } from '../../visit.ts';
import { exportPath } from '../exports/exports-body.ts';
import { officePage } from '../office-page.ts';
import { changeWords } from './change-words.ts';
import { effectSentence } from './effect-body.ts';
import { effectRows } from './effect-rows.ts';
import { viewOf } from './effect-view.ts';
import { periodWords } from './reforms-body.ts';
import { type ResultView, resultBody } from './result-body.ts';
import { ownReform, reformOf, textsOf } from './what-if.ts';
import { words } from './what-if.words.ts';
import { reformPath, whatIfPath } from './what-if-paths.ts';

const mostOffered = 50;

async function tried(visit: Visit, reform: SavedReform): Promise<NonNullable<ResultView['outcome']>> {
  const { simulator, law } = visit.needs;
  const { from, until, changes } = reform;
  const outcome = await simulator.simulate(law, {
    kind: 'reform',
    reform: { from, ...(until && { until }), changes },
  });
  return outcome.ok ? { view: viewOf(visit, outcome.value) } : { refused: outcome.refusal };
}

async function answerResult(visit: Visit): Promise<Response> {
  const { c, language, actor } = visit;
  const reform = await reformOf(visit);
  if (!reform) return troublePage(c, 'missing');
  const outcome = reform.changes.length > 0 ? await tried(visit, reform) : undefined;
  const other = await reformOf(visit, 'with');
  const beside =
    other && other.id !== reform.id && outcome && 'view' in outcome ? await tried(visit, other) : undefined;
  const all = await visit.inTransaction((tx) => listReforms(tx, mostOffered));
  const say = words[language];
  return c.html(
    officePage(visit, {
      title: reform.name,
      lead:
        outcome && 'view' in outcome
          ? `${periodWords(language, reform)}${language === 'zh' ? '：' : ': '}${effectSentence(outcome.view)}`
          : periodWords(language, reform),
      breadcrumbs: [{ href: whatIfPath, label: say.title }],
      ...(outcome && 'view' in outcome && { area: outcome.view.scope }),
      body: resultBody({
        language,
        reform,
        isOwn: reform.maker.account === actor.account,
        changes: changesSaid(visit, reform),
        outcome,
        others: all.filter(({ id, changes }) => id !== reform.id && changes.length > 0),
        ...(other &&
          beside &&
          'view' in beside && { compared: { id: other.id, name: other.name, view: beside.view } }),
        exportKey: randomUUID(),
      }),
    }),
  );
}

const changesSaid = ({ needs, language }: Visit, { changes }: SavedReform): string[] =>
  changes.map((change) =>
    changeWords(change, {
      policy: needs.policy,
      language,
      countyName: (code) =>
        needs.city.counties.find((county) => county.code === code)?.name[language] ?? code,
    }),
  );

/** What the page shows is what is written. */
async function answerExport(visit: Visit): Promise<Response> {
  const { c, needs, language, actor } = visit;
  const reform = await reformOf(visit);
  const key = (await textsOf(visit))('key');
  if (!reform || !isExportKey(key)) return troublePage(c, 'missing');
  const outcome = await tried(visit, reform);
  if (!('view' in outcome)) return c.redirect(reformPath(reform.id), 303);
  const { role, area, purpose, account } = actor;
  const said = changesSaid(visit, reform).map((text) => [
    words[language].changes,
    text,
    null,
    null,
    null,
    null,
    null,
  ]);
  const figures = [...effectRows(outcome.view, `${reform.name} · ${periodWords(language, reform)}`), ...said];
  const asked = await visit.inTransaction((tx) =>
    askExport(tx, {
      key,
      kind: 'reform',
      question: { format: 'xlsx', language, figures },
      asker: { role, area, purpose, account },
      at: needs.clock(),
    }),
  );
  if (!asked.ok) return troublePage(c, 'missing');
  await needs.addJob('write-export', { key }, `write-export-${key}`);
  return c.redirect(exportPath(key), 303);
}

async function answerRemove(visit: Visit): Promise<Response> {
  const { c, needs } = visit;
  const reform = await ownReform(visit);
  if (!reform) return troublePage(c, 'missing');
  const at = Number((await textsOf(visit))('at'));
  const changes = reform.changes.filter((_, index) => index !== at);
  await visit.inTransaction((tx) =>
    changeReform(tx, reform.id, { reform: { ...reform, changes }, at: needs.clock() }),
  );
  return c.redirect(reformPath(reform.id), 303);
}

const shared = { screen: 'what-if', deed: 'try-reform' } as const;

export const reformResult: WebScreen = {
  ...shared,
  method: 'get',
  path: '/what-if/:reform',
  answer: answerResult,
};
export const exportReform: WebScreen = {
  ...shared,
  method: 'post',
  path: '/what-if/:reform/export',
  leaves: 'export.ask',
  answer: answerExport,
};
export const removeChange: WebScreen = {
  ...shared,
  method: 'post',
  path: '/what-if/:reform/remove',
  answer: answerRemove,
};
