/** Who is to be visited: a worker's list of today, a township's and county's list of all. */
import { randomUUID } from 'node:crypto';
import { maskName, mayDo } from '#access';
import { witness } from '#audit';
import { countTasks, dueGroup, listTasks, type OpenTask } from '#outreach';
import { isAreaCode, pageAsked } from '../../answers.ts';
import type { AreaBook } from '../../area-book.ts';
import { programmeTitle } from '../../programme-title.ts';
import type { WebScreen } from '../../screen.ts';
import { actingFor, type Visit } from '../../visit.ts';
import { momentOf, officePage } from '../office-page.ts';
import type { TasksQuery } from './outreach-paths.ts';
import { words } from './tasks.words.ts';
import { pageSize, type TaskLine, type TasksView, tasksBody, tasksLead } from './tasks-body.ts';

/** So many programmes are named in a line; the others are counted. */
const named = 2;

async function answer(given: Visit): Promise<Response> {
  const visit = actingFor(given, 'outreach');
  const { c, language, needs, path } = visit;
  const areas = await visit.areas();
  const query = queryOf(visit);
  const own = isWorker(visit);
  const read = await readTasks(visit, query);
  const view: TasksView = {
    query,
    counts: read.counts,
    lines: read.tasks.map((task) => lineOf(visit, task, areas)),
    scope: areas.fullNameOf(query.area ?? visit.actor.area),
    moment: momentOf(needs.clock()),
    programmes: needs.policy.programmes
      .filter(({ of }) => of === 'person' || of === 'household')
      .map(({ id, title }) => ({ value: id, label: title[language] })),
    areas: areasOf(visit, query, areas),
    oneVillage: own,
    mayRecord: mayDo(visit.actor, 'record-outcome'),
    exportKey: mayDo(visit.actor, 'export-rows') ? randomUUID() : undefined,
  };
  return c.html(
    officePage(visit, {
      title: own ? words[language].today : words[language].title,
      lead: tasksLead(language, view),
      area: view.scope,
      body: tasksBody(language, path, view),
    }),
  );
}

/** The asked page of tasks and how many there are in all, with the reading on record. */
function readTasks(visit: Visit, query: TasksQuery) {
  const { actor, needs } = visit;
  const filter = {
    area: query.area,
    programme: query.programme,
    on: needs.today(),
    ...(isWorker(visit) && { contact: actor.account }),
  };
  return visit.inTransaction(async (tx) => {
    const counts = await countTasks(tx, filter);
    const tasks = await listTasks(tx, filter, { offset: (query.page - 1) * pageSize, limit: pageSize });
    await witness(tx, { act: 'list.outreach', at: needs.clock(), details: { shown: tasks.length } });
    return { counts, tasks };
  });
}

const isWorker = ({ actor }: Visit): boolean => actor.role === 'village-worker';

function queryOf({ c, needs }: Visit): TasksQuery {
  const area = c.req.query('area');
  const programme = c.req.query('programme');
  return {
    area: isAreaCode(area) ? area : undefined,
    programme: needs.policy.programmes.find(({ id }) => id === programme)?.id,
    page: pageAsked(c.req.query('page')),
  };
}

function areasOf({ actor }: Visit, { area }: TasksQuery, areas: AreaBook) {
  const chosen = area ? [{ value: area, label: areas.nameOf(area) }] : [];
  const below = areas.within(area ?? actor.area).map(({ code, name }) => ({ value: code, label: name }));
  return [...chosen, ...below];
}

/** The worker of the village knows whom to look for; everybody else opens the task to learn who it is. */
function lineOf(visit: Visit, task: OpenTask, areas: AreaBook): TaskLine {
  const programmes = task.items.map(({ programme }) => programmeTitle(visit.needs.policy, programme));
  return {
    id: task.id,
    name: isWorker(visit) ? task.name : maskName(task.name),
    ofHousehold: task.subject === 'household',
    area: areas.fullNameOf(task.village),
    programmes: programmes.slice(0, named),
    programmeCount: programmes.length,
    since: task.since,
    due: task.due,
    group: dueGroup(task.due, visit.needs.today()),
    tries: task.tries,
    contact: task.contact?.name,
  };
}

export const tasks: WebScreen = {
  screen: 'outreach',
  method: 'get',
  path: '/outreach',
  leaves: 'list.outreach',
  answer,
};
