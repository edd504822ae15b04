import type { Department, Purpose } from '#declarations';
import { done, type Result, refuse, type Text } from '#kernel';
import { departmentPurposes } from './department-purposes.ts';
import { type Role, rightsOf } from './roles.ts';
import { type Deed, inner, type Screen, screens } from './screens.ts';

/** Who acts, and why: the database takes it as the actor of a transaction. */
export type Actor = {
  readonly role: Role;
  readonly area: string;
  /** Empty for a role that needs no personal data: row security then shows nobody. */
  readonly purpose: Purpose | '';
  readonly account: number;
  readonly department?: Department;
  readonly person?: number;
};

/** What of an account decides rights. */
export type Standing = Pick<Actor, 'role' | 'area' | 'account' | 'department' | 'person'>;

/** The purposes that an account may name, the usual one first. */
export function purposesFor({ role, department }: Pick<Standing, 'role' | 'department'>): readonly Purpose[] {
  const { purposes } = rightsOf(role);
  if (!department) return purposes;
  return purposes.filter((purpose) => departmentPurposes[department].includes(purpose));
}

export type PurposeRefused = { because: 'purpose-not-yours'; purpose: string; yours: readonly Purpose[] };

/** The account acting for the purpose, or for its usual one when none is named. */
export function actFor(standing: Standing, purpose?: string): Result<Actor, PurposeRefused> {
  const { role, area, account, department, person } = standing;
  const yours = purposesFor(standing);
  const named = purpose === undefined ? (yours[0] ?? '') : yours.find((mine) => mine === purpose);
  if (named === undefined) return refuse({ because: 'purpose-not-yours', purpose: purpose!, yours });
  const belonging = { ...(department ? { department } : {}), ...(person ? { person } : {}) };
  return done({ role, area, purpose: named, account, ...belonging });
}

/** Who may open a screen: the route asks this before anything else, and the database again by itself. */
export const mayOpen = ({ role }: Pick<Actor, 'role'>, screen: Screen): boolean =>
  rightsOf(role).screens.includes(screen);

export const mayDo = ({ role }: Pick<Actor, 'role'>, deed: Deed): boolean =>
  rightsOf(role).deeds.includes(deed);

/** The entries of the menu, in order. */
export const menuFor = (actor: Pick<Actor, 'role'>): { screen: Screen; title: Text }[] =>
  (Object.keys(screens) as Screen[])
    .filter((screen) => mayOpen(actor, screen) && !inner.includes(screen))
    .map((screen) => ({ screen, title: screens[screen] }));
