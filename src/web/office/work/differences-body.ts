/** Closed months that would come out otherwise by what is known now: both amounts side by side, and why. Pure. */
import { html } from 'hono/html';
import { type Html, money, table } from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { emptyList, listEnd, listFilters } from './list-frame.ts';
import { subjectCell } from './subject-cell.ts';
import { words } from './work.words.ts';
import type { DifferenceLine, ListFrame } from './work-view.ts';

type Given = {
  readonly language: Language;
  /** This address with its query. */
  readonly path: string;
  readonly frame: ListFrame;
  readonly lines: readonly DifferenceLine[];
};

export const differencesBody = ({ language, path, frame, lines }: Given): Html => html`
  ${listFilters(language, frame)}
  ${lines.length === 0 ? emptyList(language, 'differences') : html`${lineTable(language, frame, lines)}${listEnd(language, frame, path)}`}`;

const lineTable = (language: Language, frame: ListFrame, lines: readonly DifferenceLine[]): Html => {
  const say = words[language];
  const side = ({ outcome, amount }: DifferenceLine['before']) =>
    outcome === 'entitled' ? money(amount) : say.outcome[outcome];
  return table({
    id: 'differences',
    caption: say.differences,
    captionHidden: true,
    rows: lines,
    columns: [
      {
        heading: say.person,
        names: true,
        short: true,
        cell: ({ subject }) => subjectCell(language, subject),
      },
      { heading: say.month, short: true, cell: ({ month }) => month },
      { heading: say.programme, cell: ({ programme }) => programme[language] },
      { heading: say.before, number: true, cell: ({ before }) => side(before) },
      { heading: say.after, number: true, cell: ({ after }) => side(after) },
      {
        heading: say.gap,
        number: true,
        cell: ({ before, after, compare }) => {
          const gap = signed(after.amount - before.amount);
          return compare
            ? html`<a href="${compare}">${gap}<span class="govuk-visually-hidden"> ${say.compare}</span></a>`
            : gap;
        },
      },
      {
        heading: say.cause,
        cell: ({ causes }) =>
          causes.map(
            ({ said, learned }) =>
              html`<div>${said[language]}${learned && html` <span class="quiet">${say.learned(learned)}</span>`}</div>`,
          ),
      },
    ],
    note: say.note(frame.scope, frame.moment),
  });
};

const signed = (amount: number): string => (amount > 0 ? `+${money(amount)}` : money(amount));
