import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Hono } from 'hono';
import { serveApp } from '../../../tests/support/browser.ts';
import { networkOf, remoteAddress } from './remote-address.ts';

test('addresses of one subscriber are one network', () => {
  for (const [address, network] of [
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:0:12:1:2:3:4', '2001:db8:0:12'],
    ['2001:DB8:0:0012::9', '2001:db8:0:12'],
    ['2001:db8::9', '2001:db8:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
    ['', ''],
  ])
    assert.equal(networkOf(address!), network);
});

test('what a browser writes into X-Forwarded-For is not believed; what our proxy added last is', async () => {
  const app = new Hono()
    .get('/socket', (c) => c.text(remoteAddress(c, { behindProxy: false })))
    .get('/proxy', (c) => c.text(remoteAddress(c, { behindProxy: true })));
  await using served = await serveApp(app);
  const asked = async (path: string, forwarded?: string) =>
    (
      await fetch(served.origin + path, { headers: forwarded ? { 'X-Forwarded-For': forwarded } : {} })
    ).text();
  assert.equal(await asked('/socket', '203.0.113.5'), '127.0.0.1');
  assert.equal(await asked('/proxy', '203.0.113.5, 198.51.100.9'), '198.51.100.9');
  assert.equal(await asked('/proxy'), '127.0.0.1');
});
