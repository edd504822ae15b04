/** Calm pages for what went wrong: what happened, and what to do. */
import type { Context } from 'hono';
import { html } from 'hono/html';
import { buttonLink, page } from './components/index.ts';
import { plainTheme } from './language.ts';
import { homeLink, numbered, trouble } from './trouble.words.ts';
import { pathOf, type Web } from './visit.ts';

type Kind = keyof typeof trouble;
const status = { missing: 404, forbidden: 403, stranger: 403, 'too-large': 413, failed: 500 } as const;

/** `number` stands in the log beside what failed. */
export function troublePage(c: Context<Web>, kind: Kind, number?: string): Response | Promise<Response> {
  const language = c.var.language ?? 'zh';
  const { title, said } = trouble[kind];
  return c.html(
    page({
      language,
      theme: c.var.theme ?? plainTheme,
      path: c.req.method === 'GET' && kind !== 'missing' ? pathOf(c) : '/',
      title: title[language],
      wide: true,
      body: html`<p>${said[language]}</p>
        ${number && html`<p class="figures">${numbered(number)[language]}</p>`}
        ${buttonLink({ text: homeLink[language], href: '/', kind: 'secondary' })}`,
    }),
    status[kind],
  );
}
