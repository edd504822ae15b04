/** Today, this reform and a second one, side by side. Pure. */
import { formatMonth } from '#kernel';
import { count, type Html, money, section, table } from '../../components/index.ts';
import { signedMoney } from '../month/month-sentence.ts';
import { words as effectWords } from './effect.words.ts';
import { isChanged } from './effect-body.ts';
import type { EffectView } from './effect-view.ts';
import { words } from './what-if.words.ts';

export type Compared = { readonly name: string; readonly view: EffectView };

type Line = { readonly label: string; readonly today: string; readonly of: (view: EffectView) => string };

export function compareBody(reforms: readonly [Compared, Compared]): Html {
  const [{ view }] = reforms;
  const { language } = view;
  const say = words[language];
  return section({
    id: 'compare',
    title: say.compare,
    body: table({
      id: 'compared',
      caption: say.compare,
      captionHidden: true,
      rows: [...figures(view), ...programmeLines(reforms)],
      columns: [
        { heading: say.figure, names: true, cell: ({ label }) => label },
        { heading: say.today, number: true, cell: ({ today }) => today },
        ...reforms.map((reform) => ({
          heading: reform.name,
          number: true,
          cell: ({ of }: Line) => of(reform.view),
        })),
      ],
      note: say.compareNote,
    }),
  });
}

function figures({ language }: EffectView): Line[] {
  const say = effectWords[language];
  const persons = (value: number | null) => (value === null ? say.few : count(value));
  return [
    { label: words[language].rulesOf, today: '', of: ({ effect }) => formatMonth(effect.lawMonth, language) },
    { label: say.gainers, today: '0', of: ({ effect }) => persons(effect.persons.gainers) },
    { label: say.losers, today: '0', of: ({ effect }) => persons(effect.persons.losers) },
    { label: say.aMonth, today: money(0), of: ({ effect }) => signedMoney(effect.aMonth) },
    { label: say.toYearEnd, today: money(0), of: ({ effect }) => signedMoney(effect.toYearEnd) },
  ];
}

/** What each programme pays; one that a reform leaves alone pays what it pays today. */
function programmeLines(reforms: readonly [Compared, Compared]): Line[] {
  const [{ view }] = reforms;
  const touched = reforms.flatMap((one) => one.view.effect.programmes.filter(isChanged));
  return [...new Map(touched.map((one) => [one.programme, one])).values()].map(
    ({ programme, before, every }) => ({
      label: `${view.title(programme)} · ${effectWords[view.language].every[every]}`,
      today: money(before.amount),
      of: ({ effect }) => {
        const found = effect.programmes.find((one) => one.programme === programme);
        if (found?.gained === null) return '…';
        return money(found ? found.after.amount : before.amount);
      },
    }),
  );
}
