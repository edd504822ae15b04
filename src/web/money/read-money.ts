/** Reads a person's money for a page, under the rights of whoever looks. */
import type { Transaction } from '#database';
import { listDebtsOf, listReceived, yearsReceived } from '#payments';

/** The year asked for when there is anything of it, else the newest. */
export async function readMoney(tx: Transaction, person: number, asked: string | undefined) {
  const years = await yearsReceived(tx, person);
  const year = years.find((one) => String(one) === asked) ?? years[0];
  return {
    years,
    year: year ?? 0,
    received: year === undefined ? [] : await listReceived(tx, person, year),
    debts: await listDebtsOf(tx, person),
  };
}
