import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

const tokens = readFileSync(new URL('../assets/tokens.css', import.meta.url), 'utf8');

/** The colours that a selector sets, by name. */
function coloursOf(selector: string): Record<string, string> {
  const start = tokens.indexOf(`${selector} {`);
  const block = tokens.slice(start, tokens.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

const pairs = [
  ...['ink', 'quiet', 'teal', 'teal-deep', 'red'].flatMap((text) =>
    ['ground', 'sand', 'mist'].map((ground) => [text, ground] as const),
  ),
  ['teal', 'teal-wash'],
  ['amber', 'amber-wash'],
  ['red', 'red-wash'],
  ['green', 'green-wash'],
  ['amber', 'ground'],
  ['green', 'ground'],
  ['on-teal', 'teal'],
  ['on-teal', 'teal-deep'],
  ['ink', 'focus'],
] as const;

const plain = coloursOf(':root');
const themes = [
  { name: 'plain', least: 4.5, colours: plain },
  { name: 'contrast', least: 7, colours: { ...plain, ...coloursOf('[data-theme~="contrast"]') } },
];

for (const { name, least, colours } of themes)
  describe(`colours of the ${name} theme`, () => {
    for (const [text, ground] of pairs)
      test(`${text} on ${ground} is at least ${least}:1`, () => {
        const ratio = contrast(colours[text]!, colours[ground]!);
        assert.ok(ratio >= least, `${colours[text]} on ${colours[ground]} is ${ratio.toFixed(2)}:1`);
      });
  });
