/** The month: its page, one programme of it, and the deed that runs it. */
import { html } from 'hono/html';
import { mayDo } from '#access';
import { witness } from '#audit';
import { type MonthRun, runsOf } from '#benefits';
import { formatMonth, isMonth, type Month } from '#kernel';
import { actions, button, emptyState, form, type Html, notice, progress } from '../../components/index.ts';
import type { WebScreen } from '../../screen.ts';
import { troublePage } from '../../trouble.ts';
import type { Visit } from '../../visit.ts';
import { nowrapFigures } from '../nowrap-figures.ts';
import { officePage } from '../office-page.ts';
import { words } from './month.words.ts';
import { monthBody, monthLinks } from './month-body.ts';
import { monthPath } from './month-paths.ts';
import { monthSentence } from './month-sentence.ts';
import { programmeBody } from './programme-body.ts';
import { closedMonths, type MonthRead, readMonth, thisMonth } from './read-month.ts';

const lookAgainSeconds = 2;

/** The newest month that was closed, else the one we are in. */
async function answerNewest(visit: Visit): Promise<Response> {
  const runs = await visit.inTransaction(runsOf);
  return visit.c.redirect(monthPath(closedMonths(runs)[0] ?? thisMonth(visit)), 303);
}

const monthAsked = ({ c }: Visit): Month | undefined => {
  const asked = c.req.param('month') ?? '';
  return isMonth(asked) ? asked : undefined;
};

async function answerMonth(visit: Visit): Promise<Response> {
  const { c, language } = visit;
  const month = monthAsked(visit);
  if (!month) return troublePage(c, 'missing');
  const read = await readMonth(visit, month);
  const { view, place, runs } = read;
  const say = words[language];
  const under = underWay(visit, read);
  return c.html(
    officePage(visit, {
      title: say.title(formatMonth(month, language)),
      lead: view.run && nowrapFigures(monthSentence(language, view)),
      area: view.scope[language],
      ...(view.run && { moment: view.moment }),
      refreshSeconds: under ? lookAgainSeconds : undefined,
      body: html`${under && progressOf(visit, month, under)}
        ${runNotice(visit, runs, month)}
        ${monthLinks(language, withShown(closedMonths(runs), month), month, place.county)}
        ${place.county && wholeCity(visit, month)}
        ${view.run ? monthBody(place, view) : !under && emptyState({ title: say.none, body: say.noneBody })}
        ${!under && runForm(visit, read)}`,
    }),
  );
}

const withShown = (months: readonly Month[], shown: Month): Month[] =>
  [...new Set([...months, shown])].toSorted().toReversed();

const wholeCity = ({ language, needs }: Visit, month: Month): Html =>
  html`<p><a href="${monthPath(month, 'all')}">${words[language].wholeCity(needs.city.name[language])}</a></p>`;

/** A run of this month that is not finished; one that was only asked for counts while nothing stands. */
function underWay({ c }: Visit, { runs, view }: MonthRead): Pick<MonthRun, 'progress' | 'state'> | undefined {
  const running = runs.find(
    ({ month, state }) => month === view.month && (state === 'running' || state === 'waiting'),
  );
  if (running) return running;
  const failed = runs.some(({ month, state }) => month === view.month && state === 'failed');
  return c.req.query('run') === 'asked' && !view.run && !failed
    ? { progress: 0, state: 'waiting' }
    : undefined;
}

const progressOf = (
  { language, path }: Visit,
  month: Month,
  run: Pick<MonthRun, 'progress' | 'state'>,
): Html => {
  const say = words[language];
  return progress({
    language,
    id: 'run',
    label: say.runNow(formatMonth(month, language)),
    done: Math.round(run.progress * 100),
    total: 100,
    sentence: run.state === 'waiting' ? say.waiting : say.running,
    refresh: path,
  });
};

function runNotice({ language }: Visit, runs: readonly MonthRun[], month: Month): Html | undefined {
  const newest = runs.find((run) => run.month === month);
  return newest?.state === 'failed'
    ? notice({ language, state: 'wrong', title: words[language].failed })
    : undefined;
}

/** A month that is closed is run again beside what stands, and its differences are listed. */
function runForm(visit: Visit, { view }: MonthRead): Html | undefined {
  const { language, actor } = visit;
  if (!mayDo(actor, 'run-month') || view.month > thisMonth(visit)) return undefined;
  const say = words[language];
  const text = view.run ? say.recompute : say.startNext(formatMonth(view.month, language));
  return html`${view.run && html`<p>${say.recomputeSaid}</p>`}
    ${form({ action: `${monthPath(view.month)}/run`, body: actions(button({ text, ...(view.run && { kind: 'secondary' }) })) })}`;
}

async function answerProgramme(visit: Visit): Promise<Response> {
  const { c, language } = visit;
  const month = monthAsked(visit);
  const read = month && (await readMonth(visit, month));
  const programme = read?.view.programmes.find(({ id }) => id === c.req.param('programme'));
  if (!month || !read || !programme) return troublePage(c, 'missing');
  const { view, place } = read;
  return c.html(
    officePage(visit, {
      title: programme.title[language],
      lead: words[language].note(`${formatMonth(month, language)} · ${view.scope[language]}`, view.moment),
      area: view.scope[language],
      breadcrumbs: [
        { href: monthPath(month, place.county), label: words[language].title(formatMonth(month, language)) },
      ],
      body: programmeBody(place, view, programme),
    }),
  );
}

async function answerRun(visit: Visit): Promise<Response> {
  const { c, needs, actor } = visit;
  const month = monthAsked(visit);
  if (!month || month > thisMonth(visit)) return troublePage(c, 'missing');
  await visit.inTransaction((tx) => witness(tx, { act: 'month.run', at: needs.clock(), details: { month } }));
  await needs.addJob('run-month', { month, askedBy: actor.account }, `run-month-${month}`);
  return c.redirect(`${monthPath(month)}?run=asked`, 303);
}

const shared = { screen: 'month', method: 'get' } as const;

export const months: WebScreen = { ...shared, path: '/months', answer: answerNewest };
export const month: WebScreen = { ...shared, path: '/months/:month', answer: answerMonth };
export const monthProgramme: WebScreen = {
  ...shared,
  path: '/months/:month/programmes/:programme',
  answer: answerProgramme,
};
export const runMonthDeed: WebScreen = {
  screen: 'month',
  method: 'post',
  path: '/months/:month/run',
  deed: 'run-month',
  answer: answerRun,
};
