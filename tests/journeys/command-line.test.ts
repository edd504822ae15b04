/** The command line as a person or a program calls it: exit codes tell, JSON has its stable form, and the house starts, refuses and comes back. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'handrail-cli-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const call = (...words: string[]) =>
  spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(root, 'src/main.ts'), ...words],
    { cwd: root, encoding: 'utf8', env: { ...process.env, LANG: 'en_US.UTF-8' } },
  );

const file = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const blind = {
  bornOn: '1980-05-05',
  diedOn: '9999-12-31',
  registeredInCity: true,
  certificateValid: true,
  disabilityCategory: 'visual',
  disabilityGrade: 'one',
  intellectualOrMental: false,
};
type Answer = {
  month: string;
  results: {
    programme: string;
    outcome: string;
    amountFen: number | null;
    every: string;
    reasons: Record<string, unknown>[];
    missing: string[];
  }[];
};

describe('determine', () => {
  const situation = file('situation.json', JSON.stringify({ facts: blind, household: [] }));

  it('answers in its stable form, and says what is missing instead of no', () => {
    const { status, stdout } = call('determine', situation, '--month', '2026-11', '--json');
    const answer: Answer = JSON.parse(stdout);
    assert.equal(status, 0);
    assert.equal(answer.month, '2026-11');
    for (const { outcome, amountFen, missing, reasons } of answer.results) {
      assert.match(outcome, /^(entitled|not-entitled|undecided)$/);
      assert.equal(amountFen !== null, outcome === 'entitled');
      assert.equal(missing.length > 0, outcome === 'undecided');
      for (const reason of reasons)
        for (const key of ['text', 'fact', 'value', 'basis']) assert.ok(key in reason);
    }
    const nursing = answer.results.find(({ programme }) => programme === 'nursing-subsidy')!;
    assert.equal(nursing.outcome, 'undecided');
    assert.ok(nursing.missing.includes('needsLongTermCare'));
  });

  it('refuses a misspelt fact and a wrong value with a sentence each', () => {
    const { status, stderr } = call(
      'determine',
      file('wrong.json', '{"facts": {"bornOnn": "1980-05-05", "disabilityGrade": "five"}}'),
      '--month',
      '2026-11',
      '--lang',
      'en',
    );
    assert.equal(status, 1);
    assert.match(stderr, /there is no fact "bornOnn"/);
    assert.match(stderr, /"disabilityGrade".*must be one of one, two, three, four, not "five"/);
  });

  it('tells a wrong call from a refusal', () => {
    assert.equal(call('determine', situation, '--month', '2026-13').status, 2);
    assert.equal(call('determine', join(folder, 'nowhere.json'), '--month', '2026-11').status, 2);
    assert.equal(call('determine', file('not.json', 'facts: none'), '--month', '2026-11').status, 1);
    assert.equal(call('nonsense').status, 2);
  });
});

describe('law and plan', () => {
  it('print what is declared, for programs', () => {
    const law = JSON.parse(call('law', '--json').stdout) as {
      facts: { name: string; label: object; source: string[] }[];
      programmes: { id: string; plan: string[] }[];
      rosters: unknown[];
    };
    assert.ok(law.programmes.length >= 16 && law.rosters.length > 10);
    assert.ok(
      law.facts.every(
        ({ name, label, source }) => name && 'zh' in label && 'en' in label && source.length > 0,
      ),
    );
  });

  it('print all 395 commitments with what keeps each and its state', () => {
    const plan = JSON.parse(call('plan', '--json').stdout) as {
      commitments: { id: string; keptBy: unknown[]; state: string }[];
    };
    assert.equal(plan.commitments.length, 395);
    assert.ok(plan.commitments.every(({ state, keptBy }) => (state === 'open') === (keptBy.length === 0)));
  });

  it('explain themselves', () => {
    for (const command of [
      'start',
      'month',
      'import',
      'determine',
      'law',
      'plan',
      'check',
      'bench',
      'account',
    ])
      assert.match(call(command, '--help').stdout, /Usage: handrail/);
  });
});

describe('start', () => {
  const houses = new Set<ChildProcess>();
  after(() => {
    for (const house of houses) house.kill('SIGKILL');
  });

  /** Starts on the folder and waits for the address, or for the end. */
  function house(
    port: number,
  ): Promise<{ child: ChildProcess; said: string; origin: string | undefined; code: number | null }> {
    const child = spawn(
      process.execPath,
      [
        '--disable-warning=ExperimentalWarning',
        join(root, 'src/main.ts'),
        'start',
        '--empty',
        '--port',
        String(port),
      ],
      { cwd: root, env: { ...process.env, HANDRAIL_DATA: join(folder, '数据 data'), DATABASE_URL: '' } },
    );
    houses.add(child);
    let said = '';
    return new Promise((answered) => {
      const hear = (part: Buffer) => {
        said += part;
        const origin = /http:\/\/[\d.]+:\d+/.exec(said)?.[0];
        if (origin) answered({ child, said, origin, code: null });
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('exit', (code) => answered({ child, said, origin: undefined, code }));
    });
  }
  const ended = (child: ChildProcess) =>
    new Promise((end) =>
      child.exitCode === null && child.signalCode === null ? child.once('exit', end) : end(0),
    );

  it('serves, takes the next free port, refuses a second owner by name, and comes back after kill -9', async () => {
    const taken = createServer();
    const port = await new Promise<number>((listening) =>
      taken.listen(0, '127.0.0.1', () => listening((taken.address() as { port: number }).port)),
    );
    const first = await house(port);
    assert.ok(first.origin, first.said);
    assert.notEqual(first.origin, `http://127.0.0.1:${port}`);
    assert.equal((await fetch(`${first.origin}/sign-in`)).status, 200);

    const second = await house(port);
    assert.equal(second.code, 1);
    assert.match(second.said, new RegExp(String(first.child.pid)));

    first.child.kill('SIGKILL');
    await ended(first.child);
    const again = await house(port);
    assert.ok(again.origin, again.said);
    again.child.kill('SIGTERM');
    await ended(again.child);
    assert.equal(again.child.exitCode, 0);
    taken.close();
  });
});
