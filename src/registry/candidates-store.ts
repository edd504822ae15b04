import type { Transaction } from '#database';
import type { Day } from '#kernel';

export type Known = { readonly id: number; readonly name: string; readonly bornOn: Day };

/** Persons by the keyed hash of their identity number, the hash in hexadecimal. */
export async function findByHashes(tx: Transaction, hashes: readonly Buffer[]): Promise<Map<string, Known>> {
  const rows = await tx.query<Known & { hash: string }>(
    `select id, name, born_on as "bornOn", encode(id_number_hash, 'hex') as hash from person where id_number_hash = any($1)`,
    [hashes],
  );
  return new Map(rows.map(({ hash, ...known }) => [hash, known]));
}

/** Persons by their whole name. */
export async function findByNames(tx: Transaction, names: readonly string[]): Promise<Map<string, Known[]>> {
  const rows = await tx.query<Known>(
    `select distinct p.id, p.name, p.born_on as "bornOn" from person_token t join person p on p.id = t.person_id
     where t.token = any($1) and p.name = any($2) order by p.id`,
    [names.map((name) => name.replaceAll('·', '').toLowerCase()), names],
  );
  return Map.groupBy(rows, ({ name }) => name);
}
