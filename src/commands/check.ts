/** handrail check: facts without a source, types, lint and format, dead code, the house plan, words, and every case. Stops at nothing: all is shown. */
import { spawnSync } from 'node:child_process';
import { factsWithoutSource } from '#declarations';
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

export function check(project: Project): number {
  const { root, write, complain } = project;
  let failed = checkFacts(project) ? 0 : 1;
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

/** Says which facts the law asks for and nothing supplies; each leaves its rules open for everybody. */
function checkFacts({ policy, city, write, complain }: Project): boolean {
  const law = policy();
  write(`law: ${law.programmes.length} programmes load`);
  const without = factsWithoutSource(law, city);
  write(`facts: ${without.length === 0 ? 'ok' : 'FAILED'}`);
  for (const { name, label } of without)
    complain(
      `事实 ${name}（${label.zh}）没有来源：请在 law/rosters/ 中让一份名册提供它。 Nothing gives the fact ${name} (${label.en}): let a roster of law/rosters/ give it.`,
    );
  return without.length === 0;
}
