/** One programme through twelve months: how much is due, and how many receive what they are entitled to. Pure. */
import { html } from 'hono/html';
import { count, type Html, lineChart, money, type Stat, section, stats } from '../../components/index.ts';
import { words } from './month.words.ts';
import type { MonthPlace } from './month-place.ts';
import { type MonthView, type ProgrammeMonth, takeUp } from './month-view.ts';
import { shareText } from './programme-part.ts';

export function programmeBody(place: MonthPlace, view: MonthView, programme: ProgrammeMonth): Html {
  const { language } = place;
  const say = words[language];
  const { totals } = programme;
  const scoped = { language, scope: view.scope[language], moment: view.moment };
  const list = (name: 'candidates' | 'doubts') =>
    place.opens[name] && {
      href: `/${name}?programme=${programme.id}${place.county ? `&area=${place.county}` : ''}`,
    };
  const figures: Stat[] = [
    { ...scoped, label: say.entitledShort, value: count(totals.entitled), unit: say.persons },
    { ...scoped, label: say.due, value: money(totals.amount), unit: programme.every[language] },
    { ...scoped, label: say.takeUp, value: shareText(takeUp(totals), say.nobody) },
    {
      ...scoped,
      label: say.candidates,
      value: count(totals.candidates),
      unit: say.persons,
      ...list('candidates'),
    },
    { ...scoped, label: say.doubts, value: count(totals.undecided), unit: say.persons, ...list('doubts') },
  ];
  return html`${stats(figures)}${courses(place, view, programme)}`;
}

function courses({ language }: MonthPlace, view: MonthView, { course }: ProgrammeMonth): Html {
  const say = words[language];
  const amounts = course.map((totals) => totals?.amount);
  const entitled = course.map((totals) => totals?.entitled);
  const ends = (values: readonly (number | undefined)[], write: (value: number) => string) => {
    const known = values.filter((value) => value !== undefined);
    return say.lineSummary(write(known[0] ?? 0), write(known.at(-1) ?? 0));
  };
  const common = {
    language,
    labels: view.labels,
    labelHeading: say.month,
    note: say.note(view.scope[language], view.moment),
  };
  return section({
    title: say.year,
    body: html`${lineChart({
      ...common,
      id: 'amount-course',
      title: say.lineTitle,
      summary: ends(amounts, money),
      format: (value) => money(Math.round(value)),
      series: [{ label: say.due, values: amounts }],
    })}
    ${lineChart({
      ...common,
      id: 'people-course',
      title: say.linePersons,
      summary: ends(entitled, count),
      series: [
        { label: say.entitledShort, values: entitled },
        {
          label: say.receiving,
          values: course.map((totals) => totals && totals.entitled - totals.candidates),
        },
      ],
    })}`,
  });
}
