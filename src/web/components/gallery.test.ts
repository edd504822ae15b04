import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Hono } from 'hono';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import {
  type Browsing,
  openBrowser,
  type Served,
  serveApp,
  sidewaysScroll,
  smallTargets,
  violations,
  widths,
} from '../../../tests/support/browser.ts';
import { type Reading, readingChoices } from '../language.ts';
import { galleryPage } from './gallery-page.ts';
import { assets, stylesheetPath } from './index.ts';
import { stylesheet } from './stylesheet.ts';

const app = new Hono<{ Variables: Reading }>()
  .use(readingChoices)
  .route('/', assets)
  .get('/gallery', (c) =>
    c.html(
      galleryPage({
        language: c.var.language,
        theme: c.var.theme,
        path: c.req.path + new URL(c.req.url).search,
        wide: c.req.query('wide') === 'yes',
        wrong: c.req.query('wrong') === 'yes',
      }),
    ),
  );

const faces = [
  '?lang=zh',
  '?lang=en&wide=yes',
  '?lang=zh&contrast=on&wrong=yes',
  '?lang=en&text=large',
  '?lang=zh&text=large&contrast=on&wide=yes',
];

let browsing: Browsing;
let served: Served;
let page: Page;

before(async () => {
  browsing = await openBrowser();
  served = await serveApp(app);
  page = await browsing.context.newPage();
});
after(async () => {
  await served[Symbol.asyncDispose]();
  await browsing[Symbol.asyncDispose]();
});

describe('the gallery', () => {
  for (const face of faces)
    for (const width of widths)
      test(`${face} at ${width} px: axe finds nothing, nothing runs over the edge, targets are large enough`, async () => {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(
          `${served.origin}/gallery${face}${face.includes('contrast') ? '' : '&contrast=off'}${face.includes('text') ? '' : '&text=plain'}`,
        );
        assert.deepEqual(await sidewaysScroll(page), []);
        assert.deepEqual(await smallTargets(page, face.includes('text=large') ? 60 : 44), []);
        assert.deepEqual(await violations(page), []);
        if (process.env['PICTURES'])
          await page.screenshot({
            path: `${process.env['PICTURES']}/${width}${face.replaceAll(/\W/g, '-')}.png`,
            fullPage: true,
          });
      });

  test('the focus goes to the summary of errors, whose lines lead to their fields', async () => {
    await page.goto(`${served.origin}/gallery?lang=zh&wrong=yes`);
    assert.match(await page.title(), /^错误：/);
    assert.equal(
      await page.locator('.govuk-error-summary').evaluate((one) => one === one.ownerDocument.activeElement),
      true,
    );
    await page.getByRole('link', { name: '请填写正确的电话号码' }).click();
    assert.equal(
      await page.locator('#phone').evaluate((one) => one === one.ownerDocument.activeElement),
      true,
    );
    assert.equal(await page.locator('#phone').getAttribute('aria-describedby'), 'phone-hint phone-error');
  });

  test('a choice of language or contrast is kept for the next page, and comes back to the same place', async () => {
    await page.goto(`${served.origin}/gallery?lang=zh&contrast=off&text=plain&wide=yes`);
    await page.getByRole('link', { name: '高对比' }).click();
    await page.getByRole('link', { name: 'English' }).click();
    assert.match(page.url(), /wide=yes/);
    await page.goto(`${served.origin}/gallery`);
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    assert.equal(await page.locator('html').getAttribute('data-theme'), 'contrast');
  });
});

test('the markup is valid HTML in both languages, with and without errors', async () => {
  const validate = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      'no-trailing-whitespace': 'off', // templates leave it where a part is not shown
      'void-style': 'off', // SVG closes its empty elements
      'no-inline-style': 'error',
      'long-title': 'off', // a Chinese sentence as a title is short to the eye
      'meta-refresh': 'off', // stands in noscript alone: scripts swap the main region instead
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button'] }],
      'prefer-native-element': 'off', // role="img" and role="group" stand on svg, which has no native twin
    },
  });
  for (const face of [...faces, '?lang=zh&wrong=yes']) {
    const answer = await app.request(`/gallery${face}`);
    assert.equal(answer.status, 200);
    const markup = await answer.text();
    const { results } = await validate.validateString(markup);
    assert.deepEqual(
      results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
      ),
      [],
    );
  }
});

test('the style names no font and no crest of GOV.UK, and asks for no other file', async () => {
  assert.equal((await app.request(stylesheetPath)).headers.get('Content-Type'), 'text/css; charset=utf-8');
  for (const trace of [/GDS Transport/i, /@font-face/i, /crest\.svg/i, /url\(/i, /arial/i])
    assert.doesNotMatch(stylesheet, trace);
});
