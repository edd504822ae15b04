/** The page of one month, from the sentence down to the work it made. Pure. */
import { html } from 'hono/html';
import { addMonths, formatMonth, type Month } from '#kernel';
import { count, type Html, type Stat, section, stats } from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { changePart } from './change-part.ts';
import { countyPart } from './county-part.ts';
import { words } from './month.words.ts';
import { monthPath } from './month-paths.ts';
import type { MonthPlace } from './month-place.ts';
import type { MonthView } from './month-view.ts';
import { programmePart } from './programme-part.ts';
import { runPart } from './run-part.ts';

export const monthBody = (place: MonthPlace, view: MonthView): Html => html`
  ${changePart(place.language, view)}
  ${countyPart(place, view)}
  ${programmePart(place, view)}
  ${workPart(place, view)}
  ${view.run && runPart(place.language, view, view.run)}`;

/** The months that were run, as links; the one shown is marked. */
export function monthLinks(
  language: Language,
  months: readonly Month[],
  shown: Month,
  county?: string,
): Html {
  const near = months.filter((month) => month >= addMonths(shown, -12)).slice(0, 24);
  return html`<nav class="pages" aria-label="${words[language].months}"><ul>
    ${near.map(
      (month) =>
        html`<li>${month === shown ? html`<a href="${monthPath(month, county)}" aria-current="page">${formatMonth(month, language)}</a>` : html`<a href="${monthPath(month, county)}">${formatMonth(month, language)}</a>`}</li>`,
    )}
  </ul></nav>`;
}

function workPart({ language, opens, county }: MonthPlace, { work, scope, moment }: MonthView): Html | '' {
  if (!work) return '';
  const say = words[language];
  const list = (name: 'candidates' | 'doubts' | 'differences'): Stat => ({
    language,
    label: say[name],
    value: count(work[name]),
    unit: say.persons,
    scope: scope[language],
    moment,
    ...(opens[name] && { href: `/${name}${county ? `?area=${county}` : ''}` }),
  });
  const onward = (['outreach', 'warnings', 'questions', 'take-up'] as const)
    .filter((name) => opens[name])
    .map((name, at) => html`${at > 0 && ' · '}<a href="/${name}">${say.pages[name]}</a>`);
  return section({
    id: 'work',
    title: say.work,
    lead: say.workLead,
    body: html`${stats([list('candidates'), list('doubts'), list('differences')])}${onward.length > 0 && html`<p>${say.onward} ${onward}</p>`}`,
  });
}
