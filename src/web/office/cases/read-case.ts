/** Reads one case with the person whom it is about, under row security, and notes who looked. */
import { randomUUID } from 'node:crypto';
import { namesOfAccounts, rightsOf } from '#access';
import {
  type Action,
  actingOn,
  appealOf,
  type CaseFile,
  deadlineOfCase,
  deadlineOfStage,
  findApplication,
  findCase,
  isLate,
  listObjections,
  type ObjectionKept,
  presentStage,
  waysFor,
  whyNotAct,
} from '#casework';
import { type Doer, departments, isEnding } from '#declarations';
import { dayOf, formatMoney, type Text } from '#kernel';
import { numberOf } from '../../answers.ts';
import type { TimelineItem } from '../../components/index.ts';
import { letterLines } from '../../letters/letters-part.ts';
import { readPapers } from '../../papers/read-papers.ts';
import { programmeTitle } from '../../programme-title.ts';
import type { Visit } from '../../visit.ts';
import { momentOf } from '../office-page.ts';
import { openFile } from '../person/open-person.ts';
import { words } from './case.words.ts';
import type { CaseView } from './case-view.ts';
import { readTending } from './read-tending.ts';
import { words as tendWords } from './tend.words.ts';

/** Undefined when there is no such case, or none that the visitor may see. */
export async function readCase(visit: Visit): Promise<CaseView | undefined> {
  const { c, needs } = visit;
  const id = numberOf(c.req.param('case'));
  const { file, application, objections } = await visit.inTransaction(async (tx) => ({
    file: await findCase(tx, needs.casework, id),
    application: (await findApplication(tx, needs, { caseId: id }))?.id,
    objections: await listObjections(tx, id),
  }));
  const about = file?.subject.person;
  if (!file || about === undefined) return undefined;
  const area = (await visit.areas()).fullNameOf(file.state.area);
  const by = file.actions.flatMap((action) => (action.by === null ? [] : [action.by]));
  const names = await namesOfAccounts(needs.database, by);
  const name = await openFile(
    visit,
    { person: about, act: 'read.person' },
    async ({ file: { person } }) => person.name,
  );
  if (name === undefined) return undefined;
  const history = historyOf(visit, file, names);
  return {
    ...viewOf(visit, file),
    ...{ person: about, name, area, application, history, tending: await readTending(visit, file) },
    brought: await readPapers(visit, file),
    objections: objections.map((one) => objectionOf(one, needs.secrets)),
  };
}

function viewOf(
  { actor, needs, language }: Visit,
  file: CaseFile,
): Omit<
  CaseView,
  'person' | 'name' | 'area' | 'application' | 'history' | 'objections' | 'tending' | 'brought'
> {
  const { state, programmes, attacks } = file;
  const { calendar, clock } = needs.casework;
  const acting = actingOn(file, actor);
  const due = deadlineOfStage(state, calendar);
  const barred = whyNotAct(state, acting);
  const ways = presentStage(state)?.ways ?? {};
  return {
    id: file.id,
    title: state.procedure.title,
    stageName: state.stage,
    stage: state.procedure.stages[state.stage]!.title,
    programmes: programmes.map((id) => programmeTitle(needs.policy, id)),
    openedOn: dayOf(state.openedAt),
    stageDue: due && { on: due.on, late: isLate(due, clock()), provisional: due.provisional },
    caseDue: deadlineOfCase(state, calendar)?.on,
    ended: state.outcome && { outcome: state.outcome, on: dayOf(state.since) },
    attacks,
    appealUntil: appealUntil(file, needs, acting.own),
    ways: waysFor(state, acting).map((name) => ({
      name,
      title: ways[name]!.title,
      asks: ways[name]!.asks ?? [],
    })),
    barred: barred && { because: barred.because, who: 'who' in barred ? doerName(barred.who) : undefined },
    papers: papersOf(needs, programmes),
    letters: letterLines(file, language),
    key: randomUUID(),
  };
}

const objectionOf = (
  { words: said, name, phone, at }: ObjectionKept,
  secrets: Visit['needs']['secrets'],
) => ({
  words: said,
  by: `${secrets.open(name)} · ${secrets.open(phone)}`,
  at: momentOf(at),
});

function appealUntil(file: CaseFile, { casework }: Visit['needs'], own: boolean): CaseView['appealUntil'] {
  const appeal = own ? appealOf(file, casework) : undefined;
  return appeal && !isLate(appeal.until, casework.clock()) ? appeal.until.on : undefined;
}

/** The papers that what was applied for asks for, each once; the form itself at the least. */
function papersOf({ policy }: Visit['needs'], programmes: readonly string[]): Text[] {
  const asked = policy.programmes
    .filter(({ id }) => programmes.includes(id))
    .flatMap(({ asksFor }) => asksFor);
  const form = { zh: words.zh.form, en: words.en.form };
  return [...new Map([form, ...asked].map((paper) => [paper.zh, paper])).values()];
}

/** Who moves a stage on, by title and department. */
export function doerName(who: Doer): Text | 'time' | 'applicant' {
  if (who.kind !== 'officer') return who.kind;
  const role = rightsOf(who.role).title;
  const [department] = who.departments ?? [];
  if (!department) return role;
  const named = departments[department];
  return { zh: `${named.zh}${role.zh}`, en: `${role.en}, ${named.en}` };
}

/** The newest first. */
function historyOf(visit: Visit, file: CaseFile, names: ReadonlyMap<number, string>): TimelineItem[] {
  const say = words[visit.language].happened;
  return file.actions.toReversed().map((action) => {
    const body = saidWith(visit, file, action);
    return {
      when: momentOf(action.at),
      title: titleOfAction(visit, file, action),
      by: action.by === null ? say.byTime : (names.get(action.by) ?? String(action.by)),
      ...(body && { body }),
    };
  });
}

function titleOfAction({ language }: Visit, { state: { procedure } }: CaseFile, action: Action): string {
  const say = words[language].happened;
  const stageName = (stage: string) => procedure.stages[stage]!.title[language];
  switch (action.kind) {
    case 'way-taken': {
      const stage = procedure.stages[action.stage]!;
      const way = isEnding(stage) ? undefined : stage.ways[action.way];
      return say.way(stageName(action.stage), way?.title[language] ?? action.way);
    }
    case 'time-passed':
      return say.passed(stageName(action.stage));
    default:
      return say[action.kind];
  }
}

function saidWith({ language, needs }: Visit, { programmes }: CaseFile, action: Action): string | undefined {
  const say = words[language];
  if (action.kind === 'opened') return action.why?.[language];
  if (action.kind === 'noted') return action.words;
  if (action.kind === 'transferred') return action.reason || tendWords[language].moved;
  if ('reason' in action) return action.reason;
  if (action.kind !== 'way-taken') return undefined;
  const { reason, papers = [], fromMonth, amount, grade } = action.given;
  const offered = papersOf(needs, programmes);
  const names = papers.flatMap((at) => offered[at - 1]?.[language] ?? []);
  return [
    reason,
    fromMonth && say.happened.from(fromMonth),
    amount !== undefined && say.happened.amount(formatMoney(amount)),
    grade && say.grade(grade),
    names.length > 0 && say.happened.papers(names.join(say.comma)),
  ]
    .filter(Boolean)
    .join(language === 'zh' ? '；' : '; ');
}
