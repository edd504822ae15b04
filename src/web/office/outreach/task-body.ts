/** One visit: who, what can be had and why, what came of it, and what happened before. Pure. */
import { html } from 'hono/html';
import { outcomes } from '#outreach';
import {
  actions,
  assumed,
  button,
  count,
  dayField,
  details,
  type Errors,
  form,
  type Html,
  notice,
  radios,
  section,
  select,
  summaryList,
  table,
  textArea,
  textField,
} from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { historyPart } from './history-part.ts';
import { taskPath, tasksPath } from './outreach-paths.ts';
import { words } from './task.words.ts';
import type { ItemView, TaskAnswers, TaskView } from './task-view.ts';

type Given = {
  readonly view: TaskView;
  readonly answers: TaskAnswers;
  readonly errors?: Errors | undefined;
  /** Just saved, with something left to tell. */
  readonly saved?: boolean;
};

export function taskBody(language: Language, given: Given): Html {
  const { view, saved } = given;
  const say = words[language];
  const open = view.mayRecord && view.closedOn === undefined;
  return html`
    ${saved && notice({ language, state: 'settled', title: say.saved, body: say.savedBody })}
    ${whoPart(language, view)}
    ${open ? recordPart(language, given) : itemsPart(language, view)}
    ${open && againPart(language, given)}
    ${view.workers && view.closedOn === undefined && handOverPart(language, given, view.workers)}
    ${endedPart(language, view)}
    ${historyPart(language, view.events)}
    <p><a href="${tasksPath}">${say.back}</a></p>`;
}

export const taskLead = (language: Language, { closedOn, items, due }: TaskView): string =>
  closedOn === undefined
    ? words[language].lead(count(items.length), due)
    : words[language].leadClosed(closedOn);

function whoPart(language: Language, view: TaskView): Html {
  const say = words[language];
  return html`${summaryList([
    { key: say.area, value: view.area },
    ...(view.address ? [{ key: say.address, value: view.address }] : []),
    ...(view.phone ? [{ key: say.phone, value: html`<span class="figures">${view.phone}</span>` }] : []),
    { key: say.contact, value: view.contact ?? say.nobody },
  ])}
  <p><a href="/persons/${view.person}">${say.file}</a> · <a href="/persons/${view.person}/statement">${say.statement}</a></p>`;
}

/** What it is, what it is worth and why: read out before the question is asked. */
function itemHead(
  language: Language,
  { title, worth, assumed: isAssumed, since, reason, papers }: ItemView,
): Html {
  const say = words[language];
  return section({
    title: title[language],
    level: 3,
    body: html`<p>${worth && html`<strong>${worth[language]}</strong>`} ${isAssumed && assumed(language)} <span class="quiet">${say.since(since)}</span></p>
      ${
        (reason || papers.length > 0) &&
        summaryList([
          ...(reason ? [{ key: say.why, value: reason[language] }] : []),
          ...(papers.length > 0
            ? [{ key: say.papers, value: papers.map((paper) => paper[language]).join(say.comma) }]
            : []),
        ])
      }`,
  });
}

const itemsPart = (language: Language, { items }: TaskView): Html | '' =>
  items.length === 0
    ? ''
    : section({ title: words[language].toTell, body: items.map((item) => itemHead(language, item)) });

const recordPart = (language: Language, given: Given): Html => {
  const { view } = given;
  const say = words[language];
  return section({
    id: 'record',
    title: say.record,
    lead: say.recordLead,
    body: form({
      action: taskPath(view.id),
      body: html`${view.items.map((item) => html`${itemHead(language, item)}${itemFields(language, item, given)}`)}
        ${actions(button({ text: say.save }))}`,
    }),
  });
};

const itemFields = (language: Language, item: ItemView, given: Given): Html => html`
  ${outcomeField(language, item, given)}
  ${textField({
    language,
    name: `why-${item.id}`,
    label: words[language].reason,
    hint: words[language].reasonHint,
    value: given.answers.record.whys[item.id] ?? '',
    maxLength: 300,
    error: given.errors?.[`why-${item.id}`],
  })}
  ${factField(language, item, given)}`;

