/** Fonts are large and laying out takes a processor: a thread of its own does it, and ends when nothing was written for a while. */
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { WrittenDocument } from './document.ts';

const idleSeconds = 30;
const waitingMost = 100;

let threads: Piscina<WrittenDocument, Uint8Array> | undefined;

/** A tagged PDF of a document. Throws when more than a hundred others wait. */
export async function writePdf(document: WrittenDocument): Promise<Uint8Array> {
  threads ??= new Piscina({
    filename: fileURLToPath(new URL('./pdf-worker.ts', import.meta.url)),
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: idleSeconds * 1000,
    maxQueue: waitingMost,
    execArgv: [],
  });
  return await threads.run(document, { name: 'layOut' });
}
