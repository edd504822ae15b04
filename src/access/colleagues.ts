import type { Database } from '#database';
import type { Department } from '#declarations';
import { done } from '#kernel';
import { type ColleagueRow, listAtDesk, selectColleague } from './account-store.ts';

/** All that an officer learns of the account of another who may act where she does. */
export type Colleague = {
  readonly account: number;
  /** By which it is shown. */
  readonly name: string;
  readonly role: string;
  readonly department?: Department;
  readonly area: string;
  /** Of the register, where the account is somebody's own. */
  readonly person?: number;
};

export async function findColleague(database: Database, account: number): Promise<Colleague | undefined> {
  const { value } = await database.work(async (tx) => done(await selectColleague(tx, account)));
  return value && colleagueOf(value);
}

export type AtDesk = { readonly role: string; readonly department?: Department; readonly area: string };

/** Who acts for an area in the same role and department, by name. */
export async function listColleagues(database: Database, at: AtDesk): Promise<Colleague[]> {
  const { value } = await database.work(async (tx) => done(await listAtDesk(tx, at)));
  return value.map(colleagueOf);
}

const colleagueOf = ({ department, person, ...rest }: ColleagueRow): Colleague => ({
  ...rest,
  ...(department && { department }),
  ...(person !== null && { person }),
});
