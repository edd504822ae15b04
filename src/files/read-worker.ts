import { parentPort, workerData } from 'node:worker_threads';
import { batchesOf } from './batches.ts';
import { sourceOf } from './byte-source.ts';
import { csvSheet } from './csv-rows.ts';
import type { RawSheet } from './raw-sheet.ts';
import type { Answer, WorkerTask } from './read-table.ts';
import { recognise } from './recognise.ts';
import { refusals } from './refusals.ts';
import { FileRefused } from './table.ts';
import { xlsxSheets } from './xlsx-sheets.ts';

const port = parentPort!;
const task = workerData as WorkerTask;

async function* readAll(): AsyncGenerator<Answer, Answer> {
  try {
    let headers = 0;
    for await (const sheet of sheetsOf()) {
      for await (const batch of batchesOf(sheet, task)) {
        headers++;
        yield { kind: 'batch', batch };
      }
    }
    if (headers === 0) throw refusals.noHeader(task.name);
    return { kind: 'end' };
  } catch (error) {
    const refused = error instanceof FileRefused ? error : refusals.notReadable(task.name);
    return { kind: 'refused', because: refused.because, text: refused.text, cause: String(error) };
  }
}

async function* sheetsOf(): AsyncGenerator<RawSheet> {
  const source = sourceOf(task.source);
  if (recognise(source, task.name) === 'text') yield csvSheet(source, task);
  else yield* xlsxSheets(source, task);
}

const answers = readAll();

// One answer for each message, so that a slow reader never lets batches pile up.
port.on('message', async () => {
  const { value } = await answers.next();
  if (value) port.postMessage(value);
});
