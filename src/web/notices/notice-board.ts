/** The notice board: what is posted in the villages, with masked names, and the way to object. Open to everybody, kept out of search engines. */
import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import {
  countNotices,
  findNotice,
  listNotices,
  type ObjectionRefused,
  objectToNotice,
  type Posted,
} from '#casework';
import { answersOf, isAreaCode, numberOf } from '../answers.ts';
import type { AreaBook } from '../area-book.ts';
import { buttonLink, type Content, type Errors, page } from '../components/index.ts';
import { remoteAddress } from '../entrance/remote-address.ts';
import type { AppNeeds } from '../needs.ts';
import { federationOf } from '../office/office-page.ts';
import { publicMenu } from '../public/public-links.ts';
import { troublePage } from '../trouble.ts';
import type { Web } from '../visit.ts';
import { noticesIn, noticesPath, objectionPath } from './notice-paths.ts';
import { words } from './notices.words.ts';
import { aboutOf, noticesBody, objectionForm } from './notices-body.ts';

type Around = { readonly needs: AppNeeds; readonly areas: () => Promise<AreaBook> };

export const noticeBoard = (needs: AppNeeds, areas: () => Promise<AreaBook>): Hono<Web> =>
  new Hono<Web>()
    .use(`${noticesPath}/*`, keptOut)
    .use(noticesPath, keptOut)
    .get(noticesPath, (c) => showNotices(c, { needs, areas }))
    .get(`${noticesPath}/:notice`, (c) => showObjection(c, needs, {}))
    .post(`${noticesPath}/:notice`, (c) => takeObjection(c, needs));

async function keptOut(c: Context<Web>, next: () => Promise<void>): Promise<void> {
  await next();
  c.header('X-Robots-Tag', 'noindex, nofollow');
}

const noticeNeeds = ({ database, casework: { procedures, clock } }: AppNeeds) => ({
  database,
  procedures,
  clock,
});

type Framed = {
  readonly title: string;
  readonly lead?: string;
  readonly body: Content;
  readonly path: string;
  readonly errors?: Errors | undefined;
  readonly wide?: boolean;
};

const framed = (c: Context<Web>, { city }: AppNeeds, given: Framed) =>
  page({
    language: c.var.language,
    theme: c.var.theme,
    owner: federationOf(city.name)[c.var.language],
    menu: publicMenu(c.var.language),
    breadcrumbs:
      given.path === noticesPath ? [] : [{ href: noticesPath, label: words[c.var.language].title }],
    ...given,
  });

/** How many digits name a place below one of so many. */
const below: Readonly<Record<number, number>> = { 4: 6, 6: 9 };

async function showNotices(c: Context<Web>, { needs, areas }: Around): Promise<Response> {
  const { language } = c.var;
  const say = words[language];
  const asked = c.req.query('area');
  const city = needs.city.code.slice(0, 4);
  const area = asked && isAreaCode(asked) && asked.startsWith(city) ? asked : city;
  const book = await areas();
  const digits = below[area.length];
  const counts = digits ? await countNotices(noticeNeeds(needs), digits) : new Map<string, number>();
  const posted = digits ? [] : await listNotices(noticeNeeds(needs), area);
  const place = area === city ? needs.city.name[language] : book.fullNameOf(area);
  const body = noticesBody({
    language,
    place,
    within: [...counts]
      .filter(([code]) => code.startsWith(area))
      .map(([code, cases]) => ({ code, cases, name: book.nameOf(code) })),
    posted: posted.map((one) => ({ ...one, ...named(needs, one), villageName: book.nameOf(one.village) })),
  });
  const path = area === city ? noticesPath : noticesIn(area);
  return c.html(framed(c, needs, { title: say.title, lead: say.lead, body, path, wide: true }));
}

const named = ({ city }: Pick<AppNeeds, 'city'>, { programmes }: Posted) => ({
  titles: city.offers
    .filter(({ programme }) => programmes.includes(programme.id))
    .map(({ programme }) => programme.title),
});

type Shown = {
  readonly answer?: (name: string) => string;
  readonly errors?: Errors;
  readonly key?: string;
  readonly status?: 422 | 429;
};

async function showObjection(
  c: Context<Web>,
  needs: AppNeeds,
  { answer = () => '', errors, key = randomUUID(), status }: Shown,
): Promise<Response> {
  const { language } = c.var;
  const say = words[language].objection;
  const notice = await findNotice(noticeNeeds(needs), numberOf(c.req.param('notice')));
  if (!notice) return troublePage(c, 'missing');
  const path = objectionPath(notice.id);
  const about = aboutOf(language, { ...notice, ...named(needs, notice) });
  const body = objectionForm({ language, action: path, key, answer, errors });
  const lead = say.lead(notice.name, about, notice.until);
  return c.html(framed(c, needs, { title: say.title, lead, body, path, errors }), status ?? 200);
}

const fields: Readonly<Record<ObjectionRefused['because'], string>> = {
  'not-posted': 'words',
  'words-missing': 'words',
  'name-missing': 'name',
  'phone-wrong': 'phone',
  'too-many': 'words',
};

async function takeObjection(c: Context<Web>, needs: AppNeeds): Promise<Response> {
  const { language } = c.var;
  const say = words[language];
  const answer = await answersOf({ c });
  const key = answer('key').slice(0, 64) || randomUUID();
  const made = await objectToNotice(
    { ...needs.casework, secrets: needs.secrets },
    {
      caseId: numberOf(c.req.param('notice')),
      words: answer('words').slice(0, 1000),
      name: answer('name').slice(0, 60),
      phone: answer('phone').slice(0, 40),
      key,
      address: remoteAddress(c, needs),
    },
  );
  if (!made.ok) {
    const { because } = made.refusal;
    if (because === 'not-posted') return troublePage(c, 'missing');
    const errors = { [fields[because]]: say.refused[because] };
    return await showObjection(c, needs, { answer, errors, key, status: because === 'too-many' ? 429 : 422 });
  }
  const body = html`<p>${say.objection.doneBody}</p>${buttonLink({ text: say.objection.back, href: noticesPath, kind: 'secondary' })}`;
  return c.html(framed(c, needs, { title: say.objection.done, body, path: noticesPath }));
}
