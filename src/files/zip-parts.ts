import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import type { ByteSource } from './byte-source.ts';
import type { Reading } from './raw-sheet.ts';
import { refusals } from './refusals.ts';
import { FileRefused } from './table.ts';

/** Below this a part may be packed as tightly as it likes. */
const ratioCountsFrom = 32 * 1024 * 1024;

/** The parts of a spreadsheet file by name, lower case, without a leading slash. */
export type ZipParts = {
  has(part: string): boolean;
  /** Unpacks the part once to prove its size and checksum; refuses damage and bombs before a single row is read. */
  prove(part: string): Promise<void>;
  /** Unpacks a proved part piece by piece. */
  chunks(part: string): AsyncIterable<Buffer>;
};

export async function openParts(source: ByteSource, reading: Reading): Promise<ZipParts> {
  const refuseDamage = (error: unknown) => {
    throw error instanceof FileRefused
      ? error
      : refusals.damaged(reading.name, { zh: '压缩包不完整', en: 'the archive is not whole' });
  };
  try {
    const zip = await source.openZip();
    const entries = await listEntries(zip, reading);
    return partsOf(zip, entries, reading);
  } catch (error) {
    return refuseDamage(error);
  }
}

async function listEntries(zip: ZipFile, { name, limits }: Reading): Promise<Map<string, Entry>> {
  if (zip.entryCount > limits.zipEntries) throw refusals.bomb(name);
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    const part = entry.fileName.replace(/^\/+/, '').toLowerCase();
    if (entries.has(part)) throw refusals.unsafe(name);
    if (entry.generalPurposeBitFlag & 1) throw refusals.encrypted(name);
    entries.set(part, entry);
  }
  return entries;
}

function partsOf(zip: ZipFile, entries: Map<string, Entry>, { name, limits }: Reading): ZipParts {
  let unpacked = 0;
  const entryOf = (part: string) => {
    const entry = entries.get(part.toLowerCase());
    if (!entry) throw refusals.damaged(name, partWords(part));
    return entry;
  };
  return {
    has: (part) => entries.has(part.toLowerCase()),
    async prove(part) {
      const entry = entryOf(part);
      unpacked += entry.uncompressedSize;
      const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
      if (unpacked > limits.unpackedBytes) throw refusals.bomb(name);
      if (entry.uncompressedSize > ratioCountsFrom && ratio > limits.ratio) throw refusals.bomb(name);
      await proveEntry(zip, entry, name);
    },
    async *chunks(part) {
      yield* await zip.openReadStreamPromise(entryOf(part));
    },
  };
}

/** The zip reader refuses a part that is longer or shorter than declared, so the declared sizes above bind. */
async function proveEntry(zip: ZipFile, entry: Entry, name: string): Promise<void> {
  let sum = 0;
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) sum = crc32(chunk as Buffer, sum);
  } catch {
    throw refusals.damaged(name, partWords(entry.fileName));
  }
  if (sum !== entry.crc32) throw refusals.damaged(name, partWords(entry.fileName));
}

export const partWords = (part: string) => ({
  zh: `其中的 ${part.slice(0, 60)} 读不出来`,
  en: `its part ${part.slice(0, 60)} cannot be read`,
});
