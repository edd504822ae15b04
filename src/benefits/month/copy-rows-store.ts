/** Writes rows in PostgreSQL's binary COPY format from columns of numbers. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Transaction } from '#database';

export type OutColumn = {
  readonly type: 'smallint' | 'integer' | 'bigint';
  readonly values: ArrayLike<number>;
};

/** Written for "null" in a column. */
export const none = Number.NaN;

const widths = { smallint: 2, integer: 4, bigint: 8 } as const;
const rowsInChunk = 16_384;
const opening = Buffer.concat([Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1'), Buffer.alloc(8)]);
const ending = Buffer.from([0xff, 0xff]);

/** Into a temporary table of just these columns. */
export const copyRows = (tx: Transaction, table: string, columns: readonly OutColumn[]): Promise<void> =>
  pipeline(
    Readable.from(encoded(columns), { objectMode: false }),
    tx.copyIn(`copy ${table} from stdin (format binary)`),
  );

function* encoded(columns: readonly OutColumn[]): Generator<Buffer> {
  yield opening;
  const rows = columns[0]?.values.length ?? 0;
  const widest = 2 + columns.reduce((sum, { type }) => sum + 4 + widths[type], 0);
  for (let from = 0; from < rows; from += rowsInChunk) {
    const to = Math.min(rows, from + rowsInChunk);
    const buffer = Buffer.allocUnsafe((to - from) * widest);
    let at = 0;
    for (let row = from; row < to; row++) {
      at = buffer.writeInt16BE(columns.length, at);
      for (const { type, values } of columns) at = writeField(buffer, at, type, values[row]!);
    }
    yield buffer.subarray(0, at);
  }
  yield ending;
}

function writeField(buffer: Buffer, at: number, type: OutColumn['type'], value: number): number {
  if (Number.isNaN(value)) return buffer.writeInt32BE(-1, at);
  const start = buffer.writeInt32BE(widths[type], at);
  if (type === 'smallint') return buffer.writeInt16BE(value, start);
  if (type === 'integer') return buffer.writeInt32BE(value, start);
  const high = Math.floor(value / 4_294_967_296);
  return buffer.writeUInt32BE(value - high * 4_294_967_296, buffer.writeInt32BE(high, start));
}
