import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Tells a process from a later one that got the same number: boot and start time, or '' where neither can be read. */
export function startOf(pid: number): string {
  if (process.platform === 'linux') {
    const boot = readQuietly('/proc/sys/kernel/random/boot_id');
    const start = statusOf(pid)[19];
    return start ? `${boot.trim()} ${start}` : '';
  }
  return askPs(pid, 'lstart');
}

/** The command line of a living process, or ''. */
export function commandOf(pid: number): string {
  if (process.platform === 'linux') return readQuietly(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');
  return askPs(pid, 'command');
}

/** A process that has ended and only waits to be noticed by its parent is not alive. */
export const isAlive = (pid: number): boolean =>
  isTaken(pid) && !(process.platform === 'linux' && statusOf(pid)[0] === 'Z');

/** Whether the number belongs to a process, be it one that has ended. */
export function isTaken(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The fields of a Linux process after its command, which stands in brackets and may hold spaces; the first is its state. */
const statusOf = (pid: number): string[] =>
  readQuietly(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? [];

function readQuietly(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function askPs(pid: number, field: 'lstart' | 'command'): string {
  if (process.platform === 'win32') return '';
  try {
    return execFileSync('ps', ['-o', `${field}=`, '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}
