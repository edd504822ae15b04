/** A walk through the pages by form alone: one page of a browser with scripts off, whoever signs in, and a queue that does not wait. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Hono } from 'hono';
import type { Page } from 'playwright-core';
import type { Database } from '#database';
import { done } from '#kernel';
import { openBrowser, serveApp, sidewaysScroll, violations } from './browser.ts';

export type Journey = AsyncDisposable & {
  readonly page: Page;
  readonly origin: string;
  /** As whoever is signed in: axe finds nothing and nothing runs over the edge, in both languages, on a telephone and at a desk. PICTURES=folder keeps what was looked at. */
  looksSound(path: string): Promise<void>;
  /** As a demonstration account, chosen on the sign-in page. */
  signIn(who: { readonly name?: string; readonly role?: string; readonly area?: string }): Promise<void>;
};

// biome-ignore lint/suspicious/noExplicitAny: an app of any variables is served
export async function startJourney(database: Database, app: Hono<any>): Promise<Journey> {
  const browsing = await openBrowser({ scripts: false });
  const served = await serveApp(app);
  const page = await browsing.context.newPage();
  page.setDefaultTimeout(5_000);
  return {
    page,
    origin: served.origin,
    async looksSound(path) {
      await using looking = await openBrowser();
      await looking.context.addCookies(await browsing.context.cookies());
      const look = await looking.context.newPage();
      for (const language of ['zh', 'en'])
        for (const width of [320, 1280]) {
          await look.setViewportSize({ width, height: 900 });
          await look.goto(`${served.origin}${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
          assert.deepEqual(await violations(look), [], `${path} ${language} ${width}`);
          assert.deepEqual(await sidewaysScroll(look), [], `${path} ${language} ${width}`);
          const picture = `${path.slice(1).replaceAll(/\W+/g, '-')}-${language}-${width}.png`;
          const pictures = process.env['PICTURES'];
          if (pictures) await look.screenshot({ path: join(pictures, picture), fullPage: true });
        }
    },
    async signIn({ name = null, role = null, area = null }: Record<string, string | null | undefined>) {
      await browsing.context.clearCookies();
      await page.goto(`${served.origin}/sign-in?lang=zh`);
      const { value } = await database.work(async (tx) =>
        done(
          await tx.query<{ id: number }>(
            `select id from account where demonstration and ($1::text is null or name = $1) and ($2::text is null or role = $2)
               and ($3::text is null or area = $3) order by id limit 1`,
            [name, role, area],
          ),
        ),
      );
      await page.locator(`button[name=account][value="${value[0]!.id}"]`).click();
    },
    [Symbol.asyncDispose]: async () => {
      await served[Symbol.asyncDispose]();
      await browsing[Symbol.asyncDispose]();
    },
  };
}

type Tasks = Readonly<Record<string, (payload: unknown, helpers: unknown) => Promise<void>>>;

/** The queue, without its waiting: what was asked for is done when the test says so. */
export function heldQueue() {
  const jobs: (readonly [string, unknown])[] = [];
  return {
    jobs,
    addJob: async (task: string, payload: unknown) => void jobs.push([task, payload]),
    async work(tasks: object, helpers: unknown): Promise<void> {
      for (const [task, payload] of jobs.splice(0)) await (tasks as Tasks)[task]!(payload, helpers);
    },
  };
}
