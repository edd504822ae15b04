/** Which steps of a case are told to the person by a letter. Pure: told anew from the log whenever it is read, and always the same. */
import { type Action, type CaseFile, caseOf, presentStage } from '#casework';
import type { Outcome } from '#declarations';

export type LetterKind = 'received' | 'incomplete' | 'told' | Outcome;

export type CaseLetter = {
  /** Of the step in the case's log, from 1. */
  readonly number: number;
  readonly kind: LetterKind;
  /** The case as the step left it. */
  readonly file: CaseFile;
  readonly action: Action;
};

export function caseLetters(file: CaseFile): CaseLetter[] {
  const letters: CaseLetter[] = [];
  let before: string | undefined;
  file.actions.forEach((action, at) => {
    const actions = file.actions.slice(0, at + 1);
    const state = caseOf(file.state.procedure, actions);
    const kind = state.stage === before ? undefined : kindOf(state, action);
    if (kind) letters.push({ number: at + 1, kind, action, file: { ...file, actions, state } });
    before = state.stage;
  });
  return letters;
}

function kindOf(state: CaseFile['state'], action: Action): LetterKind | undefined {
  if (state.outcome) return state.outcome;
  // What an office opens by itself is told when something follows.
  if (action.kind === 'opened') return action.why ? undefined : 'received';
  const stage = presentStage(state);
  if (stage?.who.kind === 'applicant') return 'incomplete';
  return stage?.who.kind === 'time' && stage.lapse && !stage.notice ? 'told' : undefined;
}
