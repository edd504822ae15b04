/** What a reform would do: the sentence, the figures, programmes, groups, distribution and caps. Pure. */
import { html } from 'hono/html';
import { type Grouping, groupings, type ShownChange } from '#benefits';
import { formatMonth } from '#kernel';
import {
  barChart,
  type Column,
  count,
  type Html,
  money,
  type Stat,
  section,
  stats,
  table,
  tag,
} from '../../components/index.ts';
import { signedMoney } from '../month/month-sentence.ts';
import { words } from './effect.words.ts';
import type { EffectView } from './effect-view.ts';

export function effectSentence({ language, effect }: EffectView): string {
  const say = words[language];
  const { persons, aMonth, aYear, programmes } = effect;
  if (programmes.every(({ gainers, losers }) => gainers === 0 && losers === 0)) return say.nobody;
  const parts = [
    persons.gainers !== 0 &&
      say.gain(personsShown(persons.gainers, say.fewPersons), moneyShown(persons.gained)),
    persons.losers !== 0 && say.lose(personsShown(persons.losers, say.fewPersons), moneyShown(persons.lost)),
    aMonth > 0 ? say.costs(money(aMonth)) : aMonth < 0 ? say.saves(money(-aMonth)) : say.even,
    aYear !== 0 && say.yearly(signedMoney(aYear)),
  ].filter((part) => part !== false);
  return parts.join(say.between) + say.ends;
}

const personsShown = (persons: number | null, few: string) => (persons === null ? few : count(persons));
const moneyShown = (fen: number | null) => (fen === null ? '…' : money(fen));

export const effectBody = (view: EffectView): Html => html`
  ${statsPart(view)}
  ${capsPart(view)}
  ${programmesPart(view)}
  ${binsPart(view)}
  ${groupsPart(view)}`;

function statsPart({ language, effect, scope }: EffectView): Html {
  const say = words[language];
  const { persons, aMonth, toYearEnd, monthsOfYear, lawMonth, month } = effect;
  const figure = (label: string, value: string, more: Partial<Stat> = {}): Stat => ({
    language,
    label,
    value,
    scope,
    moment: formatMonth(month, language),
    ...more,
  });
  const hides = persons.groups.some(({ gainers }) => gainers === null) || persons.gainers === null;
  const body = html`${stats([
    figure(say.gainers, personsShown(persons.gainers, say.few), { unit: say.persons }),
    figure(say.losers, personsShown(persons.losers, say.few), { unit: say.persons }),
    figure(say.aMonth, signedMoney(aMonth)),
    figure(say.toYearEnd, signedMoney(toYearEnd), {
      change: say.months(count(monthsOfYear), lawMonth.slice(0, 4)),
    }),
  ])}
  <p class="note">${say.basis(formatMonth(month, language), formatMonth(lawMonth, language))}${hides && html` ${say.hidden}`}</p>`;
  return section({ title: say.result, body });
}

function programmesPart({ language, effect, title }: EffectView): Html | '' {
  const say = words[language];
  const changed = effect.programmes.filter(isChanged);
  if (changed.length === 0) return '';
  return section({
    title: say.programmes,
    body: table({
      id: 'effects',
      caption: say.programmes,
      captionHidden: true,
      rows: changed,
      columns: [
        {
          heading: say.programme,
          names: true,
          cell: ({ programme, every }) =>
            html`${title(programme)} <span class="quiet">${say.every[every]}</span>`,
        },
        { heading: say.before, number: true, cell: ({ before }) => count(before.entitled) },
        {
          heading: say.after,
          number: true,
          cell: (one) => (one.gainers === null ? '…' : count(one.after.entitled)),
        },
        { heading: say.beforeAmount, number: true, cell: ({ before }) => money(before.amount) },
        {
          heading: say.afterAmount,
          number: true,
          cell: (one) => (one.gained === null ? '…' : money(one.after.amount)),
        },
        ...changeColumns(language),
      ],
    }),
  });
}