function outcomeField(
  language: Language,
  { id, title }: ItemView,
  { answers: { record }, errors }: Given,
): Html {
  const say = words[language];
  return radios({
    language,
    name: `outcome-${id}`,
    label: title[language],
    labelHidden: true,
    value: record.outcomes[id] ?? '',
    error: errors?.[`outcome-${id}`],
    options: [
      { value: '', label: say.notYet },
      ...outcomes.map((outcome) => ({
        value: outcome,
        label: say.outcome[outcome],
        ...(say.outcomeHint[outcome] && { hint: say.outcomeHint[outcome] }),
      })),
    ],
  });
}

function factField(
  language: Language,
  { id, facts }: ItemView,
  { answers: { record }, errors }: Given,
): Html {
  const say = words[language];
  return details({
    summary: say.factSummary,
    open: record.outcomes[id] === 'wrong-data',
    body: select({
      language,
      name: `fact-${id}`,
      label: say.fact,
      value: record.facts[id] ?? '',
      anyLabel: say.otherFact,
      options: facts,
      error: errors?.[`fact-${id}`],
    }),
  });
}

/** Behind a press unless something in it was answered wrong: most visits need neither. */
const againPart = (language: Language, { view, answers: { again }, errors }: Given): Html => {
  const say = words[language];
  return details({
    summary: say.again,
    open: errors?.['next'] !== undefined,
    body: form({
      action: `${taskPath(view.id)}/again`,
      body: html`<p>${say.againLead}</p>
        ${dayField({ language, name: 'next', label: say.next, value: again.on, min: view.today, error: errors?.['next'] })}
        ${textField({ language, name: 'again-why', label: say.againWhy, value: again.why, optional: true, maxLength: 300 })}
        ${actions(button({ text: say.againButton, kind: 'secondary' }))}`,
    }),
  });
};

const handOverFields = ['worker', 'whole', 'from', 'hand-over-why'];

function handOverPart(
  language: Language,
  { view, answers: { handOver }, errors }: Given,
  workers: NonNullable<TaskView['workers']>,
): Html {
  const say = words[language];
  if (workers.length === 0) return details({ summary: say.handOver, body: html`<p>${say.noWorkers}</p>` });
  return details({
    summary: say.handOver,
    open: handOverFields.some((field) => errors?.[field] !== undefined),
    body: form({
      action: `${taskPath(view.id)}/contact`,
      body: html`<p>${say.handOverLead}</p>
        ${select({ language, name: 'worker', label: say.worker, value: handOver.worker, options: workers, error: errors?.['worker'] })}
        ${radios({
          language,
          name: 'whole',
          label: say.whole,
          value: handOver.whole,
          error: errors?.['whole'],
          options: (['household', 'village'] as const).map((value) => ({ value, label: say.wholes[value] })),
        })}
        ${dayField({ language, name: 'from', label: say.from, value: handOver.from, min: view.today, error: errors?.['from'] })}
        ${textArea({ language, name: 'hand-over-why', label: say.handOverWhy, value: handOver.why, rows: 2, maxLength: 300, error: errors?.['hand-over-why'] })}
        ${actions(button({ text: say.handOverButton, kind: 'secondary' }))}`,
    }),
  });
}

function endedPart(language: Language, { ended }: TaskView): Html | '' {
  if (ended.length === 0) return '';
  const say = words[language];
  return section({
    title: say.done,
    body: table({
      id: 'ended',
      caption: say.done,
      captionHidden: true,
      rows: ended,
      columns: [
        { heading: say.programme, names: true, cell: ({ title }) => title[language] },
        { heading: say.result, short: true, cell: ({ outcome }) => say.ended[outcome] },
        { heading: say.reason, cell: ({ why }) => why?.[language] ?? '' },
        { heading: say.when, short: true, cell: ({ when }) => when },
      ],
    }),
  });
}
