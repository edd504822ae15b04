/** Runs the tests of the paths given, or all, against one database server; its exit code is the tests' own. */
import { spawn } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDebian } from './ensure-debian.ts';
import { startTestServer } from './test-server.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const everywhere = ['src', 'law', 'cities', 'tests'].map((folder) => resolve(project, folder));

/** Folders stand for the test files in them; words that begin with a dash go to the runner. */
function testFiles(paths: readonly string[]): string[] {
  const roots = paths.length > 0 ? paths.map((path) => resolve(path)) : everywhere;
  return roots.flatMap((root) =>
    statSync(root, { throwIfNoEntry: false })?.isDirectory()
      ? globSync('**/*.test.ts', { cwd: root })
          .map((file) => resolve(root, file))
          .sort()
      : root,
  );
}

const words = process.argv.slice(2);
const options = words.filter((word) => word.startsWith('-'));
const files = testFiles(words.filter((word) => !word.startsWith('-')));
const notBrought = ensureDebian();
if (notBrought) console.error(notBrought);

const server = await startTestServer();
const runner = spawn(
  process.execPath,
  ['--disable-warning=ExperimentalWarning', '--test', '--test-concurrency=2', ...options, ...files],
  { cwd: project, stdio: 'inherit', env: { ...process.env, TEST_DATABASE_URL: server.url } },
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => runner.kill(signal));
const code = await new Promise<number>((ended) => runner.once('exit', (status) => ended(status ?? 1)));
await server.stop();
if (notBrought) console.error(notBrought);
process.exitCode = code;
