/** Several cases of one procedure in one stage, acted on together: each in its own transaction, with an outcome a row. */
import { witness } from '#audit';
import { type InboxLine, listInbox, missingFor, procedureOf, stagesAt, takeWay } from '#casework';
import { isEnding } from '#declarations';
import { count, type Errors, emptyState } from '../../components/index.ts';
import type { WebScreen } from '../../screen.ts';
import { troublePage } from '../../trouble.ts';
import { actingFor, type Visit } from '../../visit.ts';
import { officePage } from '../office-page.ts';
import { casesPath } from './case-paths.ts';
import { filterOf } from './cases.ts';
import { words } from './many-cases.words.ts';
import { manyBody, type Outcome, outcomesBody, type Place, type Shown, waysOf } from './many-cases-body.ts';
import { givenOf, moveErrors, readMove } from './read-move.ts';

const most = 100;

/** Undefined for a stage that this desk does not move on. */
function placeOf({ c, actor, needs }: Visit): Place | undefined {
  const [id, name] = [c.req.param('procedure'), c.req.param('stage')];
  const found = stagesAt(needs.casework.procedures, actor)
    .filter((one) => one.procedure === id && one.stage === name)
    .toSorted((a, b) => b.edition - a.edition)[0];
  if (!found) return undefined;
  const procedure = procedureOf(needs.casework, { id: found.procedure, edition: found.edition });
  const stage = procedure.stages[found.stage]!;
  return isEnding(stage) ? undefined : { procedure, name: found.stage, stage };
}

const waiting = (visit: Visit, { procedure, name }: Place): Promise<InboxLine[]> =>
  visit.inTransaction(async (tx) => {
    const filter = { ...filterOf(visit, { all: false, procedure: procedure.id }), stage: name };
    const lines = await listInbox(tx, filter, { offset: 0, limit: most });
    await witness(tx, { act: 'list.cases', at: visit.needs.clock(), details: { shown: lines.length } });
    return lines;
  });

function show(visit: Visit, place: Place, shown: Omit<Shown, 'action'>) {
  const { c, language } = visit;
  const say = words[language];
  const page = officePage(visit, {
    title: say.title(place.procedure.title[language], place.stage.title[language]),
    lead: say.lead,
    errors: shown.errors,
    path: c.req.path,
    breadcrumbs: visit.menu.filter(({ href }) => href === casesPath),
    body:
      shown.lines.length === 0
        ? emptyState({ title: say.none, body: say.noneBody })
        : manyBody(visit.language, place, { ...shown, action: c.req.path }),
  });
  return c.html(page, shown.errors ? 422 : 200);
}

async function answerGet(given: Visit): Promise<Response> {
  const visit = actingFor(given, 'registry');
  const place = placeOf(visit);
  return place ? show(visit, place, { lines: await waiting(visit, place) }) : troublePage(visit.c, 'missing');
}

async function answerMany(given: Visit): Promise<Response> {
  const visit = actingFor(given, 'registry');
  const place = placeOf(visit);
  if (!place) return troublePage(visit.c, 'missing');
  const { answers, stage, key, cases } = await readMove(visit);
  const lines = await waiting(visit, place);
  const say = words[visit.language];
  const way = waysOf(place).find(([name]) => name === answers.way)?.[1];
  const found = givenOf(answers);
  const missing = way ? missingFor(way, found) : [];
  const errors: Errors = {
    ...(cases.length === 0 && { case: say.chooseCases }),
    ...(!way && { way: say.chooseWay }),
    ...(missing.length > 0 && moveErrors(visit, { because: 'missing', asked: missing })),
  };
  if (Object.keys(errors).length > 0) return show(visit, place, { lines, answers, ticked: cases, errors });
  const outcomes: Outcome[] = [];
  for (const id of cases.map(Number).slice(0, most))
    outcomes.push(await actOn(visit, { id, stage, way: answers.way, given: found, key: `${key}/${id}` }));
  const done = outcomes.filter((one) => one.done).length;
  const page = officePage(visit, {
    title: say.outcomes,
    lead: say.outcomesLead(count(done), count(outcomes.length - done)),
    breadcrumbs: visit.menu.filter(({ href }) => href === casesPath),
    body: outcomesBody(visit.language, place, outcomes),
  });
  return visit.c.html(page);
}

type Act = {
  readonly id: number;
  readonly stage: string;
  readonly way: string;
  readonly given: ReturnType<typeof givenOf>;
  readonly key: string;
};

/** One of them; what bars it bars no other. */
async function actOn(visit: Visit, { id, stage, way, given, key }: Act): Promise<Outcome> {
  const { actor, needs, language } = visit;
  const move = { stage, way, given };
  const moved = await takeWay(needs.casework, { actor, caseId: id, move, key });
  if (!moved.ok) return { id, done: false, said: Object.values(moveErrors(visit, moved.refusal))[0] ?? '' };
  const { state } = moved.value;
  const now = state.procedure.stages[state.stage]!.title[language];
  return { id, done: true, said: words[language].done(now) };
}

export const manyCases: WebScreen = {
  screen: 'cases',
  method: 'get',
  path: '/cases/many/:procedure/:stage',
  leaves: 'list.cases',
  deed: 'move-case',
  answer: answerGet,
};
export const moveManyCases: WebScreen = {
  screen: 'cases',
  method: 'post',
  path: '/cases/many/:procedure/:stage',
  leaves: 'list.cases',
  deed: 'move-case',
  answer: answerMany,
};
