import type { Transaction } from '#database';

export type OwnPerson = { readonly id: number; readonly name: string };

/** Whom row security shows to somebody who acts for himself or for his wards: himself and them. */
export const listOwnPersons = (tx: Transaction): Promise<OwnPerson[]> =>
  tx.query<OwnPerson>('select id, name from person order by id');
