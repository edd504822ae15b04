/** One visit: its page, and what is recorded on it. */
import { isDay } from '#kernel';
import {
  type HandOverRefused,
  handOver,
  isOutcome,
  type RecordRefused,
  recordOutcomes,
  tryAgain,
} from '#outreach';
import { answersOf, numberOf } from '../../answers.ts';
import type { Errors } from '../../components/index.ts';
import type { WebScreen } from '../../screen.ts';
import { troublePage } from '../../trouble.ts';
import { actingFor, type Visit } from '../../visit.ts';
import { officePage } from '../office-page.ts';
import { doerOf } from './doer-of.ts';
import { taskPath, tasksPath } from './outreach-paths.ts';
import { noAnswers, readTask } from './read-task.ts';
import { words } from './task.words.ts';
import { taskBody, taskLead } from './task-body.ts';
import type { RecordAnswers, TaskAnswers, TaskView } from './task-view.ts';

type Shown = { readonly answers?: Partial<TaskAnswers>; readonly errors?: Errors };

function show(visit: Visit, view: TaskView, { answers, errors }: Shown = {}): Response | Promise<Response> {
  const { c, language } = visit;
  const title = words[language].title(view.name, view.ofHousehold);
  return c.html(
    officePage(visit, {
      title,
      lead: taskLead(language, view),
      area: view.area,
      errors,
      path: taskPath(view.id),
      breadcrumbs: visit.menu.filter(({ href }) => href === tasksPath),
      body: taskBody(language, {
        view,
        answers: { ...noAnswers(view), ...answers },
        errors,
        saved: c.req.query('saved') === 'yes' && !errors,
      }),
    }),
    errors ? 422 : 200,
  );
}

async function answerGet(given: Visit): Promise<Response> {
  const visit = actingFor(given, 'outreach');
  const view = await readTask(visit);
  return view ? show(visit, view) : troublePage(visit.c, 'missing');
}

async function answerRecord(given: Visit): Promise<Response> {
  const visit = actingFor(given, 'outreach');
  const sent = await answersOf(visit);
  const view = await readTask(visit);
  if (!view) return troublePage(visit.c, 'missing');
  const record = readRecord(view, sent);
  const recorded = view.items.flatMap(({ id }) => {
    const outcome = record.outcomes[id];
    if (!outcome) return [];
    return [
      {
        item: id,
        outcome,
        why: record.whys[id] || undefined,
        wrongFact: outcome === 'wrong-data' ? record.facts[id] || undefined : undefined,
      },
    ];
  });
  const saved = await recordOutcomes(visit.needs, doerOf(visit), { task: view.id, recorded });
  if (!saved.ok)
    return show(visit, view, { answers: { record }, errors: recordErrors(visit, view, saved.refusal) });
  return visit.c.redirect(saved.value.closed ? tasksPath : `${taskPath(view.id)}?saved=yes`, 303);
}

/** Only facts that the page offered can be named. */
function readRecord({ items }: TaskView, sent: (name: string) => string): RecordAnswers {
  const each = <Value>(read: (item: TaskView['items'][number]) => Value) =>
    Object.fromEntries(items.map((item) => [item.id, read(item)]));
  return {
    outcomes: each(({ id }) => {
      const outcome = sent(`outcome-${id}`);
      return isOutcome(outcome) ? outcome : '';
    }),
    whys: each(({ id }) => sent(`why-${id}`).slice(0, 300)),
    facts: each(({ id, facts }) => facts.find(({ value }) => value === sent(`fact-${id}`))?.value ?? ''),
  };
}

function recordErrors({ language }: Visit, { items }: TaskView, refusal: RecordRefused): Errors {
  const say = words[language].errors;
  const titleOf = (id: number) => items.find((item) => item.id === id)?.title[language] ?? '';
  switch (refusal.because) {
    case 'nothing-recorded':
      return { [`outcome-${items[0]?.id}`]: say.nothing };
    case 'why-missing':
      return { [`why-${refusal.item}`]: say.why(titleOf(refusal.item)) };
    case 'fact-missing':
      return { [`fact-${refusal.item}`]: say.fact(titleOf(refusal.item)) };
    case 'not-open':
    case 'no-such-task':
      return { record: say.changed };
  }
}

async function answerAgain(given: Visit): Promise<Response> {
  const visit = actingFor(given, 'outreach');
  const sent = await answersOf(visit);
  const view = await readTask(visit);
  if (!view) return troublePage(visit.c, 'missing');
  const again = { on: sent('next'), why: sent('again-why').slice(0, 300) };
  const say = words[visit.language].errors;
  const wrong = (error: string) => show(visit, view, { answers: { again }, errors: { next: error } });
  if (!isDay(again.on)) return wrong(say.nextDay);
  const noted = await tryAgain(visit.needs, doerOf(visit), { task: view.id, on: again.on, why: again.why });
  if (noted.ok) return visit.c.redirect(tasksPath, 303);
  return wrong(noted.refusal.because === 'not-later' ? say.nextDay : say.changed);
}

async function answerContact(given: Visit): Promise<Response> {
  const visit = actingFor(given, 'outreach');
  const sent = await answersOf(visit);
  const view = await readTask(visit);
  if (!view) return troublePage(visit.c, 'missing');
  const answers = {
    worker: sent('worker'),
    whole: sent('whole'),
    from: sent('from'),
    why: sent('hand-over-why').slice(0, 300),
  };
  const { worker, whole, from, why } = answers;
  const say = words[visit.language].errors;
  const wrong = (errors: Errors) => show(visit, view, { answers: { handOver: answers }, errors });
  if (!isDay(from)) return wrong({ from: say.fromDay });
  if (whole !== 'household' && whole !== 'village') return wrong({ whole: say.whole });
  const command = { task: view.id, worker: numberOf(worker), from, why, whole } as const;
  const named = await handOver(visit.needs, doerOf(visit), command);
  return named.ok
    ? visit.c.redirect(taskPath(view.id), 303)
    : wrong(handOverErrors(visit, named.refusal.because));
}

function handOverErrors({ language }: Visit, because: HandOverRefused['because']): Errors {
  const say = words[language].errors;
  const faults = {
    'no-such-task': { worker: say.changed },
    'no-such-worker': { worker: say.worker },
    'why-missing': { 'hand-over-why': say.handOverWhy },
    'before-today': { from: say.fromDay },
    'no-household': { whole: say.noHousehold },
    'already-named': { worker: say.alreadyNamed },
    'later-one-named': { from: say.laterNamed },
  } as const satisfies Record<HandOverRefused['because'], Errors>;
  return faults[because];
}

const shared = { screen: 'task', path: '/outreach/tasks/:task', leaves: 'read.person' } as const;

export const task: WebScreen = { ...shared, method: 'get', answer: answerGet };
export const recordTask: WebScreen = {
  ...shared,
  method: 'post',
  deed: 'record-outcome',
  answer: answerRecord,
};
export const tryTaskAgain: WebScreen = {
  ...shared,
  method: 'post',
  path: '/outreach/tasks/:task/again',
  deed: 'record-outcome',
  answer: answerAgain,
};
export const handOverTask: WebScreen = {
  ...shared,
  method: 'post',
  path: '/outreach/tasks/:task/contact',
  deed: 'hand-over',
  answer: answerContact,
};
