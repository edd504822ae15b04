/** Which stages of which procedures an officer moves on. Pure. */
import { type Department, isEnding, type Officer, officers, type Procedure } from '#declarations';

export type StageKey = {
  readonly procedure: string;
  readonly edition: number;
  readonly stage: string;
};

export type Desk = { readonly role: string; readonly department?: Department };

export const isOfficer = (role: string): role is Officer => (officers as readonly string[]).includes(role);

export const stagesAt = (procedures: readonly Procedure[], { role, department }: Desk): StageKey[] =>
  procedures.flatMap(({ id: procedure, edition, stages }) =>
    Object.entries(stages).flatMap(([stage, one]) => {
      if (isEnding(one) || one.who.kind !== 'officer' || one.who.role !== role) return [];
      const { departments } = one.who;
      const fits = !departments || (department !== undefined && departments.includes(department));
      return fits ? [{ procedure, edition, stage }] : [];
    }),
  );
