/** Pages on invented values, served by their names, and what must hold of each face of them. */
import assert from 'node:assert/strict';
import { Hono } from 'hono';
import type { Page } from 'playwright-core';
import { assets, type Content, page as wholePage } from '../../src/web/components/index.ts';
import { type Language, type Reading, readingChoices } from '../../src/web/language.ts';
import { sidewaysScroll, smallTargets, violations } from './browser.ts';

export type Look = { readonly title: string; readonly lead?: Content; readonly body: Content };
export type Looks = Readonly<Record<string, (language: Language, path: string) => Look>>;

export const looksApp = (looks: Looks) =>
  new Hono<{ Variables: Reading }>()
    .use(readingChoices)
    .route('/', assets)
    .get('/looks/:look', (c) => {
      const { language, theme } = c.var;
      const path = c.req.path + new URL(c.req.url).search;
      const look = looks[c.req.param('look')]!(language, path);
      return c.html(wholePage({ language, theme, path, wide: true, moment: '2026-11-23 09:30', ...look }));
    });

type Face = { readonly origin: string; readonly look: string; readonly face: string; readonly width: number };

/** Axe finds nothing, nothing runs over the edge, targets are large enough; `PICTURES` keeps what was seen. */
export async function assertSound(page: Page, { origin, look, face, width }: Face): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(`${origin}/looks/${look}${face}`);
  if (process.env['PICTURES'])
    await page.screenshot({
      path: `${process.env['PICTURES']}/${look}-${width}${face.replaceAll(/\W/g, '-')}.png`,
      fullPage: true,
    });
  assert.deepEqual(await sidewaysScroll(page), [], `${width} px`);
  assert.deepEqual(await smallTargets(page), [], `${width} px`);
  assert.deepEqual(await violations(page), [], `${width} px`);
}
