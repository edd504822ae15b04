// Plain JavaScript for any Node from 20 on: brings the project's own Node and packages, and runs things on them.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';
const packages = join(project, 'node_modules');
const node = join(packages, 'node', 'bin', windows ? 'node.exe' : 'node');

/** Installs what package-lock.json names, unless just that is installed. Ends the process when it cannot. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.error('正在安装所需的程序包（npm ci）… Installing the packages that are missing (npm ci) …');
  const npm = process.env['npm_execpath'];
  const words = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const own = npm && /npm-cli\.c?js$/.test(npm);
  const [command, rest] = own ? [process.execPath, [npm, ...words]] : ['npm', words];
  const installed = spawnSync(command, rest, { cwd: project, encoding: 'utf8', shell: windows && !own });
  if (installed.status === 0 && existsSync(node)) return;
  console.error(`${installed.stdout ?? ''}${installed.stderr ?? ''}${installed.error?.message ?? ''}`.trim());
  console.error(
    '安装未完成，原因见上。请解决后再次运行。 The packages were not installed, for the reason above. Solve it and run again.',
  );
  process.exit(1);
}

/** Compares by content: dates of files change with every checkout. */
function isInstalled() {
  try {
    const wanted = packagesOf(join(project, 'package-lock.json'));
    const found = packagesOf(join(packages, '.package-lock.json'));
    return (
      existsSync(node) &&
      Object.keys(found).every((path) => path in wanted) &&
      Object.entries(wanted).every(
        ([path, { version, optional, peer }]) =>
          path === '' || found[path]?.version === version || (!found[path] && (optional || peer)),
      )
    );
  } catch {
    return false;
  }
}

const packagesOf = (lock) => JSON.parse(readFileSync(lock, 'utf8')).packages;

/** Runs a program of the project on its own Node, in the caller's folder, and ends as it ends. */
export function runPinned(script, words) {
  const watch = new URL('end-with-parent.js', import.meta.url).href;
  run(node, ['--disable-warning=ExperimentalWarning', `--import=${watch}`, join(project, script), ...words], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
}

/** Runs a tool of the project's packages the same way. */
export function runTool(tool, words) {
  const command = join(packages, '.bin', windows ? `${tool}.cmd` : tool);
  if (!existsSync(command)) {
    console.error(`项目中没有工具 ${tool}。 The project has no tool called ${tool}.`);
    process.exit(2);
  }
  run(command, words, { stdio: 'inherit', shell: windows });
}

function run(command, words, options) {
  const path = [join(packages, '.bin'), join(packages, 'node', 'bin'), process.env['PATH']].join(delimiter);
  const child = spawn(command, words, { ...options, env: { ...process.env, PATH: path } });
  child.once('error', (error) => {
    console.error(error.message);
    process.exit(1);
  });
  // In a terminal Ctrl-C reaches the child by itself; it must not count it twice.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.once('exit', (code, signal) => {
    if (!signal) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}
