/** Whether a person may take a way now, and if not, why. Pure: routes, buttons, bulk deeds and tests all ask here. */
import type { Asked, Department, Doer, Officer, Way } from '#declarations';
import type { GivenWithWay } from './action.ts';
import { type Case, presentStage } from './case.ts';
import { isMovedAt } from './desk.ts';

/** Who wants to act: an officer in an area, or the person concerned (also for a ward). */
export type Acting = {
  readonly account: number;
  readonly officer?: Officer;
  readonly department?: Department;
  /** 4 to 12 digits; an officer acts for it and what lies in it. */
  readonly area: string;
  /** Whether the case is the actor's own affair or a ward's. */
  readonly own: boolean;
};

export type Move = { readonly stage: string; readonly way: string; readonly given: GivenWithWay };

export type MoveRefused =
  | { readonly because: 'closed' }
  /** The case has moved on since the page was read. */
  | { readonly because: 'moved-on'; readonly stage: string }
  | { readonly because: 'no-such-way' }
  | { readonly because: 'suspended' }
  | { readonly because: 'not-your-task'; readonly who: Doer }
  | { readonly because: 'not-your-area' }
  | { readonly because: 'given-to-another' }
  | { readonly because: 'acted-before'; readonly stage: string }
  | { readonly because: 'own-affair' }
  | { readonly because: 'missing'; readonly asked: readonly Asked[] };

/** Undefined when the way may be taken. */
export function whyNotTake(state: Case, move: Move, acting: Acting): MoveRefused | undefined {
  const stage = presentStage(state);
  if (!stage) return { because: 'closed' };
  if (move.stage !== state.stage) return { because: 'moved-on', stage: state.stage };
  const way = Object.hasOwn(stage.ways, move.way) ? stage.ways[move.way] : undefined;
  if (!way) return { because: 'no-such-way' };
  const barred = whyNotAct(state, acting);
  if (barred) return barred;
  const missing = missingFor(way, move.given);
  return missing.length > 0 ? { because: 'missing', asked: missing } : undefined;
}

/** Undefined when the present stage is this person's to move, whichever way. */
export function whyNotAct(state: Case, acting: Acting): MoveRefused | undefined {
  const stage = presentStage(state);
  if (!stage) return { because: 'closed' };
  if (state.suspended) return { because: 'suspended' };
  const { who, notBy = [] } = stage;
  if (who.kind === 'applicant') return acting.own ? undefined : { because: 'not-your-task', who };
  const { officer: role, department } = acting;
  const desk = { ...(role && { role }), ...(department && { department }) };
  if (!isMovedAt(who, desk)) return { because: 'not-your-task', who };
  if (!state.area.startsWith(acting.area)) return { because: 'not-your-area' };
  if (acting.own) return { because: 'own-affair' };
  const before = notBy.find((name) => state.actedIn.get(name)?.has(acting.account));
  if (before) return { because: 'acted-before', stage: before };
  const { delegatedTo } = state;
  return delegatedTo !== undefined && delegatedTo !== acting.account
    ? { because: 'given-to-another' }
    : undefined;
}

/** The ways that this person may take now. */
export const waysFor = (state: Case, acting: Acting): string[] =>
  whyNotAct(state, acting) ? [] : Object.keys(presentStage(state)?.ways ?? {});

/** What the way asks for and was not given. */
export const missingFor = ({ asks = [] }: Way, given: GivenWithWay): Asked[] =>
  asks.filter((asked) => !isGiven(asked, given));

function isGiven(asked: Asked, given: GivenWithWay): boolean {
  switch (asked) {
    case 'reason':
      return (given.reason ?? '').trim().length > 0;
    case 'papers':
      return (given.papers ?? []).length > 0;
    case 'from-month':
      return given.fromMonth !== undefined;
    case 'grade':
      return given.grade !== undefined;
    case 'amount':
      return given.amount !== undefined && given.amount > 0;
  }
}
