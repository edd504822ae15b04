import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

const name = 'handrail';

export const sessionToken = (c: Context): string | undefined => getCookie(c, name);

/** Ends with the browser; sent over TLS alone where the page came over TLS. */
export const keepSessionToken = (c: Context, token: string): void =>
  setCookie(c, name, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: new URL(c.req.url).protocol === 'https:' || c.req.header('X-Forwarded-Proto') === 'https',
  });

export const dropSessionToken = (c: Context): void => {
  deleteCookie(c, name, { path: '/' });
};
