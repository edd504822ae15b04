import { html } from 'hono/html';
import { formatMonth, monthOf } from '#kernel';
import type { BatchState } from '#registry';
import { count, emptyState, type Html, type State, table, tag } from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { batchPath } from './import-paths.ts';
import type { BatchView } from './import-view.ts';
import { words } from './rosters.words.ts';

const tones: Readonly<Record<BatchState, State>> = {
  received: 'plain',
  reading: 'plain',
  previewed: 'wait',
  taking: 'plain',
  taken: 'settled',
  refused: 'wrong',
  abandoned: 'plain',
};

/** Files that were received, newest first; `named` adds the roster where the page speaks of several. */
export function batchTable(
  language: Language,
  batches: readonly BatchView[],
  { named, note }: { named: boolean; note: string },
): Html {
  const say = words[language];
  if (batches.length === 0) return emptyState({ title: say.noBatches, body: say.noBatchesBody });
  return table({
    id: 'batches',
    caption: named ? say.recent : say.batches,
    captionHidden: true,
    rows: batches,
    columns: [
      {
        heading: say.fileName,
        names: true,
        cell: ({ batch }) => html`<a href="${batchPath(batch.id)}">${batch.fileName}</a>`,
      },
      ...(named ? [{ heading: say.roster, cell: ({ roster }: BatchView) => roster.title[language] }] : []),
      { heading: say.period, short: true, cell: ({ batch }) => formatMonth(monthOf(batch.period), language) },
      { heading: say.receivedAt, short: true, cell: ({ receivedAt }) => receivedAt },
      { heading: say.rows, number: true, cell: ({ batch }) => count(batch.rowCount) },
      { heading: say.state, cell: ({ batch }) => tag(tones[batch.state], say.states[batch.state]) },
    ],
    note,
  });
}
