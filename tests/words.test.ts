/** Words: everything that a person reads is there in both languages, and the words that the field avoids stay out. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { departments, purposes } from '#declarations';
import type { Text } from '#kernel';
import { daqing } from '../cities/daqing/city.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Every pair { zh, en } in a value, with the path to it. */
function* textsIn(
  value: unknown,
  path: string,
  seen = new Set<unknown>(),
): Generator<{ path: string; text: Text }> {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  if ('zh' in value && typeof value.zh === 'string') yield { path, text: value as Text };
  else for (const [key, part] of Object.entries(value)) yield* textsIn(part, `${path}.${key}`, seen);
}

const han = /\p{Script=Han}/u;

describe('what is declared', () => {
  const texts = [
    ...textsIn(daqing, 'daqing'),
    ...textsIn(departments, 'departments'),
    ...textsIn(purposes, 'purposes'),
  ];

  it('is plenty', () => assert.ok(texts.length > 1_000, `${texts.length} texts`));

  it('has Chinese in Chinese', () =>
    assert.deepEqual(
      texts
        .filter(({ text }) => !han.test(text.zh) && !/^[A-Z0-9-]+$/.test(text.zh))
        .map(({ path, text }) => `${path}: ${text.zh}`),
      [],
    ));

  it('has English without Chinese, except names of documents', () =>
    assert.deepEqual(
      texts
        .filter(
          ({ text, path }) =>
            text.en.trim() === '' ||
            (han.test(text.en.replaceAll(/[（(《][^）)》]*[）)》]/g, '')) && !path.includes('counties')),
        )
        .map(({ path, text }) => `${path}: ${text.en}`),
      [],
    ));

  it('ends no condition with a full stop: it stands in a sentence', () =>
    assert.deepEqual(
      texts
        .filter(({ path, text }) => /conditions\.\d+\.says$/.test(path) && /[。.]$/.test(text.zh + text.en))
        .map(({ text }) => text.zh),
      [],
    ));
});

describe('what is written', () => {
  const files = globSync(['src/**/*.ts', 'law/**/*.ts', 'cities/**/*.ts', '*.md', 'docs/**/*.md'], {
    cwd: root,
  });
  const read = files.map((path) => ({ path, text: readFileSync(`${root}/${path}`, 'utf8') }));

  it('does not use the words that the field has left behind', () =>
    assert.deepEqual(
      read
        .filter(
          ({ text, path }) =>
            /handicap|残废|cripple|\bsuffers? from (a )?disabilit/i.test(text) && path !== 'GLOSSARY.md',
        )
        .map(({ path }) => path),
      [],
    ));

  it('promises nothing without a test that is there', () => {
    const named = [
      ...readFileSync(`${root}/docs/promises.md`, 'utf8').matchAll(
        /`((?:src|tests|cities)\/[^`]+\.test\.ts)`/g,
      ),
    ].map(([, path]) => path!);
    assert.ok(named.length > 15);
    assert.deepEqual(
      named.filter((path) => !existsSync(`${root}/${path}`)),
      [],
    );
  });

  it('speaks of itself alone', () =>
    assert.deepEqual(
      read
        .filter(({ text }) =>
          /\bclaude\b|\banthropic\b|\bcopilot\b|\bchatgpt\b|\bas an AI\b|\/work\/main|\/work\/shared|registry\.npm/i.test(
            text,
          ),
        )
        .map(({ path }) => path),
      [],
    ));
});
