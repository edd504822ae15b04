/** The figures of a reform as rows of a file: what the page shows, the heading first. Pure. */
import type { ShownChange } from '#benefits';
import { formatMonth } from '#kernel';
import { words } from './effect.words.ts';
import { binWords } from './effect-body.ts';
import type { EffectView } from './effect-view.ts';
import { words as pageWords } from './what-if.words.ts';

type Cell = string | number | null;

export function effectRows({ language, effect, title, group }: EffectView, name: string): Cell[][] {
  const say = words[language];
  const yuan = (fen: number | null): Cell => (fen === null ? say.few : fen / 100);
  const line = (part: string, of: string, { gainers, losers, gained, lost }: ShownChange): Cell[] => [
    part,
    of,
    gainers ?? say.few,
    yuan(gained),
    losers ?? say.few,
    yuan(lost),
    gained === null || lost === null ? say.few : (gained - lost) / 100,
  ];
  const { persons, programmes } = effect;
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
    [say.aMonth, '', null, null, null, null, effect.aMonth / 100],
    [
      say.toYearEnd,
      say.months(String(effect.monthsOfYear), effect.lawMonth.slice(0, 4)),
      null,
      null,
      null,
      null,
      effect.toYearEnd / 100,
    ],
    line(say.groups, '', persons),
    ...programmes.map((one) =>
      line(say.programmes, `${title(one.programme)} (${say.every[one.every]})`, one),
    ),
    ...persons.groups.map((one) => line(say.by[one.by], group(one.by, one.key), one)),
    ...persons.bins.map((bin): Cell[] => [
      say.bins,
      binWords(language, bin),
      bin.persons ?? say.few,
      null,
      null,
      null,
      null,
    ]),
    ...effect.caps.map(({ programme, limit, after }): Cell[] => [
      say.caps,
      title(programme),
      null,
      limit / 100,
      null,
      after / 100,
      (limit - after) / 100,
    ]),
  ];
}
