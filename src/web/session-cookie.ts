import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { citizenPath } from './entrance/citizen-paths.ts';

const [session, code] = ['handrail', 'handrail-code'];

export const sessionToken = (c: Context): string | undefined => getCookie(c, session);
export const keepSessionToken = (c: Context, token: string): void => keep(c, session, token, '/');
export const dropSessionToken = (c: Context): void => {
  deleteCookie(c, session, { path: '/' });
};

/** Between a citizen's number and the code: that it is the same browser. */
export const codeToken = (c: Context): string | undefined => getCookie(c, code);
export const keepCodeToken = (c: Context, token: string): void => keep(c, code, token, citizenPath);
export const dropCodeToken = (c: Context): void => {
  deleteCookie(c, code, { path: citizenPath });
};

/** Ends with the browser; sent over TLS alone where the page came over TLS. */
const keep = (c: Context, name: string, token: string, path: string): void =>
  setCookie(c, name, token, {
    path,
    httpOnly: true,
    sameSite: 'Lax',
    secure: new URL(c.req.url).protocol === 'https:' || c.req.header('X-Forwarded-Proto') === 'https',
  });
