import { html } from 'hono/html';
import { mayOpen, rightsOf } from '#access';
import { listCandidates, listDoubts } from '#benefits';
import { countInbox } from '#casework';
import { countTasks, countWarnings } from '#outreach';
import { count, type Html, section, stats } from '../components/index.ts';
import type { WebScreen } from '../screen.ts';
import type { Visit } from '../visit.ts';
import { filterOf } from './cases/cases.ts';
import { purposeOf, words } from './home.words.ts';
import { momentOf, officePage } from './office-page.ts';
import { searchBox } from './search/search-box.ts';

/** The search first; then where to go. Who comes for himself is led to his own statement. */
async function answer(visit: Visit): Promise<Response> {
  const { c, actor, language, menu } = visit;
  if (mayOpen(actor, 'own')) return c.redirect('/own', 303);
  const say = words[language];
  const searches = mayOpen(actor, 'search');
  const areas = await visit.areas();
  return c.html(
    officePage(visit, {
      title: searches ? say.title : visit.say(rightsOf(actor.role).title),
      lead: searches ? undefined : say.totalsOnly,
      area: areas.fullNameOf(actor.area),
      body: html`${searches && searchBox(language)}${await waiting(visit, areas.fullNameOf(actor.area))}
        ${section({
          title: say.pages,
          body: html`<ul class="ways">${menu
            .filter(({ href }) => href !== '/' && href !== '/search')
            .map(
              ({ href, label }) =>
                html`<li><a href="${href}">${label}</a><span class="quiet">${purposeOf[href]?.[language]}</span></li>`,
            )}</ul>`,
        })}`,
    }),
  );
}

/** What the newest month left to do in the reader's area, for those who may do it. */
async function waiting(visit: Visit, scope: string): Promise<Html | ''> {
  const { actor, language, menu, needs } = visit;
  if (!mayOpen(actor, 'candidates') || !mayOpen(actor, 'doubts')) return '';
  const first = { number: 1, size: 1 };
  const contact = actor.role === 'village-worker' ? actor.account : undefined;
  const mine = filterOf(visit, { all: false, procedure: undefined });
  const [candidates, doubts, visits, warnings, cases] = await visit.inTransaction(async (tx) => {
    const { raised, confirmed } = await countWarnings(tx);
    return [
      (await listCandidates(tx, {}, first)).total,
      (await listDoubts(tx, {}, first)).total,
      (await countTasks(tx, { on: needs.today(), contact })).all,
      raised + confirmed,
      (await countInbox(tx, mine, needs.today())).all,
    ];
  });
  const say = words[language];
  const linkTo = (href: string) => (menu.some((link) => link.href === href) ? { href } : {});
  const shared = { language, unit: say.items, scope, moment: momentOf(needs.clock()) };
  return section({
    title: say.waits,
    body: stats([
      { ...shared, unit: say.casesUnit, label: say.cases, value: count(cases!), ...linkTo('/cases') },
      { ...shared, unit: say.visitsUnit, label: say.visits, value: count(visits!), ...linkTo('/outreach') },
      {
        ...shared,
        unit: say.warningsUnit,
        label: say.warnings,
        value: count(warnings!),
        ...linkTo('/warnings'),
      },
      { ...shared, label: say.candidates, value: count(candidates!), ...linkTo('/candidates') },
      { ...shared, label: say.doubts, value: count(doubts!), ...linkTo('/doubts') },
    ]),
  });
}

export const home: WebScreen = { screen: 'home', method: 'get', path: '/', answer };
