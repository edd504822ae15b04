/** The application: what every request passes, in this order, and the list of screens. */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type Account, mayDo, mayOpen, menuFor, resumeSession, type Session } from '#access';
import { type AreaBook, areaBook } from './area-book.ts';
import { assets, type Link } from './components/index.ts';
import { citizenDoor } from './entrance/citizen-door.ts';
import { entrance } from './entrance/entrance.ts';
import type { Language } from './language.ts';
import { readingChoices } from './language.ts';
import type { AppNeeds, WebNeeds } from './needs.ts';
import { noticeBoard } from './notices/notice-board.ts';
import { accountLine } from './office/office-page.ts';
import type { PublicScreen } from './public/public-screen.ts';
import { publicVisitOf, type Reader } from './public/public-visit.ts';
import { publicScreens } from './public/screens.ts';
import { selfCheckScripts } from './public/self-check/serve-script.ts';
import type { WebScreen } from './screen.ts';
import { screens } from './screens.ts';
import { comesFromHere, securityHeaders } from './security.ts';
import { dropSessionToken, sessionToken } from './session-cookie.ts';
import { troublePage } from './trouble.ts';
import { visitOf, type Web } from './visit.ts';

/** Lists of departments are sent as files; no other form is longer than a page of words. */
const largestFile = 64 * 1024 * 1024;
const largestForm = 256 * 1024;

export function createApp(needs: AppNeeds): Hono<Web> {
  const app = new Hono<Web>();
  const areas = areaBook(needs.database, needs.clock);
  app.use(securityHeaders);
  app.use(numbered(needs));
  app.use(readingChoices);
  app.route('/', assets);
  app.route('/', selfCheckScripts);
  app.use(limited);
  app.use(onlyOwnForms);
  app.route('/', entrance(needs, areas));
  app.route('/', citizenDoor(needs));
  app.route('/', noticeBoard(needs, areas));
  for (const screen of publicScreens)
    app.on(screen.method, screen.path, (c) => answerAnybody(c, screen, needs));
  for (const screen of screens)
    app.on(screen.method, screen.path, (c) => answer(c, screen, { needs, areas }));
  app.notFound((c) => troublePage(c, 'missing'));
  app.onError((error, c) => {
    needs.report({ number: c.var.faultNumber, screen: `${c.req.method} ${c.req.routePath}`, error });
    return troublePage(c, 'failed', c.var.faultNumber);
  });
  return app;
}

type Around = { readonly needs: AppNeeds; readonly areas: () => Promise<AreaBook> };

/** Who comes without a session is asked to sign in; who lacks the right is told whom to ask. */
async function answer(c: Context<Web>, screen: WebScreen, { needs, areas }: Around): Promise<Response> {
  const resumed = await resume(c, needs);
  if (!resumed) return c.redirect(signInFor(c), 303);
  const { session, token } = resumed;
  const { account } = session;
  if (!mayOpen(account, screen.screen) || (screen.deed && !mayDo(account, screen.deed)))
    return troublePage(c, 'forbidden');
  const menu = menuOf(account, c.var.language);
  return screen.answer(visitOf({ c, needs: await asOfNow(needs), session, token, menu, areas }));
}

/** The law with the amounts in force as the request began. */
async function asOfNow(needs: AppNeeds): Promise<WebNeeds> {
  const law = await needs.law.now();
  return { ...needs, law, policy: law.policy };
}

/** Nobody is asked to sign in; who is signed in already keeps the office around the page. */
async function answerAnybody(c: Context<Web>, screen: PublicScreen, needs: AppNeeds): Promise<Response> {
  const resumed = screen.inMenu && (await resume(c, needs));
  const reader = resumed ? readerOf(resumed.session.account, c.var.language) : undefined;
  return screen.answer(publicVisitOf({ c, needs: await asOfNow(needs), reader }));
}

const readerOf = (account: Account, language: Language): Reader => ({
  account: accountLine(account, language),
  menu: menuOf(account, language),
  opensRosters: mayOpen(account, 'imports'),
});

type Resumed = { readonly session: Session; readonly token: string };

/** Undefined without a session; a cookie that has none is dropped. */
async function resume(c: Context<Web>, needs: AppNeeds): Promise<Resumed | undefined> {
  const token = sessionToken(c);
  if (!token) return undefined;
  const resumed = await resumeSession(needs.database, { token, at: needs.clock() });
  if (resumed.ok) return { session: resumed.value, token };
  dropSessionToken(c);
  return undefined;
}

/** Back to the page that was asked for, without its query: a query may name a person. */
const signInFor = (c: Context): string =>
  c.req.method === 'GET' && c.req.path !== '/' ? `/sign-in?to=${encodeURIComponent(c.req.path)}` : '/sign-in';

/** The role's screens that have a page of their own. */
export const menuOf = (account: Account, language: Language): Link[] =>
  menuFor(account).flatMap(({ screen, title }) => {
    const page =
      screens.find((one) => one.screen === screen && hasOwnPage(one)) ??
      publicScreens.find((one) => one.inMenu === screen && hasOwnPage(one));
    return page ? [{ href: page.path, label: title[language] }] : [];
  });

const hasOwnPage = ({ method, path }: WebScreen | PublicScreen): boolean =>
  method === 'get' && !path.includes(':');

/** Numbers each request, so that a page that failed can be found in the log. */
function numbered(needs: AppNeeds) {
  let count = 0;
  return async (c: Context<Web>, next: () => Promise<void>) => {
    count += 1;
    const at = needs.clock().getTime().toString(36).slice(-6).toUpperCase();
    c.set('faultNumber', `${at}-${count.toString(36).toUpperCase()}`);
    await next();
  };
}

const tooLarge = (maxSize: number) =>
  bodyLimit({ maxSize, onError: (c) => troublePage(c as Context<Web>, 'too-large') });
const forFiles = tooLarge(largestFile);
const forForms = tooLarge(largestForm);

const limited = (c: Context<Web>, next: () => Promise<void>) =>
  (/^multipart\//.test(c.req.header('Content-Type') ?? '') ? forFiles : forForms)(c, next);

async function onlyOwnForms(c: Context<Web>, next: () => Promise<void>) {
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD' && !comesFromHere(c))
    return troublePage(c, 'stranger');
  await next();
}
