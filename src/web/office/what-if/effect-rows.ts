/** The figures of a reform as rows of a file: what the page shows, the heading first. Pure. */
import type { ShownChange } from '#benefits';
import { formatMonth } from '#kernel';
import { money } from '../../components/index.ts';
import { words } from './effect.words.ts';
import { binWords, isChanged } from './effect-body.ts';
import type { EffectView } from './effect-view.ts';
import { words as pageWords } from './what-if.words.ts';

type Cell = string | number | null;
type Row = readonly Cell[];

export function effectRows(view: EffectView, name: string): Row[] {
  const { language, effect, title, group } = view;
  const say = words[language];
  const line = lineIn(language);
  const { persons, programmes } = effect;
  const changed = programmes.filter(isChanged);
  return [
    [
      pageWords[language].part,
      pageWords[language].figure,
      say.gainers,
      say.gained,
      say.losers,
      say.lost,
      say.net,
    ],
    [name, formatMonth(effect.month, language), null, null, null, null, null],
    ...costRows(view),
    line(say.groups, '', persons),
    ...changed.map((one) => line(say.programmes, `${title(one.programme)} (${say.every[one.every]})`, one)),
    ...persons.groups.map((one) => line(say.by[one.by], group(one.by, one.key), one)),
    ...persons.bins.map((bin): Row => {
      const label = binWords(language, bin);
      return [say.bins, label, bin.persons ?? say.few, null, null, null, null];
    }),
  ];
}

const lineIn =
  (language: EffectView['language']) =>
  (part: string, of: string, { gainers, losers, gained, lost }: ShownChange): Row => {
    const { few } = words[language];
    const yuan = (fen: number | null): Cell => (fen === null ? few : fen / 100);
    const net = gained === null || lost === null ? few : (gained - lost) / 100;
    return [part, of, gainers ?? few, yuan(gained), losers ?? few, yuan(lost), net];
  };

/** Costs stand under the net; of a cap, by how much it is passed. */
function costRows({ language, effect, title }: EffectView): Row[] {
  const say = words[language];
  const { aMonth, toYearEnd, monthsOfYear, lawMonth, caps } = effect;
  const months = say.months(String(monthsOfYear), lawMonth.slice(0, 4));
  return [
    [say.aMonth, '', null, null, null, null, aMonth / 100],
    [say.toYearEnd, months, null, null, null, null, toYearEnd / 100],
    ...caps.map(({ programme, limit, after }): Row => {
      const cap = `${title(programme)} · ${say.cap} ${money(limit)}`;
      return [say.caps, cap, null, null, null, null, (after - limit) / 100];
    }),
  ];
}
