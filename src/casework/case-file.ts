/** A case as it is kept: whom it is about, what is asked for, and its present state. Pure. */
import type { Procedure } from '#declarations';
import type { Action } from './action.ts';
import { type Case, caseOf } from './case.ts';

export type CaseSubject = {
  readonly kind: Procedure['about'];
  readonly id: number;
  /** Whom it is about, or who spoke for the household. */
  readonly person?: number;
};

export type CaseFile = {
  readonly id: number;
  readonly subject: CaseSubject;
  /** Ids of the programmes asked for. */
  readonly programmes: readonly string[];
  /** Of an appeal: the case whose decision it attacks. */
  readonly attacks?: number;
  readonly openedBy: number | null;
  readonly onBehalf: boolean;
  readonly actions: readonly Action[];
  readonly state: Case;
};

export const withAction = (file: CaseFile, action: Action): CaseFile => {
  const actions = [...file.actions, action];
  return { ...file, actions, state: caseOf(file.state.procedure, actions) };
};
