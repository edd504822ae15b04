/** handrail check: types, lint and format, dead code, the house plan, words, and every case. Stops at nothing: all is shown. */
import { spawnSync } from 'node:child_process';
import { exit, type Project } from './project.ts';

type Check = { readonly name: string; readonly run: string; readonly with: readonly string[] };

const checks: readonly Check[] = [
  { name: 'types', run: 'tsc', with: ['--noEmit'] },
  { name: 'lint and format', run: 'biome', with: ['check', '.'] },
  { name: 'dead code', run: 'knip', with: ['--no-progress'] },
  {
    name: 'house plan, words, cases',
    run: 'node',
    with: [
      '--disable-warning=ExperimentalWarning',
      '--test',
      '--test-reporter=dot',
      'tests/architecture.test.ts',
      'tests/words.test.ts',
      'tests/cases.test.ts',
    ],
  },
];

export function check({ root, policy, write, complain }: Project): number {
  write(`law: ${policy().programmes.length} programmes load`);
  let failed = 0;
  for (const one of checks) {
    const { status, stdout, stderr } = spawnSync(`${root}/node_modules/.bin/${one.run}`, one.with, {
      cwd: root,
      encoding: 'utf8',
    });
    write(`${one.name}: ${status === 0 ? 'ok' : 'FAILED'}`);
    if (status === 0) continue;
    failed++;
    complain(`${stdout}${stderr}`);
  }
  return failed === 0 ? exit.done : exit.refused;
}
