/** Reads a month for its page: six queries, however many persons and programmes there are. */
import { mayOpen } from '#access';
import { listCandidates, listDifferences, listDoubts, type MonthRun, monthOverview, runsOf } from '#benefits';
import { type Month, monthOf, type Text } from '#kernel';
import type { Visit } from '../../visit.ts';
import { type MonthPlace, workPages } from './month-place.ts';
import type { MonthView } from './month-view.ts';
import { monthViewOf } from './month-view-of.ts';

export type MonthRead = {
  readonly view: MonthView;
  readonly place: MonthPlace;
  /** Every run of every month, the newest month first. */
  readonly runs: readonly MonthRun[];
};

/** The county of the page: the one that was asked for, else the visitor's own; undefined for the whole city. */
export function countyOf({ c, actor, needs }: Visit): string | undefined {
  const own = actor.area.length >= 6 ? actor.area.slice(0, 6) : undefined;
  const asked = c.req.query('county');
  if (asked === 'all') return undefined;
  return needs.city.counties.find(({ code }) => code === asked)?.code ?? own;
}

export async function readMonth(visit: Visit, month: Month): Promise<MonthRead> {
  const { needs, actor, language } = visit;
  const county = countyOf(visit);
  const opens = Object.fromEntries(
    workPages.map((name) => [name, mayOpen(actor, name)]),
  ) as MonthPlace['opens'];
  const { overview, runs, work } = await visit.inTransaction(async (tx) => {
    const page = { number: 1, size: 1 };
    const sees = opens.candidates || opens.doubts;
    return {
      overview: await monthOverview(tx, month, county === undefined ? {} : { county }),
      runs: await runsOf(tx),
      work: sees
        ? {
            candidates: (await listCandidates(tx, { area: county }, page)).total,
            doubts: (await listDoubts(tx, { area: county }, page)).total,
            differences: (await listDifferences(tx, { area: county }, page)).total,
          }
        : undefined,
    };
  });
  const { city, policy } = needs;
  const view = monthViewOf({ overview, city, policy, scope: scopeOf(visit, county), work });
  return { view, runs, place: { language, county, outlines: needs.outlines, opens } };
}

const scopeOf = ({ needs: { city } }: Visit, county: string | undefined): Text =>
  city.counties.find(({ code }) => code === county)?.name ?? city.name;

/** Months that were closed, newest first. */
export const closedMonths = (runs: readonly MonthRun[]): Month[] => [
  ...new Set(
    runs.filter(({ kind, state }) => kind === 'closing' && state === 'done').map(({ month }) => month),
  ),
];

export const thisMonth = ({ needs }: Visit): Month => monthOf(needs.today());
