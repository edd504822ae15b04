/** Rows that were not simply taken: where they stand, why, and what to do. Pure. */
import { html } from 'hono/html';
import { emptyState, type Html, pagination, table } from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { batchPath, decidePath } from './import-paths.ts';
import { type BatchView, type RowLine, rowsAtOnce } from './import-view.ts';
import { words } from './rows.words.ts';

export type RowsView = {
  readonly view: BatchView;
  readonly rows: readonly RowLine[];
  readonly total: number;
  readonly page: number;
  /** This address with its query. */
  readonly path: string;
};

export function rowsBody(language: Language, { view, rows, total, page, path }: RowsView): Html {
  const say = words[language];
  const back = html`<p><a href="${batchPath(view.batch.id)}">${say.back}</a></p>`;
  if (rows.length === 0) return html`${emptyState({ title: say.none })}${back}`;
  const decidable = view.mayDecide && rows.some((row) => row.decision !== null || isDecidable(row));
  return html`${table({
    id: 'rows',
    caption: view.batch.fileName,
    captionHidden: true,
    rows,
    columns: [
      { heading: say.place, names: true, short: true, cell: (row) => placeOf(language, row) },
      {
        heading: say.whichColumn,
        cell: ({ faults }) => faults.map(({ column }) => html`<div>${column || say.wholeRow}</div>`),
      },
      {
        heading: say.reason,
        cell: ({ faults }) => faults.map((fault) => html`<div>${fault[language]}</div>`),
      },
      ...(decidable
        ? [
            {
              heading: say.decide,
              short: true,
              cell: (row: RowLine) =>
                !isDecidable(row)
                  ? row.decision
                    ? say.decided[row.decision]
                    : ''
                  : html`<a href="${decidePath(view.batch.id, row)}">${say.decide}<span class="govuk-visually-hidden"> ${placeOf(language, row)}</span></a>`,
            },
          ]
        : []),
    ],
  })}
  ${pagination({ language, path, page, size: rowsAtOnce, total })}${back}`;
}

/** Doubtful, or refused only because of a wrong digit in a number that somebody in the register nearly has. */
export const isDecidable = ({
  outcome,
  decision,
  candidates,
}: Pick<RowLine, 'outcome' | 'decision' | 'candidates'>): boolean =>
  decision === null && (outcome === 'doubtful' || (outcome === 'refused' && candidates.length > 0));

export const placeOf = (language: Language, { sheet, row }: Pick<RowLine, 'sheet' | 'row'>): string =>
  words[language].rowPlace(sheet, String(row));
