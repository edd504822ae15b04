import { fstatSync, openSync, readSync } from 'node:fs';
import { fromBufferPromise, fromFdPromise, type ZipFile } from 'yauzl';

/** The bytes of one file, from memory or from a disk, read piece by piece and more than once. */
export type ByteSource = {
  readonly size: number;
  head(bytes: number): Buffer;
  chunks(): Generator<Buffer>;
  openZip(): Promise<ZipFile>;
};

const chunkBytes = 256 * 1024;
const zipOptions = { lazyEntries: true, autoClose: false } as const;

export function sourceOf(origin: Uint8Array | string): ByteSource {
  return typeof origin === 'string'
    ? fileSource(openSync(origin, 'r'))
    : memorySource(Buffer.from(origin.buffer, origin.byteOffset, origin.byteLength));
}

function memorySource(bytes: Buffer): ByteSource {
  return {
    size: bytes.length,
    head: (length) => bytes.subarray(0, length),
    *chunks() {
      for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes);
    },
    openZip: () => fromBufferPromise(bytes, zipOptions),
  };
}

/** The descriptor is left to the thread that owns it: its end closes it. */
function fileSource(descriptor: number): ByteSource {
  const size = fstatSync(descriptor).size;
  const read = (at: number, length: number) => {
    const piece = Buffer.alloc(Math.min(length, Math.max(0, size - at)));
    return piece.subarray(0, readSync(descriptor, piece, 0, piece.length, at));
  };
  return {
    size,
    head: (length) => read(0, length),
    *chunks() {
      for (let at = 0; at < size; at += chunkBytes) yield read(at, chunkBytes);
    },
    openZip: () => fromFdPromise(descriptor, zipOptions),
  };
}
