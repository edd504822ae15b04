/** A real browser for tests: opens pages, asks axe, measures, takes pictures. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

/** The widths at which every page is looked at: a small phone, a tablet, a desk. */
export const widths = [320, 768, 1280] as const;

export type Browsing = AsyncDisposable & { readonly context: BrowserContext };

/** Opens the machine's Chromium with a new, empty profile; `await using` closes it and throws the profile away. */
export async function openBrowser(options: { readonly scripts?: boolean } = {}): Promise<Browsing> {
  const profile = await mkdtemp(join(tmpdir(), 'handrail-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: '/usr/bin/chromium',
    headless: true,
    javaScriptEnabled: options.scripts ?? true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return {
    context,
    [Symbol.asyncDispose]: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

export type Served = AsyncDisposable & { readonly origin: string };

/** Serves an app on a free loopback port. */
// biome-ignore lint/suspicious/noExplicitAny: an app of any variables is served
export async function serveApp(app: Hono<any>): Promise<Served> {
  const { promise, resolve } = Promise.withResolvers<number>();
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => resolve(port));
  const port = await promise;
  return {
    origin: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: () => new Promise((closed) => server.close(() => closed())),
  };
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong, one line a place: rule, element, what to do. Empty when nothing is. */
export async function violations(page: Page): Promise<string[]> {
  await page.waitForLoadState();
  const { violations: found } = await new AxeBuilder({ page }).withTags(rules).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary?.replaceAll(/\s+/g, ' ')}`),
  );
}

/** Elements that reach beyond the right edge, outside regions meant to scroll. Empty when the page reflows. */
export async function sidewaysScroll(page: Page): Promise<string[]> {
  await page.waitForLoadState();
  return page.locator('html').evaluate((root): string[] => {
    if (root.scrollWidth <= root.clientWidth) return [];
    return [...root.querySelectorAll('body *')]
      .filter((one) => !one.closest('table'))
      .map((one) => ({ one, right: Math.round(one.getBoundingClientRect().right) }))
      .filter(({ right }) => right > root.clientWidth + 1)
      .map(({ one, right }) => `${one.tagName} ${one.getAttribute('class')} ends at ${right}`);
  });
}

const pressed =
  'a[href], button, select, summary, textarea, input:not([type=hidden], [type=radio], [type=checkbox]), .govuk-radios__item, .govuk-checkboxes__item';
const withinText = 'p a, td a, th a, dd a, .govuk-skip-link, svg a';

/** Things to press that are lower or narrower than `least` px; links within a sentence or a table are free, as in WCAG 2.5.8. */
export async function smallTargets(page: Page, least = 44): Promise<string[]> {
  await page.waitForLoadState();
  return page.locator('html').evaluate(
    (root, { least, pressed, withinText }): string[] =>
      [...root.querySelectorAll(pressed)]
        .filter((one) => !one.matches(withinText) && one.checkVisibility())
        .map((one) => ({ one, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.height < least - 0.5 || box.width < least - 0.5)
        .map(
          ({ one, box }) =>
            `${one.outerHTML.slice(0, 80)}: ${Math.round(box.width)} × ${Math.round(box.height)}`,
        ),
    { least, pressed, withinText },
  );
}

/** Reaches a link or button by Tab alone, as its words say it; throws when it cannot be reached. */
export async function tabTo(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    const at = await page
      .locator('html')
      .evaluate((root) => root.ownerDocument.activeElement?.textContent?.trim());
    if (at === words) return;
  }
  throw new Error(`${words} cannot be reached by Tab.`);
}
