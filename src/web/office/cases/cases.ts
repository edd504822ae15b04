/** The inbox: what waits for this desk, and whatever is open in its area. */
import { maskName, mayDo } from '#access';
import { witness } from '#audit';
import {
  countInbox,
  type InboxFilter,
  type InboxLine,
  listInbox,
  procedureOf,
  type StageCount,
  stagesAt,
} from '#casework';
import { dayOf } from '#kernel';
import { pageAsked } from '../../answers.ts';
import type { AreaBook } from '../../area-book.ts';
import { count } from '../../components/index.ts';
import type { WebScreen } from '../../screen.ts';
import { actingFor, type Visit } from '../../visit.ts';
import { officePage } from '../office-page.ts';
import { lineWords } from './case-line.ts';
import { type CasesQuery, manyCasesPath } from './case-paths.ts';
import { words } from './cases.words.ts';
import { type CaseLine, type CasesView, casesBody, pageSize } from './cases-body.ts';

async function answer(given: Visit): Promise<Response> {
  const visit = actingFor(given, 'registry');
  const { c, language, needs, path } = visit;
  const say = words[language];
  const query = queryOf(visit);
  const areas = await visit.areas();
  const filter = filterOf(visit, query);
  const { counts, lines } = await visit.inTransaction(async (tx) => {
    const counts = await countInbox(tx, filter, needs.today());
    const lines = await listInbox(tx, filter, { offset: (query.page - 1) * pageSize, limit: pageSize });
    await witness(tx, { act: 'list.cases', at: needs.clock(), details: { shown: lines.length } });
    return { counts, lines };
  });
  const view: CasesView = {
    query,
    lines: lines.map((line) => lineOf(visit, line, areas)),
    total: counts.all,
    together: query.all ? [] : togetherOf(visit, counts.stages),
    procedures: needs.casework.procedures.map(({ id, title }) => ({ value: id, label: title[language] })),
  };
  return c.html(
    officePage(visit, {
      title: say.title,
      lead:
        counts.all === 0
          ? say.leadNone
          : say.lead(count(counts.all), count(counts.late), count(counts.today)),
      area: areas.fullNameOf(visit.actor.area),
      body: casesBody(language, path, view),
    }),
  );
}

function queryOf({ c, needs }: Visit): CasesQuery {
  const procedure = c.req.query('procedure');
  return {
    all: c.req.query('all') === 'yes',
    procedure: needs.casework.procedures.find(({ id }) => id === procedure)?.id,
    page: pageAsked(c.req.query('page')),
  };
}

/** What a desk has to do; whoever moves nothing on looks at all. */
export function filterOf({ actor, needs }: Visit, { all, procedure }: Omit<CasesQuery, 'page'>): InboxFilter {
  const stages = stagesAt(needs.casework.procedures, actor);
  return { procedure, ...(!all && { desk: { stages, account: actor.account } }) };
}

/** Stages in which two or more wait, for who may move them on. */
const togetherOf = ({ actor, needs }: Visit, stages: readonly StageCount[]): CasesView['together'] =>
  stages
    .filter(({ cases }) => cases > 1 && mayDo(actor, 'move-case'))
    .map(({ procedure: id, edition, stage, cases }) => {
      const { title, stages } = procedureOf(needs.casework, { id, edition });
      return { href: manyCasesPath(id, stage), procedure: title, stage: stages[stage]!.title, cases };
    });

/** Masked: who it is stands in the case, which is opened with a line in the trail. */
function lineOf({ needs }: Visit, line: InboxLine, areas: AreaBook): CaseLine {
  return {
    ...lineWords(needs, line),
    id: line.id,
    name: line.name === null ? undefined : maskName(line.name),
    area: areas.fullNameOf(line.area),
    since: dayOf(line.since),
    due: line.dueOn ?? undefined,
    late: line.dueOn !== null && line.dueOn < needs.today(),
    escalated: line.escalated,
  };
}

export const cases: WebScreen = {
  screen: 'cases',
  method: 'get',
  path: '/cases',
  leaves: 'list.cases',
  answer,
};
