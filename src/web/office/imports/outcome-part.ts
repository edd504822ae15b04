import { html } from 'hono/html';
import type { Batch, Counts } from '#registry';
import { type Content, count, type Html, section, table } from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { rowsPath } from './import-paths.ts';
import type { BatchView, ListedOutcome } from './import-view.ts';
import { words } from './outcome.words.ts';

type Line = {
  readonly name: string;
  readonly said: string;
  readonly rows: number;
  readonly listed?: ListedOutcome;
};

/** Rows that are or would be taken. */
export const goodRows = ({ counts }: Pick<Batch, 'counts'>): number =>
  counts.new + counts.changed + counts.unchanged;

/** What would happen to the rows, or what happened: each outcome with its meaning; those with rows to look at are links. */
export function outcomePart(language: Language, { batch, roster }: BatchView): Html {
  const say = words[language];
  const lines = linesOf(language, batch.counts, roster.covers === 'all');
  return section({
    title: batch.state === 'taken' || batch.state === 'taking' ? say.happened : say.outcome,
    body: table({
      id: 'outcome',
      caption: say.outcome,
      captionHidden: true,
      rows: lines,
      columns: [
        { heading: say.change, names: true, short: true, cell: (line) => nameCell(line, batch.id) },
        { heading: say.count, number: true, cell: ({ rows }) => count(rows) },
        { heading: say.what, cell: ({ said }) => said },
      ],
    }),
  });
}

const nameCell = ({ name, listed, rows }: Line, batch: number): Content =>
  listed && rows > 0 ? html`<a href="${rowsPath(batch, listed)}">${name}</a>` : name;

function linesOf(language: Language, counts: Counts, isFull: boolean): Line[] {
  const say = words[language];
  return [
    { name: say.new, said: say.newSaid, rows: counts.new },
    { name: say.changed, said: say.changedSaid, rows: counts.changed },
    { name: say.unchanged, said: say.unchangedSaid, rows: counts.unchanged },
    { name: say.refused, said: say.refusedSaid, rows: counts.refused, listed: 'refused' },
    { name: say.doubtful, said: say.doubtfulSaid, rows: counts.doubtful, listed: 'doubtful' },
    { name: say.duplicate, said: say.duplicateSaid, rows: counts.duplicate, listed: 'duplicate' },
    ...(counts.setAside > 0
      ? [{ name: say.aside, said: say.asideSaid, rows: counts.setAside, listed: 'set-aside' } as const]
      : []),
    ...(counts.decided > 0 ? [{ name: say.decided, said: say.decidedSaid, rows: counts.decided }] : []),
    ...(isFull ? [{ name: say.ended, said: say.endedSaid, rows: counts.ended }] : []),
  ];
}
