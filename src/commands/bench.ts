/** handrail bench: each file of bench/ prints one line a claim, as a ratio against something in the same run. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { exit, type Project } from './project.ts';

export function bench({ root, write, complain }: Project, names: readonly string[]): number {
  const all = readdirSync(`${root}/bench`)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -3))
    .sort();
  const strange = names.filter((name) => !all.includes(name));
  if (strange.length > 0) {
    complain(`没有测量项 There is no bench called ${strange.join(', ')}: ${all.join(', ')}`);
    return exit.misused;
  }
  let failed = 0;
  for (const name of names.length > 0 ? names : all) {
    write(`# ${name}`);
    const { status } = spawnSync(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', '--expose-gc', `${root}/bench/${name}.ts`],
      { cwd: root, stdio: 'inherit' },
    );
    if (status !== 0) failed++;
  }
  return failed === 0 ? exit.done : exit.refused;
}
