/** Parts of SQL by which many rows come as a few long values, a column each. */
import type { Transaction } from '#database';
import { binaryRows } from './binary-rows.ts';
import { endless } from './extract.ts';

export const ints = (expression: string) => `string_agg(int4send(${expression}), '')`;
export const days = (column: string) => ints(`coalesce(${column} - date '2000-01-01', ${endless})`);
const day = (count: number) => `(date '2000-01-01' + ${Math.trunc(count)})`;
export const moment = (at: Date) => `timestamptz '${at.toISOString()}'`;
/** Holds on some day between. */
export const holds = ({ from, until }: { readonly from: number; readonly until: number }) =>
  `valid_from <= ${day(until)} and (valid_until is null or valid_until > ${day(from)})`;

export async function read<T>(tx: Transaction, select: string, as: (fields: Buffer[]) => T): Promise<T[]> {
  const rows: T[] = [];
  for await (const fields of binaryRows(tx.copyOut(`copy (${select}) to stdout (format binary)`)))
    rows.push(as(fields));
  return rows;
}
