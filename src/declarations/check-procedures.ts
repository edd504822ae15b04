/** What is refused of procedures, each in a sentence that says where and what to do. Empty when all can run. */
import type { Text } from '#kernel';
import { type Ending, isEnding, type Procedure, type Stage, type Within } from './procedure.ts';

export function checkProcedures(procedures: readonly Procedure[]): Text[] {
  const ids = new Set(procedures.map(({ id }) => id));
  return [
    ...repeated(procedures.map(({ id }) => id)),
    ...procedures.flatMap((one) => [
      ...checkStages(one),
      ...checkReach(one),
      ...checkSecondPair(one),
      ...checkAppeals(one, ids),
    ]),
  ];
}

type Sentence = { readonly zh: string; readonly en: string };
const say = ({ id }: Procedure, { zh, en }: Sentence): Text => ({
  zh: `办理流程 ${id}：${zh}`,
  en: `Procedure ${id}: ${en}`,
});

const repeated = (ids: readonly string[]): Text[] =>
  [...new Set(ids.filter((one, index) => ids.indexOf(one) !== index))].map((one) => ({
    zh: `办理流程 ${one} 声明了两次。请改其中一个的 id。`,
    en: `Procedure ${one} is declared twice. Give one of them another id.`,
  }));

export const stagesOf = ({ stages }: Procedure): [string, Stage][] =>
  Object.entries(stages).flatMap(([name, one]) => (isEnding(one) ? [] : [[name, one]]));

const endingsOf = ({ stages }: Procedure): [string, Ending][] =>
  Object.entries(stages).flatMap(([name, one]) => (isEnding(one) ? [[name, one]] : []));

/** Every stage that one leads to: by a way, by lapsing, by an objection. */
export const next = ({ ways, lapse, notice }: Stage): string[] => [
  ...Object.values(ways).map(({ to }) => to),
  ...(lapse ? [lapse] : []),
  ...(notice ? [notice.objection] : []),
];

function checkStages(procedure: Procedure): Text[] {
  const start = procedure.stages[procedure.start];
  const begins = start && !isEnding(start) ? [] : [say(procedure, startsNowhere(procedure.start))];
  return [...begins, ...stagesOf(procedure).flatMap(([name, stage]) => checkStage(procedure, name, stage))];
}

const startsNowhere = (start: string): Sentence => ({
  zh: `起点“${start}”不是一个环节。请在 start 写一个环节名。`,
  en: `the start "${start}" is not a stage. Name a stage in start.`,
});

type Place = { readonly name: string; readonly stage: Stage; readonly procedure: Procedure };
type Fault = { readonly when: (place: Place) => boolean; readonly says: (place: Place) => Sentence };

const faults: readonly Fault[] = [
  {
    when: ({ stage, procedure }) => next(stage).some((to) => !(to in procedure.stages)),
    says: ({ name, stage, procedure }) => {
      const to = next(stage).find((one) => !(one in procedure.stages));
      return {
        zh: `环节“${name}”通向“${to}”，但没有这个环节。`,
        en: `stage "${name}" leads to "${to}", which is no stage.`,
      };
    },
  },
  {
    when: ({ stage }) => next(stage).length === 0,
    says: ({ name }) => ({
      zh: `环节“${name}”没有出路。请给它至少一个 ways。`,
      en: `stage "${name}" has no way out. Give it a way.`,
    }),
  },
  {
    when: ({ stage: { within } }) => within !== undefined && lengthOf(within) <= 0,
    says: ({ name }) => ({
      zh: `环节“${name}”的时限必须大于零。`,
      en: `stage "${name}" has a time limit that is not above nothing.`,
    }),
  },
  {
    when: ({ stage: { notice, ways } }) => notice !== undefined && !(notice.silence in ways),
    says: ({ name, stage: { notice } }) => ({
      zh: `环节“${name}”公示期满应走“${notice?.silence}”，但没有这条出路。`,
      en: `stage "${name}" takes "${notice?.silence}" after silence, which is none of its ways.`,
    }),
  },
  {
    when: ({ stage: { who, within, lapse } }) => who.kind === 'applicant' && !(within && lapse),
    says: ({ name }) => ({
      zh: `环节“${name}”等申请人，必须写明时限 within 和逾期去向 lapse。`,
      en: `stage "${name}" waits for the applicant; say how long (within) and what follows (lapse).`,
    }),
  },
  {
    when: ({ stage: { who, within, lapse, notice } }) => who.kind === 'time' && !notice && !(within && lapse),
    says: ({ name }) => ({
      zh: `环节“${name}”没有办理人，必须有公示 notice，或时限与去向。`,
      en: `stage "${name}" is moved by time alone; give it a notice, or within and lapse.`,
    }),
  },
];

