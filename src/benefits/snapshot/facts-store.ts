/** Reads dated facts as columns, in one pass over them for all that are asked for on the same days. */
import type { Transaction } from '#database';
import { largeNumbers, wholeNumbers } from './binary-rows.ts';
import { days, holds, ints, moment, read } from './columns-store.ts';
import type { FactChunk } from './extract.ts';

/** A fact that is asked for on days from `from` on. */
export type FactToRead = { readonly name: string; readonly from: number };

type Until = { readonly until: number; readonly knownAt: Date };

export async function readFacts(
  tx: Transaction,
  facts: readonly FactToRead[],
  reading: Until,
): Promise<FactChunk[]> {
  const names = await tx.query<{ id: number; name: string }>(
    'select id, name from fact_name where name = any($1)',
    [facts.map(({ name }) => name)],
  );
  const numberOf = new Map(names.map(({ id, name }) => [name, id]));
  const alike = Map.groupBy(
    facts.filter(({ name }) => numberOf.has(name)),
    ({ from }) => from,
  );
  const chunks: FactChunk[] = [];
  for (const [from, group] of alike) {
    const nameOf = new Map(group.map(({ name }) => [numberOf.get(name)!, name]));
    chunks.push(...(await readAlike(tx, nameOf, { from, ...reading })));
  }
  return chunks.sort((a, b) => (a.fact < b.fact ? -1 : a.fact > b.fact ? 1 : a.list - b.list));
}

/** Where only one day is asked for, nobody needs the days between which each holds: a third of the work. */
function readAlike(
  tx: Transaction,
  nameOf: ReadonlyMap<number, string>,
  { from, until, knownAt }: Until & { readonly from: number },
): Promise<FactChunk[]> {
  const span = from === until ? '' : `, ${days('valid_from')}, ${days('valid_until')}`;
  return read(
    tx,
    `select int4send(fact_id), int4send(coalesce(batch_id, 0)), ${ints('subject_id')},
       string_agg(float8send(value), '')${span}
     from fact
     where fact_id = any(array[${[...nameOf.keys()].join()}]::smallint[]) and ${holds({ from, until })}
       and known_from <= ${moment(knownAt)} and (known_until is null or known_until > ${moment(knownAt)})
     group by fact_id, coalesce(batch_id, 0)`,
    ([fact, list, subject, values, began, ended]): FactChunk => ({
      fact: nameOf.get(fact!.readInt32BE())!,
      list: list!.readInt32BE(),
      subject: wholeNumbers(subject!),
      value: largeNumbers(values!),
      ...(began && ended && { from: wholeNumbers(began), until: wholeNumbers(ended) }),
    }),
  );
}
