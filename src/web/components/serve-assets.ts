/** Style, icon and script of every page, read once; their address changes with their content, so that browsers may keep them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { favicon } from './mark.ts';
import { stylesheet } from './stylesheet.ts';

const liveScript = readFileSync(new URL('../assets/live.js', import.meta.url), 'utf8');

const addressed = (name: string, ending: string, text: string) =>
  `/assets/${name}-${createHash('sha256').update(text).digest('hex').slice(0, 12)}.${ending}`;

export const stylesheetPath = addressed('handrail', 'css', stylesheet);
export const faviconPath = addressed('mark', 'svg', favicon);
export const liveScriptPath = addressed('live', 'js', liveScript);

const keep = (type: string) => ({
  'Content-Type': type,
  'Cache-Control': 'public, max-age=31536000, immutable',
});

/** Answers the three addresses that `page` names. Mount it at the root, before signing in is asked. */
export const assets = new Hono()
  .get(stylesheetPath, (c) => c.body(stylesheet, 200, keep('text/css; charset=utf-8')))
  .get(faviconPath, (c) => c.body(favicon, 200, keep('image/svg+xml')))
  .get(liveScriptPath, (c) => c.body(liveScript, 200, keep('text/javascript; charset=utf-8')));
