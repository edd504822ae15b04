/** How many of those who are entitled receive it: by programme and area, and over the closed months. */
import { rightsOf } from '#access';
import { runsOf, type TakeUp, takeUpByArea, takeUpByProgramme, takeUpCourse } from '#benefits';
import { isMonth, type Month } from '#kernel';
import { type Precision, readPrecision } from '#outreach';
import { isAreaCode } from '../../answers.ts';
import type { AreaBook } from '../../area-book.ts';
import type { WebScreen } from '../../screen.ts';
import type { Visit } from '../../visit.ts';
import { shortName } from '../month/county-part.ts';
import { closedMonths } from '../month/read-month.ts';
import { officePage } from '../office-page.ts';
import { words } from './take-up.words.ts';
import { noTakeUp, type TakeUpView, takeUpBody, takeUpLead } from './take-up-body.ts';

async function answer(visit: Visit): Promise<Response> {
  const { c, language } = visit;
  const title = words[language].title;
  const view = await read(visit);
  if (!view) return c.html(officePage(visit, { title, body: noTakeUp(language) }));
  return c.html(
    officePage(visit, {
      title,
      lead: takeUpLead(language, view),
      area: view.scope,
      body: takeUpBody(language, view),
    }),
  );
}

type Asked = {
  /** One below the visitor's own; undefined for the whole of it. */
  readonly chosen: string | undefined;
  readonly area: string;
  readonly programme: string | undefined;
};

function askedOf({ c, needs, actor }: Visit): Asked {
  const asked = c.req.query('area');
  const inside = isAreaCode(asked) && asked.startsWith(actor.area) && asked !== actor.area;
  const chosen = inside ? asked : undefined;
  const programme = needs.policy.programmes.find(({ id }) => id === c.req.query('programme'))?.id;
  return { chosen, area: chosen ?? actor.area, programme };
}

const readFigures = (visit: Visit, { area, programme }: Asked) =>
  visit.inTransaction(async (tx) => {
    const months = closedMonths(await runsOf(tx));
    const month = monthAmong(visit.c.req.query('month'), months);
    if (!month) return undefined;
    const place = { month, area };
    return {
      months,
      month,
      byProgramme: await takeUpByProgramme(tx, place),
      byArea: await takeUpByArea(tx, { ...place, programme }),
      course: await takeUpCourse(tx, { ...place, programme }),
    };
  });

async function read(visit: Visit): Promise<TakeUpView | undefined> {
  const { needs, actor, language } = visit;
  const areas = await visit.areas();
  const asked = askedOf(visit);
  const { area, chosen, programme } = asked;
  const found = await readFigures(visit, asked);
  if (!found) return undefined;
  const { month, months, course, byProgramme } = found;
  const precision = await readPrecision(needs.database, area);
  return {
    month,
    months,
    course,
    area: chosen,
    programme,
    scope: nameOf(visit, areas, area),
    whole: byProgramme
      .filter((one) => programme === undefined || one.programme === programme)
      .reduce(added, nothing),
    areas: found.byArea.map(({ area: code, ...figures }) => {
      const name = needs.city.counties.find((one) => one.code === code)?.name[language] ?? areas.nameOf(code);
      return { ...figures, code, name, label: shortName(name) };
    }),
    programmes: byProgramme.flatMap((one) => programmeTakeUp(visit, one, precision)),
    areaChoices: choicesOf(visit, areas, { area, chosen }),
    totalsOnly: rightsOf(actor.role).sees === 'totals',
    outlines: needs.outlines,
  };
}

const monthAmong = (asked: string | undefined, months: readonly Month[]): Month | undefined =>
  asked && isMonth(asked) && months.includes(asked) ? asked : months[0];

const nothing: TakeUp = { receiving: 0, missing: 0 };
const added = (sum: TakeUp, { receiving, missing }: TakeUp): TakeUp => ({
  receiving: sum.receiving + receiving,
  missing: sum.missing + missing,
});

function programmeTakeUp(
  { needs }: Visit,
  { programme, ...figures }: TakeUp & { readonly programme: string },
  precision: readonly Precision[],
): TakeUpView['programmes'] {
  const known = needs.policy.programmes.find(({ id }) => id === programme);
  if (!known) return [];
  const judged = precision.find((one) => one.programme === programme);
  return [
    {
      ...figures,
      id: programme,
      title: known.title,
      precision: judged && { right: judged.right, judged: judged.right + judged.wrong },
    },
  ];
}

const nameOf = ({ needs: { city }, language }: Visit, areas: AreaBook, code: string): string =>
  city.counties.find((one) => one.code === code)?.name[language] ??
  (code.length < 6 ? city.name[language] : areas.fullNameOf(code));

/** The area that is shown and those one level below; who sees totals goes no deeper than townships. */
function choicesOf(
  visit: Visit,
  areas: AreaBook,
  { area, chosen }: { readonly area: string; readonly chosen: string | undefined },
): TakeUpView['areaChoices'] {
  const deepest = rightsOf(visit.actor.role).sees === 'totals' ? 9 : 12;
  const own = chosen ? [{ value: chosen, label: nameOf(visit, areas, chosen) }] : [];
  const below = areas.within(area).filter(({ code }) => code.length <= deepest);
  return [...own, ...below.map(({ code }) => ({ value: code, label: nameOf(visit, areas, code) }))];
}

export const takeUp: WebScreen = { screen: 'take-up', method: 'get', path: '/take-up', answer };
