/** Which stages an officer moves on, by role and department. Pure. */
import { type Department, type Doer, isEnding, type Officer, officers, type Procedure } from '#declarations';

export type StageKey = {
  readonly procedure: string;
  readonly edition: number;
  readonly stage: string;
};

export type Desk = { readonly role?: string; readonly department?: Department };

export const isOfficer = (role: string): role is Officer => (officers as readonly string[]).includes(role);

/** Whether a stage of this doer is moved on at the desk. */
export const isMovedAt = (who: Doer, { role, department }: Desk): boolean =>
  who.kind === 'officer' &&
  who.role === role &&
  (!who.departments || (department !== undefined && who.departments.includes(department)));

export const stagesAt = (procedures: readonly Procedure[], desk: Desk): StageKey[] =>
  procedures.flatMap(({ id: procedure, edition, stages }) =>
    Object.entries(stages).flatMap(([stage, one]) =>
      !isEnding(one) && isMovedAt(one.who, desk) ? [{ procedure, edition, stage }] : [],
    ),
  );
