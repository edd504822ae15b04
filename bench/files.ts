import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { makeIdNumber, type OutCell, readIdNumber, readTable, writeCsv, writeXlsx } from '#files';
import { dayFromNumber } from '#kernel';

/** The largest roster of a city: 68,000 rows of 15 columns, a third of them numbers. */
const rowCount = 68_000;
const header = Array.from({ length: 15 }, (_, at) => `列${at + 1}`);

const numbered = (at: number) =>
  makeIdNumber({
    area: '230699',
    born: dayFromNumber((1930 + (at % 90)) * 10_000 + (1 + (at % 12)) * 100 + 1 + (at % 28)),
    sequence: at % 1000,
  });

function* rosterRows(): Generator<OutCell[]> {
  for (let row = 0; row < rowCount; row++) {
    yield header.map((_, column) => {
      if (column === 0) return numbered(row);
      return column % 3 === 0 ? row * column : `某某街道${(row * 7919 + column) % 50_000}号`;
    });
  }
}

const folder = mkdtempSync(join(tmpdir(), 'bench-files-'));
try {
  const csv = await written('CSV', writeCsv({ header, rows: rosterRows() }), 'joining the same cells', () =>
    joinRows(),
  );
  const joined = joinRows();
  const xlsx = await written(
    'XLSX',
    writeXlsx({ header, rows: rosterRows() }, { sheet: '名册' }),
    'deflating the same cells joined',
    () => deflateRawSync(joined),
  );
  await read('CSV', csv, 'splitting its lines and cells', () =>
    csv
      .toString()
      .split('\r\n')
      .map((line) => line.split(',')),
  );
  const packed = deflateRawSync(joined);
  await read('XLSX', xlsx, 'inflating the same cells joined and splitting them', () =>
    inflateRawSync(packed)
      .toString()
      .split('\n')
      .map((line) => line.split(',')),
  );
  checkNumbers();
} finally {
  rmSync(folder, { recursive: true });
}

async function written(
  what: string,
  pieces: AsyncIterable<Uint8Array>,
  against: string,
  base: () => unknown,
): Promise<Buffer> {
  const started = performance.now();
  const bytes = Buffer.concat(await Array.fromAsync(pieces));
  say(`write ${what}, ${rowCount} × 15`, performance.now() - started, against, timed(base));
  return bytes;
}

async function read(what: string, bytes: Buffer, against: string, base: () => unknown): Promise<void> {
  const path = join(folder, what);
  writeFileSync(path, bytes);
  const started = performance.now();
  let rows = 0;
  for await (const batch of readTable(path, { name: what })) rows += batch.rows.length;
  if (rows !== rowCount) throw new Error(`${what}: ${rows} rows`);
  say(`read ${what}, ${rowCount} × 15`, performance.now() - started, against, timed(base));
  if (readFileSync(path).length !== bytes.length) throw new Error('the file has changed');
}

/** A million invented numbers are taken, and each with its last character changed is refused. */
function checkNumbers(): void {
  const numbers = Array.from({ length: 1_000_000 }, (_, at) => numbered(at));
  const wrong = numbers.map((number) => number.slice(0, 17) + (number.endsWith('0') ? '1' : '0'));
  const shape = timed(() => numbers.filter((number) => /^\d{17}[\dX]$/.test(number)).length);
  const taken = timed(() => {
    if (!numbers.every((number) => readIdNumber(number).ok)) throw new Error('a right number was refused');
  });
  if (wrong.some((number) => readIdNumber(number).ok)) throw new Error('a wrong number was taken');
  say('read 1,000,000 identity numbers', taken, 'matching their shape alone', shape);
}

function joinRows(): string {
  return Array.from(rosterRows(), (row) => row.join(',')).join('\n');
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function say(what: string, milliseconds: number, against: string, base: number): void {
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${what}: ${Math.round(milliseconds)} ms, ${(milliseconds / base).toFixed(1)} × ${against} (${Math.round(base)} ms), peak ${memory} MB`,
  );
}
