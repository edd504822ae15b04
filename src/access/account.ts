import type { Department } from '#declarations';
import type { Standing } from './actor.ts';
import type { Role } from './roles.ts';

/** Who may sign in. The password's hash stays in the store. */
export type Account = {
  readonly id: number;
  readonly name: string;
  readonly displayName: string;
  readonly role: Role;
  readonly department?: Department;
  readonly area: string;
  /** The person of a citizen's or guardian's account. */
  readonly person?: number;
  readonly demonstration: boolean;
};

export type NewAccount = Omit<Account, 'id'> & { readonly passwordHash?: string };

export const standingOf = ({ id, role, area, department, person }: Account): Standing => ({
  role,
  area,
  account: id,
  ...(department ? { department } : {}),
  ...(person ? { person } : {}),
});

/** After so many failures an account is locked for so long, whether the password then fits or not. */
export const lockAfter = 5;
export const lockMinutes = 15;
