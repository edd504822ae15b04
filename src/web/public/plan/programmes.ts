/** What the city offers, and each programme by itself. */
import { monthOf } from '#kernel';
import { count } from '../../components/index.ts';
import { troublePage } from '../../trouble.ts';
import { publicPage } from '../public-page.ts';
import type { PublicScreen } from '../public-screen.ts';
import type { PublicVisit } from '../public-visit.ts';
import { placeOf, standingNow } from './plan.ts';
import { words as planWords } from './plan.words.ts';
import { planPath, programmesPath } from './plan-paths.ts';
import { words } from './programme.words.ts';
import { programmeBody, programmeLead } from './programme-body.ts';
import { type ProgrammeView, programmeViews } from './programme-view.ts';
import { programmesBody } from './programmes-body.ts';

function viewsOf(visit: PublicVisit): ProgrammeView[] {
  const { policy, city, today } = visit.needs;
  const { commitments } = standingNow(visit);
  return programmeViews({ policy, city, commitments, month: monthOf(today()) });
}

function showProgrammes(visit: PublicVisit): Response | Promise<Response> {
  const { c, language } = visit;
  const place = placeOf(visit);
  const views = viewsOf(visit);
  return c.html(
    publicPage(visit, {
      wide: true,
      moment: place.moment,
      title: words[language].title,
      lead: words[language].lead(count(views.length), visit.say(place.scope)),
      area: visit.say(place.scope),
      breadcrumbs: [{ href: planPath, label: planWords[language].title }],
      body: programmesBody(place, views, monthOf(visit.needs.today())),
    }),
  );
}

function showProgramme(visit: PublicVisit): Response | Promise<Response> {
  const { c, language } = visit;
  const found = viewsOf(visit).find(({ programme }) => programme.id === c.req.param('programme'));
  if (!found) return troublePage(c, 'missing');
  const place = placeOf(visit);
  return c.html(
    publicPage(visit, {
      wide: true,
      moment: place.moment,
      title: visit.say(found.programme.title),
      lead: programmeLead(language, found),
      area: visit.say(place.scope),
      breadcrumbs: [
        { href: planPath, label: planWords[language].title },
        { href: programmesPath, label: words[language].title },
      ],
      body: programmeBody(place, found),
    }),
  );
}

export const programmes: PublicScreen = {
  inMenu: 'plan',
  method: 'get',
  path: programmesPath,
  answer: showProgrammes,
};
export const programme: PublicScreen = {
  inMenu: 'plan',
  method: 'get',
  path: '/programmes/:programme',
  answer: showProgramme,
};
