/** A PDF that can be read without being seen: held to what poppler, which shares nothing with its writer, finds in it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { WrittenDocument } from './document.ts';
import { runsOf } from './fonts.ts';
import { writePdf } from './write-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'handrail-pdf-'));
const long = '如果您的情况有变化，请尽快告诉村（社区）专职委员。';
const letter: WrittenDocument = {
  language: 'zh-CN',
  title: '残疾人补贴申请 · 决定书',
  blocks: [
    { kind: 'paragraphs', texts: ['王小雨：', '您这一件已经决定：已批准。'] },
    { kind: 'facts', rows: [['从何时起', '2026年12月']] },
    { kind: 'heading', text: '依据' },
    { kind: 'list', items: ['国务院 国发〔2015〕52号'] },
    { kind: 'paragraphs', texts: Array.from({ length: 30 }, (_, at) => `${at}${long}`) },
  ],
  from: '萨尔图区民政局',
  closing: ['2026年11月23日', '编号 12-9'],
  on: '2026-11-23',
  size: 'usual',
  pageWords: ['第 ', ' 页，共 ', ' 页'],
  missingWords: '〓 处的字本机没有。',
};

async function written(document: WrittenDocument) {
  const path = join(folder, 'letter.pdf');
  const content = Buffer.from(await writePdf(document));
  writeFileSync(path, content);
  const say = (tool: string, ...words: string[]) => execFileSync(tool, words, { encoding: 'utf8' });
  return {
    content,
    info: say('pdfinfo', path),
    structure: say('pdfinfo', '-struct-text', path),
    text: say('pdftotext', path, '-'),
    fonts: say('pdffonts', path),
  };
}

describe('a PDF', () => {
  it('tells its language, title and structure, in the order of reading', async () => {
    const { content, info, structure } = await written(letter);
    assert.match(info, /Title:\s+残疾人补贴申请 · 决定书/);
    assert.match(info, /Tagged:\s+yes/);
    assert.match(content.toString('latin1'), /\/Lang \(zh-CN\)/);
    assert.match(content.toString('latin1'), /pdfuaid:part/);
    const order = [
      'H1',
      '残疾人补贴申请 · 决定书',
      'P ',
      '已批准',
      'L ',
      'LI',
      'LBody',
      '从何时起：2026年12月',
    ];
    const places = order.map((word) => structure.indexOf(word));
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
    assert.ok(places.every((place) => place >= 0));
    assert.match(structure, /H2[^"]*"依据"/);
    assert.match(structure, /编号 12-9/);
  });

  it('goes over to the next page and loses nothing; page numbers are not read out', async () => {
    const { info, structure, text, fonts } = await written(letter);
    assert.match(info, /Pages:\s+[2-9]/);
    for (let at = 0; at < 30; at++) assert.match(structure, new RegExp(`"${at}${long.slice(0, 8)}`));
    assert.match(text, /第 1 页，共 \d 页/);
    assert.doesNotMatch(structure, /第 1 页/);
    // Each font is embedded and can be copied from.
    for (const line of fonts.trim().split('\n').slice(2)) assert.match(line, /yes yes yes/);
  });

  it('in large print is longer, and the same twice', async () => {
    const pages = (info: string) => Number(/Pages:\s+(\d+)/.exec(info)![1]);
    const usual = await written(letter);
    const large = await written({ ...letter, size: 'large' });
    assert.ok(pages(large.info) > pages(usual.info));
    assert.deepEqual((await written(letter)).text, usual.text);
  });

  it('never leaves out a character that no font has: the mark is seen, the character is read', async () => {
    const { text, structure } = await written({
      ...letter,
      blocks: [{ kind: 'paragraphs', texts: ['王\u{3134A}：'] }],
    });
    assert.match(text, /王〓：/);
    assert.match(structure, /Span/);
    assert.match(text, /〓 处的字本机没有/);
    const has = { own: (code: number) => code < 0x10000, system: (code: number) => code === 0x20bb7 };
    assert.deepEqual(runsOf('王𠮷\u{3134A}', has), [
      { text: '王', font: 'own' },
      { text: '𠮷', font: 'system' },
      { text: '\u{3134A}', font: 'missing' },
    ]);
  });
});