const checkStage = (procedure: Procedure, name: string, stage: Stage): Text[] =>
  faults
    .filter(({ when }) => when({ name, stage, procedure }))
    .map(({ says }) => say(procedure, says({ name, stage, procedure })));

export const lengthOf = (within: Within): number => Math.min(...Object.values(within));

/** Every stage can be reached, and from every stage an end. */
function checkReach(procedure: Procedure): Text[] {
  const stages = new Map(stagesOf(procedure));
  const reached = closure([procedure.start], (name) => next(stages.get(name) ?? noStage));
  const lost = Object.keys(procedure.stages).filter((name) => !reached.has(name));
  const before = (name: string) =>
    [...stages].filter(([, stage]) => next(stage).includes(name)).map(([from]) => from);
  const ending = closure(
    endingsOf(procedure).map(([name]) => name),
    before,
  );
  const stuck = [...stages.keys()].filter((name) => !ending.has(name));
  return [
    ...lost.map((name) =>
      say(procedure, {
        zh: `没有任何出路通向“${name}”。请删去它，或让一条出路通向它。`,
        en: `nothing leads to "${name}". Delete it, or lead a way to it.`,
      }),
    ),
    ...stuck.map((name) =>
      say(procedure, {
        zh: `从环节“${name}”到不了任何结局。`,
        en: `from stage "${name}" no end can be reached.`,
      }),
    ),
  ];
}

const noStage: Stage = { title: { zh: '', en: '' }, who: { kind: 'time' }, ways: {} };

function closure(from: readonly string[], step: (name: string) => readonly string[]): Set<string> {
  const found = new Set(from);
  for (const name of found) for (const other of step(name)) found.add(other);
  return found;
}

/** Where money or a grade is decided, no path to the grant may go round the stage of a second person. */
function checkSecondPair(procedure: Procedure): Text[] {
  if (!procedure.decides) return [];
  const alone = new Map(stagesOf(procedure).filter(([, { notBy = [] }]) => notBy.length === 0));
  const reached = closure([procedure.start], (name) => next(alone.get(name) ?? noStage));
  const granted = endingsOf(procedure).filter(([name, { ends }]) => ends === 'granted' && reached.has(name));
  return granted.map(([name]) =>
    say(procedure, {
      zh: `它决定${procedure.decides === 'money' ? '资金' : '等级'}，却可以不经第二人到达“${name}”。请在途中的环节写 notBy。`,
      en: `it decides on ${procedure.decides === 'money' ? 'money' : 'a grade'}, yet "${name}" can be reached without a second person. Write notBy in a stage on the way.`,
    }),
  );
}

const checkAppeals = (procedure: Procedure, ids: ReadonlySet<string>): Text[] =>
  endingsOf(procedure)
    .filter(([, { appeal }]) => appeal && !ids.has(appeal.procedure))
    .map(([name, { appeal }]) =>
      say(procedure, {
        zh: `结局“${name}”的复核流程“${appeal!.procedure}”没有声明。`,
        en: `the ending "${name}" is appealed by "${appeal!.procedure}", which is not declared.`,
      }),
    );
