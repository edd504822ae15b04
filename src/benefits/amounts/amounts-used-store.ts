import type { Transaction } from '#database';
import type { AnyAmounts, Policy } from '#policy';
import type { MonthLaw } from '../month-law.ts';

/** Every run keeps the amounts that it uses under their hash. */
export const keepAmounts = (tx: Transaction, { amountsHash, policy }: MonthLaw): Promise<number> =>
  tx.execute('insert into amounts_used (hash, amounts) values ($1, $2) on conflict (hash) do nothing', [
    amountsHash,
    JSON.stringify(Object.fromEntries(amountsOf(policy))),
  ]);

export const amountsOf = ({ offers }: Policy): ReadonlyMap<string, AnyAmounts> =>
  new Map([...offers].map(([id, { amounts }]) => [id, amounts]));

/** By programme. */
export async function findAmounts(
  tx: Transaction,
  hash: string,
): Promise<ReadonlyMap<string, AnyAmounts> | undefined> {
  const [row] = await tx.query<{ amounts: Record<string, AnyAmounts> }>(
    'select amounts from amounts_used where hash = $1',
    [hash],
  );
  return row && new Map(Object.entries(row.amounts));
}
