/** One style for all pages: the tested components of govuk-frontend without its font and crown, and our own face over them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Fonts that stand on the reader's machine; no font is sent. */
export const fonts = '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif';

const govuk = readFileSync(
  createRequire(import.meta.url).resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css'),
  'utf8',
);

const ours = [
  'tokens',
  'layout',
  'headings',
  'controls',
  'buttons',
  'blocks',
  'lists',
  'steps',
  'filters',
  'charts',
  'maps',
  'office',
  'statement',
  'plan',
  'work',
  'self-check',
  'payments',
  'letters',
  'print',
].map((name) => readFileSync(new URL(`../assets/${name}.css`, import.meta.url), 'utf8'));

/** Takes out the fonts (licensed to GOV.UK alone), the crest, and what points to files that we do not serve. */
export const withoutFontAndCrown = (css: string): string =>
  css
    .replace(/@font-face\{[^}]*\}/g, '')
    .replace(/"?GDS Transport"?,\s*arial,\s*sans-serif/g, fonts)
    .replace(/[\w-]+:[^;{}]*url\([^)]*\/assets\/[^)]*\)[^;{}]*;?/g, '')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    // Its body text grows from 16 to 19 px on larger screens; ours is one size, set on the root.
    .replaceAll('font-size:1.1875rem', 'font-size:1rem');

export const stylesheet = [withoutFontAndCrown(govuk), ...ours].join('\n');
