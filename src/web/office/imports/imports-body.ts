/** All rosters with who sends them and how fresh they are, and the files that came last. Pure. */
import { html } from 'hono/html';
import { formatMonth, type Month, monthOf } from '#kernel';
import { actions, buttonLink, type Html, type State, section, table, tag } from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { silence } from '../../statement/origin.ts';
import { batchTable } from './batch-table.ts';
import { bySilence, type Freshness } from './freshness.ts';
import { everyWords, freshWords } from './import.words.ts';
import { rosterPath, sendPath } from './import-paths.ts';
import type { BatchView, RosterLine } from './import-view.ts';
import { words } from './rosters.words.ts';

export type ImportsView = {
  readonly rosters: readonly RosterLine[];
  readonly recent: readonly BatchView[];
  readonly maySend: boolean;
  readonly scope: string;
  readonly moment: string;
  /** The month we are in: silence is counted from it. */
  readonly month: Month;
};

const tones: Readonly<Record<Freshness, State>> = { fresh: 'settled', silent: 'wrong', never: 'wait' };

/** How many are overdue, in a sentence. */
export function importsLead(language: Language, { rosters }: Pick<ImportsView, 'rosters'>): string {
  const say = words[language];
  const those = (freshness: Freshness) => rosters.filter((one) => one.freshness === freshness).length;
  const total = String(rosters.length);
  if (those('fresh') === rosters.length) return say.leadFine(total);
  return say.lead(String(those('silent')), String(those('never')), total);
}

export const importsBody = (language: Language, view: ImportsView): Html => {
  const say = words[language];
  const note = say.note(view.scope, view.moment);
  return html`
    ${view.maySend && actions(buttonLink({ text: say.send, href: sendPath }))}
    ${section({ title: say.roster, body: rosterTable(language, view, note) })}
    ${section({ title: say.recent, body: batchTable(language, view.recent, { named: true, note }) })}`;
};

const rosterTable = (language: Language, { rosters, month }: ImportsView, note: string): Html => {
  const say = words[language];
  return table({
    id: 'rosters',
    caption: say.roster,
    captionHidden: true,
    rows: rosters.toSorted(bySilence),
    columns: [
      {
        heading: say.roster,
        names: true,
        cell: ({ roster }) => html`<a href="${rosterPath(roster.id)}">${roster.title[language]}</a>`,
      },
      { heading: say.owner, cell: ({ owner }) => owner[language] },
      { heading: say.every, short: true, cell: ({ roster }) => everyWords[language][roster.every] },
      {
        heading: say.last,
        short: true,
        cell: ({ newest }) => (newest ? formatMonth(monthOf(newest), language) : '—'),
      },
      { heading: say.state, cell: (line) => stateCell(language, line, month) },
    ],
    note,
  });
};

/** 过期未报 民政局 9 月以来未报. */
function stateCell(language: Language, { freshness, owner, newest }: RosterLine, month: Month): Html {
  const shown = tag(tones[freshness], freshWords[language][freshness]);
  if (freshness !== 'silent' || !newest) return shown;
  return html`${shown} <span class="quiet">${silence({ name: owner, lastMonth: monthOf(newest) }, month)[language]}</span>`;
}
