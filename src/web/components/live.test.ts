import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Hono } from 'hono';
import { openBrowser, serveApp } from '../../../tests/support/browser.ts';
import { assets, page, progress } from './index.ts';

/** A page that has done one more of three each time it is asked. */
function working() {
  let done = 0;
  return new Hono().route('/', assets).get('/run', (c) => {
    done = Math.min(done + 1, 3);
    return c.html(
      page({
        language: 'zh',
        title: '正在核对名册',
        path: '/run',
        refreshSeconds: done < 3 ? 1 : undefined,
        body: progress({ language: 'zh', id: 'run', label: '核对', done, total: 3, refresh: '/run' }),
      }),
    );
  });
}

for (const scripts of [true, false])
  test(`a page of work under way comes to its end by itself ${scripts ? 'and keeps the focus' : 'without scripts'}`, async () => {
    await using browsing = await openBrowser({ scripts });
    await using served = await serveApp(working());
    const tab = await browsing.context.newPage();
    await tab.goto(`${served.origin}/run`);
    if (scripts) await tab.getByRole('link', { name: '刷新' }).focus();
    await tab.getByText('已完成 3，共 3。').waitFor({ timeout: 20_000 });
    if (scripts) assert.equal(await tab.locator(':focus').textContent(), '刷新');
  });
