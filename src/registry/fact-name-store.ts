import type { Transaction } from '#database';
import type { Fact } from '#policy';

/** The number of each fact in the table of facts; new ones get theirs. */
export async function ensureFactNames(tx: Transaction, facts: readonly Fact[]): Promise<Map<string, number>> {
  const known = await readFactNames(tx);
  const missing = facts.filter(({ name }) => !known.has(name));
  if (missing.length === 0) return known;
  await tx.execute(
    `insert into fact_name (name, subject) select f.name, f.subject from jsonb_to_recordset($1) as f(name text, subject text)
     on conflict (name) do nothing`,
    [JSON.stringify(missing.map(({ name, of }) => ({ name, subject: of })))],
  );
  return await readFactNames(tx);
}

export async function readFactNames(tx: Transaction): Promise<Map<string, number>> {
  const rows = await tx.query<{ id: number; name: string }>('select id, name from fact_name');
  return new Map(rows.map(({ id, name }) => [name, id]));
}
