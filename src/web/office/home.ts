import { html } from 'hono/html';
import { mayOpen, rightsOf } from '#access';
import { section } from '../components/index.ts';
import type { WebScreen } from '../screen.ts';
import type { Visit } from '../visit.ts';
import { purposeOf, words } from './home.words.ts';
import { officePage } from './office-page.ts';
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
      body: html`${searches && searchBox(language)}
        ${section({
          title: say.pages,
          body: html`<ul class="ways">${menu
            .filter(({ href }) => href !== '/')
            .map(
              ({ href, label }) =>
                html`<li><a href="${href}">${label}</a><span class="quiet">${purposeOf[href]?.[language]}</span></li>`,
            )}</ul>`,
        })}`,
    }),
  );
}

export const home: WebScreen = { screen: 'home', method: 'get', path: '/', answer };
