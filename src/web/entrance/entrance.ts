/** The way in and out: open to everybody, so it says nothing of anybody. */
import { type Context, Hono } from 'hono';
import { type Account, chooseRole, listDemonstrationAccounts, type SignedIn, signIn, signOut } from '#access';
import { witness } from '#audit';
import { done } from '#kernel';
import type { AreaBook } from '../area-book.ts';
import type { Errors } from '../components/index.ts';
import type { AppNeeds } from '../needs.ts';
import { dropSessionToken, keepSessionToken, sessionToken } from '../session-cookie.ts';
import type { Web } from '../visit.ts';
import { words } from './entrance.words.ts';
import { signInPage } from './sign-in-page.ts';

export function entrance(needs: AppNeeds, areas: () => Promise<AreaBook>): Hono<Web> {
  const { database, clock } = needs;
  const access = { database, witness };
  const show = (c: Context<Web>, given: Shown) => showPage(c, { needs, areas, ...given });

  return new Hono<Web>()
    .get('/sign-in', (c) => show(c, { to: ownAddress(c.req.query('to')) }))
    .post('/sign-in', async (c) => {
      const { name, password, to } = await answers(c, 'name', 'password', 'to');
      const errors = missing({ name, password }, c.var.language);
      if (errors) return show(c, { to: ownAddress(to), name, errors });
      const signed = await signIn(access, { name, password, at: clock() });
      if (signed.ok) return enter(c, signed.value, to);
      return show(c, { to: ownAddress(to), name, errors: { name: words.refused[c.var.language] } });
    })
    .post('/sign-in/role', async (c) => {
      const { account, to } = await answers(c, 'account', 'to');
      const chosen = needs.demonstration
        ? await chooseRole(access, { account: Number(account) || 0, at: clock() })
        : undefined;
      return chosen?.ok ? enter(c, chosen.value, to) : c.redirect('/sign-in', 303);
    })
    .post('/sign-out', async (c) => {
      const token = sessionToken(c);
      if (token) await signOut(access, { token, at: clock() });
      dropSessionToken(c);
      return c.redirect('/sign-in', 303);
    });
}

type Shown = { readonly to: string; readonly name?: string; readonly errors?: Errors };
type Around = { readonly needs: AppNeeds; readonly areas: () => Promise<AreaBook> };

async function showPage(c: Context<Web>, { needs, areas, ...given }: Shown & Around): Promise<Response> {
  const accounts: Account[] = needs.demonstration
    ? (await needs.database.transaction(async (tx) => done(await listDemonstrationAccounts(tx)))).value
    : [];
  const { language, theme } = c.var;
  const body = signInPage({ needs, language, theme, accounts, areas: await areas(), ...given });
  return c.html(body, given.errors ? 422 : 200);
}

function enter(c: Context<Web>, { token }: SignedIn, to: string): Response {
  keepSessionToken(c, token);
  return c.redirect(ownAddress(to), 303);
}

/** Only a path of ours, so that nobody is led away after signing in. */
const ownAddress = (to: string | undefined): string =>
  to && /^\/(?![/\\])[\w\-./]*$/.test(to) && !to.startsWith('/sign-') ? to : '/';

async function answers<Name extends string>(c: Context, ...names: Name[]): Promise<Record<Name, string>> {
  const sent = await c.req.parseBody();
  const entries = names.map((name) => [name, typeof sent[name] === 'string' ? sent[name].trim() : '']);
  return Object.fromEntries(entries) as Record<Name, string>;
}

function missing(given: { name: string; password: string }, language: 'zh' | 'en'): Errors | undefined {
  const errors = {
    ...(given.name === '' && { name: words.noName[language] }),
    ...(given.password === '' && { password: words.noPassword[language] }),
  };
  return Object.keys(errors).length > 0 ? errors : undefined;
}
