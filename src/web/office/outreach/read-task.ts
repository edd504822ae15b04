/** Reads one visit with the person's statement, under row security, and notes who looked. */
import { listVillageWorkers, maskPhone, mayDo } from '#access';
import type { Transaction } from '#database';
import { dayOf, fen, formatMoney, monthOf } from '#kernel';
import { addDays, daysToNextTry, findTask, listEvents, type Task } from '#outreach';
import { everyName } from '#policy';
import { numberOf } from '../../answers.ts';
import { programmeTitle } from '../../programme-title.ts';
import type { Line } from '../../statement/statement.ts';
import type { Visit } from '../../visit.ts';
import { momentOf } from '../office-page.ts';
import { openPerson } from '../person/open-person.ts';
import { eventView, reasonWords } from './event-words.ts';
import type { EventView, ItemView, TaskAnswers, TaskView } from './task-view.ts';

/** Undefined when there is no such task, or none that the visitor may see. */
export async function readTask(visit: Visit): Promise<TaskView | undefined> {
  const { c, needs, actor } = visit;
  const id = numberOf(c.req.param('task'));
  const task = await visit.inTransaction((tx) => findTask(tx, { id, on: needs.today() }));
  if (!task || task.person === null) return undefined;
  const month = monthOf(needs.today());
  const area = (await visit.areas()).fullNameOf(task.village);
  const workers = mayDo(actor, 'hand-over')
    ? await listVillageWorkers(needs.database, task.village)
    : undefined;
  return openPerson(
    visit,
    { person: task.person, act: 'read.person', month },
    async ({ tx, file: { person }, statement }): Promise<TaskView> => ({
      ...told(visit, task),
      area,
      person: person.id,
      name: person.name,
      address: person.address,
      phone: person.phone && maskPhone(person.phone),
      items: task.items.map((item) => itemView(visit, item, statement.lines)),
      events: await historyOf(visit, tx, task),
      workers: workers
        ?.filter(({ account }) => account !== task.contact?.account)
        .map(({ account, name }) => ({ value: String(account), label: name })),
    }),
  );
}

/** What the task itself says, without the person. */
const told = (visit: Visit, task: Task) => ({
  id: task.id,
  ofHousehold: task.subject === 'household',
  due: task.due,
  tries: task.tries,
  contact: task.contact?.name,
  closedOn: task.closedAt && dayOf(task.closedAt),
  ended: task.ended.map(({ programme, outcome, why, at }) => ({
    title: programmeTitle(visit.needs.policy, programme),
    outcome,
    why: why === undefined ? undefined : (reasonWords[why] ?? { zh: why, en: why }),
    when: momentOf(at),
  })),
  mayRecord: mayDo(visit.actor, 'record-outcome'),
  today: visit.needs.today(),
  nextTry: addDays(visit.needs.today(), daysToNextTry),
});

/** It begins with the month's run that found it. */
async function historyOf(visit: Visit, tx: Transaction, { id, openedAt }: Task): Promise<EventView[]> {
  const { language, needs } = visit;
  const opened = { at: openedAt, by: undefined, deed: 'opened', programme: undefined, details: {} };
  return [...(await listEvents(tx, { task: id })), opened].map((one) =>
    eventView(one, language, { policy: needs.policy, signs: needs.signs.policy }),
  );
}

/** What the statement of today says of it; where today says otherwise, what the month found still stands. */
function itemView(visit: Visit, item: Task['items'][number], lines: readonly Line[]): ItemView {
  const { policy } = visit.needs;
  const line = lines.find(({ programme }) => programme === item.programme);
  const every = policy.programmes.find(({ id }) => id === item.programme)?.gives.every;
  const amount = formatMoney(fen(item.amount));
  const per = every && everyName[every];
  return {
    id: item.id,
    title: programmeTitle(visit.needs.policy, item.programme),
    worth: line?.worth ?? (per && { zh: `${amount} ${per.zh}`, en: `${amount} ${per.en}` }),
    assumed: line?.assumed ?? false,
    since: item.since,
    reason: line?.outcome === 'entitled' ? line.reason : undefined,
    papers: line?.papers ?? [],
    facts: factsOf(visit, line),
  };
}

function factsOf({ language, needs: { policy } }: Visit, line: Line | undefined): ItemView['facts'] {
  const said = line?.conditions.flatMap(({ facts }) => facts) ?? [];
  const known = said.filter(({ name }) => policy.facts.has(name));
  return [...new Map(known.map((fact) => [fact.name, fact])).values()].map(({ name, says, source }) => ({
    value: name,
    label: source ? `${says[language]}（${source[language]}）` : says[language],
  }));
}

export const noAnswers = ({ today, nextTry }: TaskView): TaskAnswers => ({
  record: { outcomes: {}, whys: {}, facts: {} },
  again: { on: nextTry, why: '' },
  handOver: { worker: '', whole: 'household', from: today, why: '' },
});
