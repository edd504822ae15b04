import { basename } from 'node:path';
import { FileRefused, readTable } from '#files';
import type { ChildReading } from './read-in-child.ts';

const path = process.argv[2]!;
const started = performance.now();
const reading: ChildReading = { rows: 0, milliseconds: 0, peak: 0 };
try {
  for await (const batch of readTable(path, { name: basename(path) })) reading.rows += batch.rows.length;
} catch (error) {
  if (!(error instanceof FileRefused)) throw error;
  reading.because = error.because;
  reading.zh = error.text.zh;
}
reading.milliseconds = Math.round(performance.now() - started);
reading.peak = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(JSON.stringify(reading));
