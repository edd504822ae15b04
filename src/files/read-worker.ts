import { parentPort, workerData } from 'node:worker_threads';
import { type ReadTask, readBatches } from './read-batches.ts';
import type { Answer } from './read-table.ts';
import { refusals } from './refusals.ts';
import { FileRefused } from './table.ts';

const port = parentPort!;
const task = workerData as ReadTask;

async function* readAll(): AsyncGenerator<Answer, Answer> {
  try {
    for await (const batch of readBatches(task)) yield { kind: 'batch', batch };
    return { kind: 'end' };
  } catch (error) {
    const refused = error instanceof FileRefused ? error : refusals.notReadable(task.name);
    return { kind: 'refused', because: refused.because, text: refused.text, cause: String(error) };
  }
}

const answers = readAll();

// One answer for each message, so that a slow reader never lets batches pile up.
port.on('message', async () => {
  const { value } = await answers.next();
  if (value) port.postMessage(value);
});
