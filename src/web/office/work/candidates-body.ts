/** Who is entitled and does not receive it. Pure. */
import { html } from 'hono/html';
import { fen } from '#kernel';
import { amount, type Html, table } from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { emptyList, listEnd, listFilters } from './list-frame.ts';
import { subjectCell } from './subject-cell.ts';
import { words } from './work.words.ts';
import type { CandidateLine, ListFrame } from './work-view.ts';

type Given = {
  readonly language: Language;
  /** This address with its query. */
  readonly path: string;
  readonly frame: ListFrame;
  readonly lines: readonly CandidateLine[];
};

export const candidatesBody = ({ language, path, frame, lines }: Given): Html => html`
  ${listFilters(language, frame)}
  ${lines.length === 0 ? emptyList(language, 'candidates') : html`${lineTable(language, frame, lines)}${listEnd(language, frame, path)}`}`;

const lineTable = (language: Language, frame: ListFrame, lines: readonly CandidateLine[]): Html => {
  const say = words[language];
  return table({
    id: 'candidates',
    caption: say.candidates,
    captionHidden: true,
    rows: lines,
    columns: [
      {
        heading: say.person,
        names: true,
        short: true,
        cell: ({ subject }) => subjectCell(language, subject),
      },
      { heading: say.area, cell: ({ subject }) => subject.area },
      { heading: say.programme, cell: ({ programme }) => programme[language] },
      { heading: say.since, short: true, cell: ({ since }) => since },
      {
        heading: say.due,
        number: true,
        cell: (line) =>
          amount({ language, fen: fen(line.amount), per: line.every[language], assumed: line.assumed }),
      },
    ],
    note: say.note(frame.scope, frame.moment),
  });
};
