/** One roster: which columns it wants, a template to fill in, and the files that came. Pure. */
import { html } from 'hono/html';
import type { Column } from '#declarations';
import { actions, buttonLink, type Html, section, table } from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { batchTable } from './batch-table.ts';
import { describeColumn } from './describe-column.ts';
import { sendFor, templatePath } from './import-paths.ts';
import type { BatchView, RosterLine } from './import-view.ts';
import { words } from './rosters.words.ts';

export type RosterView = {
  readonly line: RosterLine;
  readonly batches: readonly BatchView[];
  readonly maySend: boolean;
  readonly scope: string;
  readonly moment: string;
};

export const rosterBody = (language: Language, view: RosterView): Html => {
  const say = words[language];
  const { roster } = view.line;
  return html`
    ${actions(
      view.maySend && buttonLink({ text: say.send, href: sendFor({ roster: roster.id }) }),
      buttonLink({ text: say.templateXlsx, href: templatePath(roster.id, 'xlsx'), kind: 'secondary' }),
      buttonLink({ text: say.templateCsv, href: templatePath(roster.id, 'csv'), kind: 'secondary' }),
    )}
    ${section({
      title: say.batches,
      body: batchTable(language, view.batches, { named: false, note: say.note(view.scope, view.moment) }),
    })}
    ${section({ title: say.columnsTitle, lead: say.columnsLead, body: columnTable(language, Object.values(roster.columns)) })}`;
};

const columnTable = (language: Language, columns: readonly Column[]): Html => {
  const say = words[language];
  return table({
    id: 'columns',
    caption: say.columnsTitle,
    captionHidden: true,
    rows: columns,
    columns: [
      { heading: say.column, names: true, cell: ({ title }) => title.zh },
      {
        heading: say.kind,
        cell: (column) =>
          html`${describeColumn(column)[language]} <span class="quiet">${column.optional ? say.optional : say.required}</span>`,
      },
      { heading: say.also, cell: ({ title, also = [] }) => [title.en, ...also].join('、') },
    ],
  });
};
