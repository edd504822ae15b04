/** What every answer says to the browser, and which requests are not even looked at. */
import type { Context, MiddlewareHandler } from 'hono';
import type { Web } from './visit.ts';

/** Nothing inline, nothing of a third party, no frame around us. */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** For a page whose script may ask nobody for anything, not even us. */
export const policyWithoutRequests = policy.replace("connect-src 'self'", "connect-src 'none'");

/**
 * No address leaves for another site. Within ours the browser goes on naming where a form comes from: without that,
 * old browsers send `Origin: null`, and a form of ours could not be told from a stranger's.
 */
const headers = {
  'Content-Security-Policy': policy,
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
};

/** Pages are kept nowhere, unless they say themselves that they may be (style, icon, script). */
export const securityHeaders: MiddlewareHandler<Web> = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(headers)) if (!c.res.headers.has(name)) c.header(name, value);
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store');
};

/** Whether a form comes from our own page: what the browser says of itself, else the origin it names. */
export function comesFromHere(c: Context): boolean {
  const site = c.req.header('Sec-Fetch-Site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = c.req.header('Origin');
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === c.req.header('Host');
}
