/** Every letter of every declared procedure, in both languages and each form; generated from random walks. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { appealOf, type CaseFile, chineseCalendar } from '#casework';
import { isEnding } from '#declarations';
import type { DocumentBlock } from '#files';
import { procedures } from '#law/procedures';
import { writeCaseLetter } from '../src/web/letters/case-letter.ts';
import { type CaseLetter, caseLetters } from '../src/web/letters/case-letters.ts';
import { type LetterForm, letterForms } from '../src/web/letters/letter.ts';
import { averageLength, rareCharacters, sentencesIn } from './support/plain-text.ts';
import { walk } from './support/procedure-walks.ts';
import { random } from './support/random.ts';

const calendar = chineseCalendar;
/** One for each stage that each kind of step leads to. */
const letters = procedures.flatMap((procedure) => {
  const all = Array.from({ length: 150 }, (_, seed) => walk(procedure, random(seed))).flatMap(
    ({ actions, states }) =>
      caseLetters({
        id: 12,
        subject: { kind: 'person', id: 1, person: 1 },
        programmes: [],
        openedBy: 9_999,
        onBehalf: false,
        actions,
        state: states.at(-1)!,
      } satisfies CaseFile),
  );
  const key = ({ file, action }: CaseLetter) => `${file.state.stage} ${action.kind}`;
  return [...new Map(all.map((one) => [key(one), one])).values()];
});

const written = (letter: CaseLetter, form: LetterForm, language: 'zh' | 'en' = 'zh') =>
  writeCaseLetter(letter, {
    language,
    form,
    name: '王小雨',
    programmes: [],
    lines: [],
    calendar,
    officeOf: () => '区民政局',
    procedureOf: (id) => procedures.find((one) => one.id === id)!,
  });

/** What stands under a heading. */
const under = (blocks: readonly DocumentBlock[], heading: string): string => {
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);
  const block = blocks[at + 1];
  if (at < 0 || !block) return '';
  return block.kind === 'list'
    ? block.items.join('')
    : block.kind === 'paragraphs'
      ? block.texts.join('')
      : '';
};

describe('a letter', () => {
  it('is written of every receipt, request, hearing and end', () => {
    const kinds = new Set(letters.map(({ kind }) => kind));
    assert.deepEqual([...kinds].sort(), [
      'done',
      'granted',
      'incomplete',
      'received',
      'refused',
      'told',
      'withdrawn',
    ]);
    for (const procedure of procedures)
      for (const [name, stage] of Object.entries(procedure.stages))
        if (isEnding(stage))
          assert.ok(
            letters.some(
              ({ file: { state } }) => state.procedure.id === procedure.id && state.stage === name,
            ),
            `${procedure.id}: ${name}`,
          );
  });

  for (const language of ['zh', 'en'] as const)
    for (const form of letterForms)
      it(`names its basis, whom to call and how to object: ${form}, ${language}`, () => {
        const headings = {
          zh: ['依据', '问谁', '不同意怎么办'],
          en: ['Legal basis', 'Whom to ask', 'If you disagree'],
        };
        const [basis, call, disagree] = headings[language] as [string, string, string];
        for (const letter of letters) {
          const { blocks, title, reference } = written(letter, form, language);
          assert.ok(under(blocks, basis).length > 5);
          assert.match(under(blocks, call), /12385/);
          const until = appealOf(letter.file, { calendar })?.until.on;
          const year = until?.slice(0, 4) ?? '12385';
          assert.match(under(blocks, disagree) + under(blocks, call), new RegExp(year));
          if (until) assert.match(under(blocks, disagree), new RegExp(year));
          assert.ok(!/undefined|null|NaN|\[object/.test(JSON.stringify([blocks, title, reference])));
        }
      });

  it('for easy reading has short sentences of common characters, one a line', () => {
    const texts = new Set(
      letters.flatMap((letter) =>
        written(letter, 'easy').blocks.flatMap((block) => (block.kind === 'paragraphs' ? block.texts : [])),
      ),
    );
    const sentences = sentencesIn([...texts]);
    assert.ok(sentences.length > 30);
    assert.ok(averageLength(sentences) < 10, String(averageLength(sentences)));
    assert.deepEqual(
      sentences.filter((sentence) => [...sentence].length > 20),
      [],
    );
    assert.deepEqual(sentences.flatMap(rareCharacters), []);
  });

  it('tells the same of a step however far the case has gone on', () => {
    for (const { file, number } of letters) {
      const again = caseLetters(file).find((one) => one.number === number)!;
      assert.deepEqual(again.file.actions.length, number);
    }
  });
});
