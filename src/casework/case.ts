/** A case: the state that its log of actions comes to. Pure. */
import { isEnding, type Outcome, type Procedure, type Stage } from '#declarations';
import { impossible } from '#kernel';
import type { Action } from './action.ts';

/** A stretch in which the clock stood still; open while `until` is undefined. */
export type Pause = { readonly from: Date; readonly until?: Date };

export type Case = {
  readonly procedure: Procedure;
  /** Of a stage while it is open, of an ending when it is closed. */
  readonly stage: string;
  readonly openedAt: Date;
  /** When the present stage began. */
  readonly since: Date;
  /** The area whose officers act, 4 to 12 digits. */
  readonly area: string;
  /** The one person whom it was given to, within role and area. */
  readonly delegatedTo?: number;
  readonly suspended: boolean;
  /** Since the present stage began. */
  readonly pauses: readonly Pause[];
  /** Since the case began; stages whose clock is stopped count too. */
  readonly pausesOfAll: readonly Pause[];
  readonly outcome?: Outcome;
  readonly escalated: boolean;
  /** Who took a way in which stage, over the whole life of the case. */
  readonly actedIn: ReadonlyMap<string, ReadonlySet<number>>;
};

/** Throws when the log does not begin with its opening or does not fit the procedure: what is stored was judged before. */
export function caseOf(procedure: Procedure, actions: readonly Action[]): Case {
  const [opening, ...rest] = actions;
  if (opening?.kind !== 'opened') throw new Error('The log of a case begins with its opening.');
  const opened: Case = {
    procedure,
    stage: procedure.start,
    openedAt: opening.at,
    since: opening.at,
    area: opening.area,
    suspended: false,
    pauses: [],
    pausesOfAll: stopsClock(stageOf(procedure, procedure.start)) ? [{ from: opening.at }] : [],
    escalated: false,
    actedIn: new Map(),
  };
  return rest.reduce(after, opened);
}

/** The present stage; undefined when the case is closed. */
export const presentStage = ({ procedure, stage }: Case): Stage | undefined => stageOf(procedure, stage);

export function stageOf({ stages }: Procedure, name: string): Stage | undefined {
  const found = stages[name];
  return found && !isEnding(found) ? found : undefined;
}

function after(state: Case, action: Action): Case {
  switch (action.kind) {
    case 'opened':
      throw new Error('A case is opened once.');
    case 'way-taken':
      return enter(acted(state, action.by), getStage(state).ways[action.way]!.to, action.at);
    case 'time-passed': {
      const { notice, ways, lapse } = getStage(state);
      return enter(state, notice ? ways[notice.silence]!.to : lapse!, action.at);
    }
    case 'objected':
      return enter(state, getStage(state).notice!.objection, action.at);
    case 'suspended':
      return { ...paused(state, action.at), suspended: true };
    case 'resumed':
      return { ...unpaused(state, action.at), suspended: false };
    case 'delegated':
      return { ...state, delegatedTo: action.to };
    case 'transferred':
      return { ...withoutDelegate(state), area: action.area };
    case 'reopened':
      return { ...withoutOutcome(enter(state, action.stage, action.at)) };
    case 'escalated':
      return { ...state, escalated: true };
    case 'noted':
      return state;
    default:
      return impossible(action);
  }
}

function getStage(state: Case): Stage {
  const stage = presentStage(state);
  if (!stage) throw new Error(`The case is closed at "${state.stage}".`);
  return stage;
}

function enter(state: Case, name: string, at: Date): Case {
  const { procedure } = state;
  const into = procedure.stages[name];
  if (!into) throw new Error(`Procedure ${procedure.id} has no stage "${name}".`);
  const moved = {
    ...withoutDelegate(unpaused(state, at)),
    stage: name,
    since: at,
    pauses: [],
    suspended: false,
    escalated: false,
  };
  if (isEnding(into)) return { ...moved, outcome: into.ends };
  return stopsClock(into) ? { ...moved, pausesOfAll: [...moved.pausesOfAll, { from: at }] } : moved;
}

const stopsClock = (stage: Stage | undefined) => stage?.clock === 'stopped';

function acted(state: Case, by: number | null): Case {
  if (by === null) return state;
  const actedIn = new Map(state.actedIn);
  actedIn.set(state.stage, new Set([...(actedIn.get(state.stage) ?? []), by]));
  return { ...state, actedIn };
}

const paused = (state: Case, from: Date): Case => ({
  ...state,
  pauses: [...state.pauses, { from }],
  pausesOfAll: [...closed(state.pausesOfAll, from), { from }],
});

const unpaused = (state: Case, until: Date): Case => ({
  ...state,
  pauses: closed(state.pauses, until),
  pausesOfAll: closed(state.pausesOfAll, until),
});

const closed = (pauses: readonly Pause[], until: Date): Pause[] =>
  pauses.map((one) => (one.until ? one : { ...one, until }));

function withoutDelegate({ delegatedTo: _, ...state }: Case): Case {
  return state;
}
function withoutOutcome({ outcome: _, ...state }: Case): Case {
  return state;
}
