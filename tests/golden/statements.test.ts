/**
 * What 200 invented persons are told, in the citizen's voice, to be read by people: the text files beside this one.
 * After a change of law, lists or words, `HANDRAIL_RECORD=1 npm test -- tests/golden` writes them anew; read what differs.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { neverDay, valueWords } from '#policy';
import { citizenVoice, type PlainLine } from '../../src/web/statement/citizen-voice.ts';
import { ageIn } from '../../src/web/statement/fact-words.ts';
import { type GoldenPerson, goldenPersons, month, policy } from '../support/golden-city.ts';

let persons: readonly GoldenPerson[];
before(async () => {
  persons = await goldenPersons();
});

const told = ({ statement }: GoldenPerson) => citizenVoice(statement, { current: month });
const sentences = ({ says }: PlainLine) => says.map(({ zh }) => zh).join('');
const age = ({ situation }: GoldenPerson) => ageIn((situation.facts['bornOn'] ?? neverDay) as never, month);

/** "何小满，6 周岁，精神残疾，二级". */
function who({ situation: { facts }, ...person }: GoldenPerson): string {
  const known = ['disabilityCategory', 'disabilityGrade'].flatMap((name) =>
    facts[name] === undefined ? [] : valueWords(policy.facts.get(name), facts[name]).zh,
  );
  return [person.statement.name, `${age({ situation: { facts }, ...person })} 周岁`, ...known].join('，');
}

const marks = { receives: '领', 'can-have': '可', unclear: '问', counted: '扣' } as const;

/** All that is not a "no", and how many are, by their ground. */
function page(person: GoldenPerson): string {
  const { opening, groups, refusals } = told(person);
  const lines = groups.flatMap(({ id, lines }) =>
    lines.map((one) => `  ${marks[id]} ${one.line.title.zh}：${sentences(one)}`),
  );
  const no = refusals.grounds.map(({ ground, lines }) => `${ground.title.zh} ${lines.length}`).join('；');
  return [`${who(person)}`, `  ${opening.map(({ zh }) => zh).join('')}`, ...lines, `  不 ${no}`].join('\n');
}

/** One example of each programme and ground. */
function refusalsOf(all: readonly GoldenPerson[]): string {
  const examples = new Map<string, string>();
  for (const person of all)
    for (const { ground, lines } of told(person).refusals.grounds)
      for (const one of lines) {
        const key = `${one.line.programme} ${ground.id}`;
        if (!examples.has(key))
          examples.set(key, `${one.line.title.zh}｜${ground.title.zh}：${sentences(one)}`);
      }
  return [...examples.values()].toSorted((a, b) => (a < b ? -1 : 1)).join('\n');
}

const files: Readonly<Record<string, (all: readonly GoldenPerson[]) => string>> = {
  'children.txt': (all) =>
    all
      .filter((one) => age(one) < 18)
      .map(page)
      .join('\n'),
  'working-age.txt': (all) =>
    all
      .filter((one) => age(one) >= 18 && age(one) < 60)
      .map(page)
      .join('\n'),
  'elderly.txt': (all) =>
    all
      .filter((one) => age(one) >= 60)
      .map(page)
      .join('\n'),
  'refusals.txt': refusalsOf,
};

test('there are two hundred', () => assert.equal(persons.length, 200));

for (const [file, text] of Object.entries(files))
  test(`${file} says what was read and found good`, () => {
    const path = fileURLToPath(new URL(file, import.meta.url));
    const now = `${text(persons)}\n`;
    if (process.env['HANDRAIL_RECORD']) writeFileSync(path, now);
    const differing = now.split('\n').filter((line) => !kept(path).has(line));
    assert.deepEqual(
      differing.slice(0, 10),
      [],
      `read them, then HANDRAIL_RECORD=1 npm test -- tests/golden`,
    );
    assert.equal(now, readFileSync(path, 'utf8'));
  });

const kept = (path: string) => new Set(readFileSync(path, 'utf8').split('\n'));
