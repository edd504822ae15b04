import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** How a process of its own fared with one file. */
export type ChildReading = {
  rows: number;
  because?: string;
  zh?: string;
  milliseconds: number;
  /** The most memory that the whole process held, in MB. */
  peak: number;
};

/** Reads a file with readTable in a fresh process; throws where the process crashes or takes a minute. */
export async function readInChild(path: string): Promise<ChildReading> {
  const script = fileURLToPath(new URL('./read-one-file.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script, path], { timeout: 60_000 });
  return JSON.parse(stdout) as ChildReading;
}
