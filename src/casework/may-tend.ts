/** Whether an officer may tend a case beside its ways: give it to a colleague, stop its clock or let it run, note something. Pure. */
import { type Case, presentStage } from './case.ts';
import { type Acting, type MoveRefused, whyNotAct } from './may-take.ts';

export type Tending =
  | { readonly kind: 'delegated'; readonly to: number }
  | { readonly kind: 'suspended'; readonly reason: string }
  | { readonly kind: 'resumed'; readonly reason: string }
  | { readonly kind: 'noted'; readonly words: string };

export type TendRefused =
  | MoveRefused
  | { readonly because: 'words-missing' }
  | { readonly because: 'not-suspended' }
  | { readonly because: 'no-such-colleague' };

/** Undefined when it may be done. Whoever works at the same desk may take back what was given to a colleague. */
export function whyNotTend(
  state: Case,
  tending: Tending,
  { acting, colleague }: { readonly acting: Acting; readonly colleague?: Acting | undefined },
): TendRefused | undefined {
  const stage = presentStage(state);
  if (!stage) return { because: 'closed' };
  if (stage.who.kind !== 'officer') return { because: 'not-your-task', who: stage.who };
  const barred = whyNotAct(ofTheDesk(state), acting);
  if (barred) return barred;
  if (tending.kind === 'resumed' ? !state.suspended : state.suspended && tending.kind !== 'noted')
    return { because: tending.kind === 'resumed' ? 'not-suspended' : 'suspended' };
  if (tending.kind === 'delegated')
    return colleague && !whyNotAct(ofTheDesk(state), colleague)
      ? undefined
      : { because: 'no-such-colleague' };
  const words = tending.kind === 'noted' ? tending.words : tending.reason;
  return words.trim() === '' ? { because: 'words-missing' } : undefined;
}

/** The case as anybody at its desk has it, whoever it was given to and whether or not its clock runs. */
function ofTheDesk({ delegatedTo: _, ...state }: Case): Case {
  return { ...state, suspended: false };
}
