/** From an empty folder to a page, and again: the two starts of the demonstration city, with what each part took. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'bench-start-'));

/** Seconds until the address is printed, and the line of parts. Stops the house again. */
async function started(): Promise<{ seconds: number; parts: string }> {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(root, 'src/main.ts'), 'start', '--port', '4390'],
    {
      cwd: root,
      env: { ...process.env, HANDRAIL_DATA: folder },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let said = '';
  let seconds = 0;
  for await (const part of child.stdout) {
    said += String(part);
    if (seconds === 0 && said.includes('http://')) {
      seconds = (performance.now() - start) / 1000;
      setTimeout(() => child.kill('SIGTERM'), 300);
    }
  }
  return { seconds, parts: said.split('\n').find((line) => line.includes(' · ')) ?? said };
}

try {
  const first = await started();
  console.log(`first start to a page: ${first.seconds.toFixed(1)} s (${first.parts})`);
  const again = await started();
  console.log(
    `later start to a page: ${again.seconds.toFixed(1)} s; ${(first.seconds / again.seconds).toFixed(0)} × faster than the first`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
