/** Reads PostgreSQL's binary COPY: rows of a few large fields, each a whole column, so that no row costs anything by itself. */
import type { Readable } from 'node:stream';

const signatureLength = 11;

/** The fields of each row as they stand on the wire; null fields are empty. */
export async function* binaryRows(stream: Readable): AsyncGenerator<Buffer[]> {
  const take = taker(stream);
  await take(signatureLength + 4);
  await take((await take(4)).readInt32BE());
  for (;;) {
    const fields = (await take(2)).readInt16BE();
    if (fields < 0) break;
    const row: Buffer[] = [];
    for (let at = 0; at < fields; at++) row.push(await take(Math.max(0, (await take(4)).readInt32BE())));
    yield row;
  }
  // The stream must be read to its end before the transaction goes on.
  for await (const _ of stream);
}

function taker(stream: Readable): (bytes: number) => Promise<Buffer> {
  const chunks = stream.iterator({ destroyOnReturn: false });
  let waiting: Buffer[] = [];
  let held = 0;
  return async (bytes) => {
    while (held < bytes) {
      const { value, done } = await chunks.next();
      if (done) throw new Error('The COPY ended in the middle of a row.');
      waiting.push(value);
      held += value.length;
    }
    const all = waiting.length === 1 ? waiting[0]! : Buffer.concat(waiting, held);
    waiting = [all.subarray(bytes)];
    held -= bytes;
    return all.subarray(0, bytes);
  };
}

/** `string_agg(int4send(…), '')` as numbers. */
export function wholeNumbers(field: Buffer): Int32Array {
  const numbers = new Int32Array(field.length / 4);
  const bytes = Buffer.from(numbers.buffer);
  field.copy(bytes);
  bytes.swap32();
  return numbers;
}

/** `string_agg(float8send(…), '')` as numbers: whole numbers beyond 32 bits. */
export function largeNumbers(field: Buffer): Float64Array {
  const numbers = new Float64Array(field.length / 8);
  const bytes = Buffer.from(numbers.buffer);
  field.copy(bytes);
  bytes.swap64();
  return numbers;
}
