/** One application: how far each of its cases is; and the list of a person's applications. */
import { html } from 'hono/html';
import { namesOfAccounts } from '#access';
import {
  type Application,
  type ApplicationLine,
  type CaseFile,
  deadlineOfStage,
  findApplication,
  findCase,
  isLate,
  presentStage,
} from '#casework';
import type { Transaction } from '#database';
import { dayOf } from '#kernel';
import { valueWords } from '#policy';
import { numberOf } from '../answers.ts';
import { buttonLink, type Html } from '../components/index.ts';
import { doerName } from '../office/cases/read-case.ts';
import { officePage } from '../office/office-page.ts';
import { openFile, personNamed } from '../office/person/open-person.ts';
import { programmeTitle } from '../programme-title.ts';
import { labelOf } from '../statement/fact-words.ts';
import { troublePage } from '../trouble.ts';
import type { Visit } from '../visit.ts';
import type { Place } from './apply-view.ts';
import { words } from './progress.words.ts';
import { type CaseProgress, type ProgressView, progressBody, progressLead } from './progress-body.ts';

export async function answerProgress(visit: Visit, place: Place): Promise<Response> {
  const view = await readProgress(visit);
  if (!view) return troublePage(visit.c, 'missing');
  const { c, language } = visit;
  const say = words[language];
  return c.html(
    officePage(visit, {
      title: view.own ? say.title : say.titleOf(view.name),
      lead: progressLead(language, view),
      wide: false,
      breadcrumbs: [{ href: place.back(view.person), label: view.own ? say.back : view.name }],
      body: progressBody(language, view, place),
    }),
  );
}

/** Undefined when there is none, or none of this person, or none that the visitor may see. */
async function readProgress(visit: Visit): Promise<ProgressView | undefined> {
  const { c, needs, actor } = visit;
  const person = personNamed(visit);
  const id = numberOf(c.req.param('application'));
  const found = await visit.inTransaction(async (tx) => {
    const application = await findApplication(tx, needs, { id });
    return application?.person === person
      ? { application, files: await casesOf(visit, tx, application) }
      : undefined;
  });
  if (!found) return undefined;
  const { application, files } = found;
  const name = await openFile(visit, { person, act: 'read.person' }, async ({ file }) => file.person.name);
  if (name === undefined) return undefined;
  const names = await namesOfAccounts(needs.database, [application.openedBy]);
  return {
    person,
    name,
    own: person === actor.person,
    sentOn: dayOf(application.openedAt),
    application,
    openedBy: names.get(application.openedBy) ?? String(application.openedBy),
    cases: files.map((file) => progressOf(visit, file)),
    papers: new Map(needs.policy.programmes.flatMap(({ asksFor }) => asksFor).map((one) => [one.zh, one])),
    said: application.said.map(({ name: fact, value }) => ({
      label: labelOf(needs.policy, fact),
      value: valueWords(needs.policy.facts.get(fact), value),
    })),
  };
}

async function casesOf({ needs }: Visit, tx: Transaction, { cases }: Application): Promise<CaseFile[]> {
  const files: CaseFile[] = [];
  for (const id of cases) {
    const file = await findCase(tx, needs.casework, id);
    if (file) files.push(file);
  }
  return files;
}

function progressOf({ needs }: Visit, { id, state, programmes }: CaseFile): CaseProgress {
  const { calendar, clock } = needs.casework;
  const due = deadlineOfStage(state, calendar);
  const stage = presentStage(state);
  return {
    id,
    title: programmeTitle(needs.policy, programmes[0]!),
    stage: state.procedure.stages[state.stage]!.title,
    who: stage && doerName(stage.who),
    due: due && { on: due.on, late: isLate(due, clock()) },
    endedOn: state.outcome && dayOf(state.since),
  };
}

type Listed = {
  readonly person: number;
  readonly lines: readonly ApplicationLine[];
  readonly mayApply: boolean;
};

/** The way to a new application, and to those that were sent. */
export function applicationsPart(
  { language }: Pick<Visit, 'language'>,
  place: Place,
  { person, lines, mayApply }: Listed,
): Html {
  const say = words[language];
  return html`${
    lines.length > 0 &&
    html`<h3 class="heading heading-small">${say.list}</h3><ul class="ways">${lines.map(
      ({ id, openedAt, cases }) =>
        html`<li><a href="${place.progress(person, id)}">${say.listLine(dayOf(openedAt), cases)}</a></li>`,
    )}</ul>`
  }${mayApply && html`<p>${buttonLink({ text: say.apply, href: place.apply(person), kind: 'secondary' })}</p>`}`;
}
