/** How a reader wants to read: language, contrast and size of text, kept in cookies and changed by plain links. */
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { type Language, languages } from '#kernel';

export type { Language } from '#kernel';

/** Both can be on together: black on white, and a third larger. */
export type Theme = { readonly contrast: boolean; readonly large: boolean };

export type Reading = { readonly language: Language; readonly theme: Theme };

export const plainTheme: Theme = { contrast: false, large: false };

/** The words of `data-theme` on the root element; undefined when nothing was chosen. */
export const themeWords = (theme: Theme): string | undefined =>
  [theme.contrast && 'contrast', theme.large && 'large'].filter(Boolean).join(' ') || undefined;

/**
 * Sets `c.var.language` and `c.var.theme`. A choice in the address (`?lang=en`, `?contrast=on`, `?text=large`)
 * wins and is remembered for a year; then the cookie; else Chinese, as it is.
 */
export const readingChoices: MiddlewareHandler<{ Variables: Reading }> = async (c, next) => {
  c.set('language', languageOf(c));
  c.set('theme', {
    contrast: choice(c, 'contrast', ['on', 'off']) === 'on',
    large: choice(c, 'text', ['large', 'plain']) === 'large',
  });
  await next();
};

/** Chinese first, whatever the browser asks for; English is one link away. */
const languageOf = (c: Context): Language => choice(c, 'lang', languages) ?? 'zh';

function choice<const Value extends string>(c: Context, name: string, values: readonly Value[]) {
  const asked = values.find((value) => value === c.req.query(name));
  if (asked) setCookie(c, name, asked, { path: '/', sameSite: 'Lax', httpOnly: true, maxAge: year });
  return asked ?? values.find((value) => value === getCookie(c, name));
}

const year = 365 * 24 * 60 * 60;

/** The same address with some answers of its query changed; an undefined one is taken out. */
export function changeQuery(path: string, changes: Readonly<Record<string, string | undefined>>): string {
  const [place = '', query = ''] = path.split('?');
  const answers = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) answers.delete(name);
    else answers.set(name, value);
  }
  return answers.size > 0 ? `${place}?${answers}` : place;
}
