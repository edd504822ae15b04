/** One case: its page, and the way that is taken out of its present stage. */
import { type TakeRefused, takeWay } from '#casework';
import type { Errors } from '../../components/index.ts';
import type { WebScreen } from '../../screen.ts';
import { troublePage } from '../../trouble.ts';
import type { Visit } from '../../visit.ts';
import { officePage } from '../office-page.ts';
import { words } from './case.words.ts';
import { caseBody, caseLead } from './case-body.ts';
import { casePath, casesPath } from './case-paths.ts';
import { type CaseView, type MoveAnswers, noMove } from './case-view.ts';
import { forCases } from './for-cases.ts';
import { readCase } from './read-case.ts';
import { givenOf } from './read-move.ts';

type Shown = { readonly answers?: MoveAnswers; readonly errors?: Errors };

function show(visit: Visit, view: CaseView, { answers = noMove, errors }: Shown = {}) {
  const { c, language } = visit;
  return c.html(
    officePage(visit, {
      title: words[language].title(view.name, view.title[language]),
      lead: caseLead(language, view),
      area: view.area,
      errors,
      path: casePath(view.id),
      breadcrumbs: visit.menu.filter(({ href }) => href === casesPath),
      body: caseBody(language, {
        view,
        answers,
        errors,
        saved: c.req.query('saved') === 'yes' && !errors,
      }),
    }),
    errors ? 422 : 200,
  );
}

async function answerGet(given: Visit): Promise<Response> {
  const visit = forCases(given);
  const read = await readCase(visit);
  return read ? show(visit, read.view) : troublePage(visit.c, 'missing');
}

async function answerMove(given: Visit): Promise<Response> {
  const visit = forCases(given);
  const { c, actor, needs } = visit;
  const sent = await c.req.parseBody({ all: true });
  const all = (name: string) => [sent[name] ?? []].flat().filter((one) => typeof one === 'string');
  const one = (name: string) => (all(name)[0] ?? '').trim();
  const answers: MoveAnswers = {
    way: one('way'),
    reason: one('reason').slice(0, 500),
    papers: all('papers'),
    fromMonth: one('from-month'),
    grade: one('grade'),
    amount: one('amount').slice(0, 40),
  };
  const read = await readCase(visit);
  if (!read) return troublePage(c, 'missing');
  const found = givenOf(answers);
  const moved = await takeWay(needs.casework, {
    actor,
    caseId: read.view.id,
    move: { stage: one('stage'), way: answers.way, given: found },
    key: one('key').slice(0, 64),
  });
  if (moved.ok) return c.redirect(`${casePath(read.view.id)}?saved=yes`, 303);
  return show(visit, read.view, { answers, errors: errorsOf(visit, moved.refusal) });
}

function errorsOf({ language }: Visit, refusal: TakeRefused): Errors {
  const say = words[language];
  if (refusal.because === 'missing')
    return Object.fromEntries(refusal.asked.map((asked) => [asked, say.missing[asked]]));
  if (refusal.because === 'no-such-way') return { way: say.chooseWay };
  return { way: refusal.because === 'no-such-case' ? say.barred.closed : say.barred[refusal.because] };
}

export const oneCase: WebScreen = {
  screen: 'case',
  method: 'get',
  path: '/cases/:case',
  leaves: 'read.person',
  answer: answerGet,
};
export const moveCase: WebScreen = {
  screen: 'case',
  method: 'post',
  path: '/cases/:case',
  leaves: 'read.person',
  deed: 'move-case',
  answer: answerMove,
};
