import { html } from 'hono/html';
import {
  assumed,
  count,
  type Html,
  money,
  percent,
  section,
  sparkline,
  table,
} from '../../components/index.ts';
import { words } from './month.words.ts';
import { programmePath } from './month-paths.ts';
import type { MonthPlace } from './month-place.ts';
import { type MonthView, type ProgrammeMonth, takeUp } from './month-view.ts';

/** Every programme as a row: how many, how much, what share receives it, and the course of a year. */
export function programmePart({ language, county }: MonthPlace, view: MonthView): Html {
  const say = words[language];
  const { programmes, month, scope, moment, all } = view;
  return section({
    title: say.programmes,
    body: table({
      id: 'programmes',
      caption: say.programmes,
      captionHidden: true,
      rows: programmes.toSorted((a, b) => b.totals.entitled - a.totals.entitled),
      columns: [
        {
          heading: say.programme,
          names: true,
          cell: ({ id, title }) => html`<a href="${programmePath(month, id, county)}">${title[language]}</a>`,
        },
        { heading: say.entitled, number: true, cell: ({ totals }) => count(totals.entitled) },
        {
          heading: say.due,
          number: true,
          cell: ({ totals, every, assumed: isAssumed }) =>
            html`${money(totals.amount)} <span class="quiet">${every[language]}</span>${isAssumed && html` ${assumed(language)}`}`,
        },
        { heading: say.takeUp, number: true, cell: ({ totals }) => shareText(takeUp(totals), say.nobody) },
        { heading: say.undecided, number: true, cell: ({ totals }) => count(totals.undecided) },
        { heading: say.year, cell: (programme) => course(programme, say, language) },
      ],
      totals: [
        say.total,
        count(all.entitled),
        money(all.amount),
        shareText(takeUp(all), say.nobody),
        count(all.undecided),
        '',
      ],
      note: say.programmesNote(scope[language], moment),
    }),
  });
}

export const shareText = (share: number | undefined, nobody: string): string =>
  share === undefined ? nobody : percent(share);

function course(
  { title, course: months }: ProgrammeMonth,
  say: (typeof words)['zh' | 'en'],
  language: MonthPlace['language'],
): Html | '' {
  const values = months.map((totals) => totals?.entitled);
  const known = values.filter((value) => value !== undefined);
  if (known.length < 2) return '';
  return sparkline({
    label: say.courseLabel(title[language], count(known[0]!), count(known.at(-1)!)),
    values,
  });
}
