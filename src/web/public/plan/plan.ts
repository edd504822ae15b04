/** How the plan stands, and each commitment by itself. */
import { monthOf } from '#kernel';
import { type PlanStanding, planStanding } from '#monitoring';
import { momentOf } from '../../office/office-page.ts';
import { troublePage } from '../../trouble.ts';
import { publicPage } from '../public-page.ts';
import type { PublicScreen } from '../public-screen.ts';
import type { PublicVisit } from '../public-visit.ts';
import { commitmentBody, commitmentLead, commitmentTitle } from './commitment-body.ts';
import { words } from './plan.words.ts';
import { planBody, planSentence } from './plan-body.ts';
import { planChoice } from './plan-choice.ts';
import { planPath } from './plan-paths.ts';
import type { PlanPlace } from './plan-place.ts';

/** Computed anew for each page: four hundred commitments take a millisecond. */
export function standingNow({ needs: { plan, city, today } }: PublicVisit): PlanStanding {
  const { offers, rosters, warningSigns } = city;
  return planStanding({
    plan,
    programmes: offers.map(({ programme }) => programme),
    rosters,
    warningSigns: warningSigns.map(({ programme }) => programme),
    month: monthOf(today()),
  });
}

export const placeOf = ({ language, needs: { city, clock }, reader }: PublicVisit): PlanPlace => ({
  language,
  scope: city.name,
  moment: momentOf(clock()),
  opensRosters: reader?.opensRosters ?? false,
});

function showPlan(visit: PublicVisit): Response | Promise<Response> {
  const { c, language } = visit;
  const standing = standingNow(visit);
  const place = placeOf(visit);
  return c.html(
    publicPage(visit, {
      wide: true,
      moment: place.moment,
      title: words[language].title,
      lead: planSentence(place, standing),
      area: visit.say(place.scope),
      body: planBody(
        place,
        standing,
        planChoice((name) => c.req.query(name)),
      ),
    }),
  );
}

function showCommitment(visit: PublicVisit): Response | Promise<Response> {
  const { c, language } = visit;
  const found = standingNow(visit).commitments.find(({ id }) => id === c.req.param('commitment'));
  if (!found) return troublePage(c, 'missing');
  const place = placeOf(visit);
  return c.html(
    publicPage(visit, {
      wide: true,
      moment: place.moment,
      title: commitmentTitle(language, found),
      lead: commitmentLead(language, found),
      area: visit.say(place.scope),
      breadcrumbs: [{ href: planPath, label: words[language].title }],
      body: commitmentBody(place, found),
    }),
  );
}

export const plan: PublicScreen = { inMenu: 'plan', method: 'get', path: planPath, answer: showPlan };
export const commitment: PublicScreen = {
  inMenu: 'plan',
  method: 'get',
  path: '/plan/:commitment',
  answer: showCommitment,
};
