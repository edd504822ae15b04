import { parentPort } from 'node:worker_threads';
import { type ReadTask, readBatches } from './read-batches.ts';
import type { Answer } from './read-thread.ts';
import { refusals } from './refusals.ts';
import { FileRefused } from './table.ts';

const port = parentPort!;

async function* readAll(task: ReadTask): AsyncGenerator<Answer, Answer> {
  try {
    for await (const batch of readBatches(task)) yield { kind: 'batch', batch };
    return { kind: 'end' };
  } catch (error) {
    const refused = error instanceof FileRefused ? error : refusals.notReadable(task.name);
    return { kind: 'refused', because: refused.because, text: refused.text, cause: String(error) };
  }
}

let answers: AsyncGenerator<Answer, Answer | undefined> | undefined;

// A task, then one answer for each request, so that a slow reader never lets batches pile up. A request after the end of a file has none.
port.on('message', async (message: ReadTask | 'more') => {
  if (message !== 'more') {
    answers = readAll(message);
    return;
  }
  const answer = await answers?.next();
  if (answer?.value) port.postMessage(answer.value);
});