/** Programmes that ask for a changed one are worked out anew, and most come out as before. */
export const isChanged = ({ gainers, losers, before, after }: EffectView['effect']['programmes'][number]) =>
  gainers !== 0 || losers !== 0 || before.undecided !== after.undecided;

const changeColumns = (language: EffectView['language']): Column<ShownChange>[] => {
  const say = words[language];
  return [
    { heading: say.gainers, number: true, cell: ({ gainers }) => personsShown(gainers, say.few) },
    { heading: say.losers, number: true, cell: ({ losers }) => personsShown(losers, say.few) },
    { heading: say.net, number: true, cell: ({ gained, lost }) => netShown(gained, lost) },
  ];
};

const netShown = (gained: number | null, lost: number | null) =>
  gained === null || lost === null ? '…' : signedMoney(gained - lost);

function groupsPart(view: EffectView): Html | '' {
  const { language, effect } = view;
  const say = words[language];
  if (effect.persons.groups.length === 0) return '';
  return section({
    title: say.groups,
    lead: say.groupsLead,
    body: html`${groupings.map((by) => groupTable(view, by))}`,
  });
}

function groupTable({ language, effect, group }: EffectView, by: Grouping): Html {
  const say = words[language];
  return table({
    id: `by-${by}`,
    caption: say.by[by],
    rows: effect.persons.groups.filter((one) => one.by === by),
    columns: [
      { heading: say.of[by], names: true, cell: ({ key }) => group(by, key) },
      ...changeColumns(language),
    ],
  });
}

function binsPart({ language, effect, scope }: EffectView): Html | '' {
  const say = words[language];
  const bins = effect.persons.bins
    .map((bin) => ({ label: binWords(language, bin), value: bin.persons ?? 0, hidden: bin.persons === null }))
    .filter(({ value, hidden }) => value > 0 || hidden);
  if (bins.length === 0) return '';
  const most = bins.reduce((a, b) => (b.value > a.value ? b : a));
  return section({
    title: say.bins,
    body: barChart({
      language,
      id: 'bins',
      title: say.bins,
      summary: say.binsSaid(most.label),
      note: `${scope} · ${formatMonth(effect.month, language)}`,
      bars: bins.map(({ label, value, hidden }) => ({
        label: hidden ? `${label} (${say.few})` : label,
        value,
      })),
      labelHeading: say.bin,
      valueHeading: say.persons,
    }),
  });
}

export function binWords(
  language: EffectView['language'],
  { over, upTo }: EffectView['effect']['persons']['bins'][number],
): string {
  const say = words[language];
  const yuan = (fen: number) => `¥${Math.abs(fen) / 100}`;
  if (over === null) return say.lessThan(yuan(upTo!));
  if (upTo === null) return say.moreThan(yuan(over));
  return over < 0 ? say.less(yuan(upTo), yuan(over)) : say.more(yuan(over), yuan(upTo));
}

function capsPart({ language, effect, title }: EffectView): Html | '' {
  const say = words[language];
  if (effect.caps.length === 0) return '';
  return section({
    title: say.caps,
    body: table({
      id: 'caps',
      caption: say.caps,
      captionHidden: true,
      rows: effect.caps,
      columns: [
        {
          heading: say.programme,
          names: true,
          cell: ({ programme, over }) =>
            html`${title(programme)} <span class="quiet">${over[language]}</span>`,
        },
        { heading: say.cap, number: true, cell: ({ limit }) => money(limit) },
        { heading: say.beforeAmount, number: true, cell: ({ before }) => money(before) },
        { heading: say.afterAmount, number: true, cell: ({ after }) => money(after) },
        {
          heading: say.share,
          cell: ({ limit, after }) =>
            after > limit
              ? tag('wrong', say.broken(money(after - limit)))
              : tag('settled', say.kept(money(limit - after))),
        },
      ],
    }),
  });
}
