/**
 * A month's facts as bytes that depend on nothing but the facts: a header in JSON, then the arrays in its order, little-endian as every
 * machine is on which this runs. The hash is of these bytes; what is stored is their compression, of which only the meaning counts.
 */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { constants, zstdCompress, zstdDecompress } from 'node:zlib';
import type { Month } from '#kernel';
import { createPopulation, type Policy, type Population, type Subject, type Values } from '#policy';
import { type Frozen, subjects } from './frozen.ts';

export type Snapshot = { readonly hash: string; readonly content: Buffer };

type Kind = 'u8' | 'i32' | 'f64';
type Header = {
  readonly format: 1;
  readonly month: Month;
  readonly knownAt: string;
  readonly law: string;
  readonly tables: readonly {
    readonly subject: Subject;
    readonly rows: number;
    readonly columns: readonly (readonly [key: string, kind: Kind])[];
    readonly words: number;
  }[];
};

type Bytes = Uint8Array | Int32Array | Uint32Array | Float64Array;
const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);

export async function freeze(frozen: Frozen, lawHash: string): Promise<Snapshot> {
  const header = Buffer.from(JSON.stringify(headerOf(frozen, lawHash)));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  const parts = [length, header, ...arraysOf(frozen).map(bytesOf)];
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  const content = await compress(Buffer.concat(parts), {
    params: { [constants.ZSTD_c_compressionLevel]: 1 },
  });
  return { hash: hash.digest('hex'), content };
}

/** The frozen month again; a fact that the policy asks for and the snapshot does not have is unknown. */
export async function thaw(content: Uint8Array, policy: Policy): Promise<Frozen & { lawHash: string }> {
  const bytes = await decompress(content);
  const start = 4 + bytes.readUInt32LE(0);
  const header: Header = JSON.parse(bytes.toString('utf8', 4, start));
  const take = takerOf(bytes, start);
  const rowsOf = (subject: Subject) => header.tables.find((one) => one.subject === subject)!.rows;
  const population = createPopulation(policy, {
    person: rowsOf('person'),
    household: rowsOf('household'),
    employer: rowsOf('employer'),
    provider: rowsOf('provider'),
  });
  take(population.householdOf);
  take(population.firstMember);
  take(population.role);
  const ids = {} as Record<Subject, Int32Array>;
  for (const table of header.tables) ids[table.subject] = thawTable(table, population, take);
  return {
    month: header.month,
    knownAt: new Date(header.knownAt),
    lawHash: header.law,
    population,
    ids,
  };
}

type Take = <Array extends Bytes>(into: Array) => Array;

function takerOf(bytes: Buffer, start: number): Take {
  let at = start;
  return (into) => {
    bytesOf(into).set(bytes.subarray(at, at + into.byteLength));
    at += into.byteLength;
    return into;
  };
}

function thawTable(
  { subject, rows, columns, words }: Header['tables'][number],
  population: Population,
  take: Take,
) {
  const table = population[subject];
  const ids = take(new Int32Array(rows));
  take(table.county);
  const unknown = Array.from({ length: words }, () => take(new Uint32Array(rows)));
  for (const [index, [key, kind]] of columns.entries()) {
    const values = take(arrayOf(kind, rows));
    const column = table.columns.get(key);
    if (!column) continue;
    column.values.set(values);
    const from = unknown[index >> 5]!;
    const into = table.unknown[column.word]!;
    const bit = 1 << (index & 31);
    for (let row = 0; row < rows; row++) if ((from[row]! & bit) === 0) into[row]! &= ~column.bit;
  }
  return ids;
}

function headerOf({ month, knownAt, population }: Frozen, law: string): Header {
  return {
    format: 1,
    month,
    knownAt: knownAt.toISOString(),
    law,
    tables: subjects.map((subject) => {
      const { rows, columns, unknown } = population[subject];
      return {
        subject,
        rows,
        columns: [...columns].map(([key, { values }]) => [key, kindOf(values)] as const),
        words: unknown.length,
      };
    }),
  };
}

const arraysOf = ({ population, ids }: Frozen): Bytes[] => [
  population.householdOf,
  population.firstMember,
  population.role,
  ...subjects.flatMap((subject) => {
    const { county, unknown, columns } = population[subject];
    return [ids[subject], county, ...unknown, ...[...columns.values()].map(({ values }) => values)];
  }),
];

export const bytesOf = ({ buffer, byteOffset, byteLength }: Bytes): Buffer =>
  Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);

const kindOf = (values: Values): Kind =>
  values instanceof Uint8Array ? 'u8' : values instanceof Int32Array ? 'i32' : 'f64';

function arrayOf(kind: Kind, length: number): Values {
  if (kind === 'u8') return new Uint8Array(length);
  return kind === 'i32' ? new Int32Array(length) : new Float64Array(length);
}
