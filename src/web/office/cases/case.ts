/** One case: its page, and the way that is taken out of its present stage. */
import type { WebScreen } from '../../screen.ts';
import { troublePage } from '../../trouble.ts';
import { actingFor, type Visit } from '../../visit.ts';
import { officePage } from '../office-page.ts';
import { words } from './case.words.ts';
import { caseBody, caseLead } from './case-body.ts';
import { casePath, casesPath } from './case-paths.ts';
import { type CaseView, noMove, type ShownPapers } from './case-view.ts';
import { readCase } from './read-case.ts';
import { answerSentMove, type ShownMove } from './sent-move.ts';
import { answerSentTending, type ShownTending } from './sent-tending.ts';
import { tendPart } from './tend-part.ts';

type Shown = ShownMove & ShownTending & ShownPapers;

export function showCase(visit: Visit, view: CaseView, shown: Shown = {}) {
  const { answers = noMove, errors, tendErrors, answer, ...papers } = shown;
  const { paperErrors } = papers;
  const { c, language } = visit;
  return c.html(
    officePage(visit, {
      title: words[language].title(view.name, view.title[language]),
      lead: caseLead(language, view),
      area: view.area,
      errors: errors ?? tendErrors ?? paperErrors,
      path: casePath(view.id),
      breadcrumbs: visit.menu.filter(({ href }) => href === casesPath),
      body: caseBody(language, {
        view,
        answers,
        errors,
        action: casePath(view.id),
        back: casesPath,
        links: true,
        tend: tendPart(language, {
          ...{ view, errors: tendErrors, ...(answer && { answer }) },
          saved: c.req.query('tended') === 'yes' && !tendErrors,
        }),
        papers: { ...papers, saved: c.req.query('papers') === 'yes' && !paperErrors },
        saved: c.req.query('saved') === 'yes' && !errors,
      }),
    }),
    errors || tendErrors || paperErrors ? 422 : 200,
  );
}

async function answerGet(given: Visit): Promise<Response> {
  const visit = actingFor(given, 'registry');
  const view = await readCase(visit);
  return view ? showCase(visit, view) : troublePage(visit.c, 'missing');
}

const answerMove = (given: Visit): Promise<Response> =>
  answerSentMove(actingFor(given, 'registry'), { pathOf: casePath, show: showCase });

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
export const tendOneCase: WebScreen = {
  screen: 'case',
  method: 'post',
  path: '/cases/:case/tend',
  leaves: 'read.person',
  deed: 'move-case',
  answer: (visit) => answerSentTending(actingFor(visit, 'registry'), showCase),
};
