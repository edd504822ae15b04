import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CannotOpen } from './cannot-open.ts';
import type { Log } from './database.ts';
import { commandOf, isAlive, isTaken } from './process-identity.ts';

type Launch = {
  readonly command: readonly string[];
  readonly cluster: string;
  readonly logFile: string;
  readonly log: Log;
};

const longestLog = 10 * 1024 * 1024; // bytes

/** Starts PostgreSQL and waits until it takes connections, however long it needs to recover. */
export async function launchServer(launch: Launch): Promise<ChildProcess> {
  const [command = '', ...words] = launch.command;
  const output = openLog(launch.logFile);
  const begins = statSync(launch.logFile).size;
  // Its own session: Ctrl-C in a terminal reaches us alone, and we end the server in order.
  const server = spawn(command, words, { stdio: ['ignore', output, output], cwd: '/', detached: true });
  closeSync(output);
  let failure: Error | undefined;
  server.once('error', (error) => {
    failure = error;
  });
  for (let waited = 0; !isReady(launch.cluster, server.pid); waited += 10) {
    if (failure || ended(server)) throw new CannotOpen(notStarted(launch.logFile, begins), failure);
    if (waited === 3000)
      launch.log({ zh: '数据库正在恢复，请稍候…', en: 'The database is recovering, please wait …' });
    await wait(10);
  }
  server.once('exit', () => {
    if (!server.killed) launch.log(lost(launch.logFile));
  });
  return server;
}

/** Ends it without losing anything: connections are cut, what is committed is written. */
export async function endServer(server: ChildProcess): Promise<void> {
  if (ended(server)) return;
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGINT');
  const inTime = await Promise.race([gone.then(() => true), wait(30_000, false, { ref: false })]);
  if (inTime) return;
  server.kill('SIGQUIT'); // stops at once; the next start recovers from the log
  await gone;
}

/** Waits for a server that outlived its killed owner; forgets a number that meanwhile belongs to another process. */
export async function endOrphan(cluster: string, log: Log): Promise<void> {
  const { pid } = readStatus(cluster);
  if (!pid || !isTaken(pid)) return;
  const command = commandOf(pid);
  if (command === '' && process.platform === 'win32') return; // cannot be told here; PostgreSQL makes its own check
  if (!command.includes('postgres') || !command.includes(cluster)) {
    rmSync(statusFile(cluster), { force: true });
    return;
  }
  log({ zh: '正在等待上次的数据库停止…', en: 'Waiting for the last run’s database to stop …' });
  process.kill(pid, 'SIGINT');
  while (isAlive(pid)) await wait(20);
}

const ended = (server: ChildProcess) => server.exitCode !== null || server.signalCode !== null;

const statusFile = (cluster: string) => join(cluster, 'postmaster.pid');

/** The first line of PostgreSQL's own file is its process, the eighth its state. */
function readStatus(cluster: string): { pid?: number; state?: string } {
  try {
    const lines = readFileSync(statusFile(cluster), 'utf8').split('\n');
    return { pid: Math.abs(Number(lines[0])), state: lines[7]?.trim() ?? '' };
  } catch {
    return {};
  }
}

function isReady(cluster: string, pid: number | undefined): boolean {
  const status = readStatus(cluster);
  return status.pid === pid && status.state === 'ready';
}

function openLog(file: string): number {
  const log = openSync(file, 'a', 0o600);
  if (statSync(file).size > longestLog) truncateSync(file);
  return log;
}

const notStarted = (logFile: string, begins: number) => {
  const words = readFileSync(logFile)
    .subarray(begins)
    .toString('utf8')
    .trim()
    .split('\n')
    .slice(-5)
    .join('\n');
  return {
    zh: `数据库未能启动，日志在 ${logFile}。`,
    en: `The database did not start; its log is ${logFile}:\n${words}`,
  };
};

const lost = (logFile: string) => ({
  zh: `数据库意外停止，请重新启动本程序；原因见 ${logFile}。`,
  en: `The database stopped unexpectedly; start the program again. The reason is in ${logFile}.`,
});
