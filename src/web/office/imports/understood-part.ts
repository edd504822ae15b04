import { html } from 'hono/html';
import type { Roster } from '#declarations';
import type { Batch, Understood } from '#registry';
import { count, type Html, money, section, summaryList, table, tag } from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { words } from './batch.words.ts';
import type { BatchView } from './import-view.ts';

/** Step two: which column was taken for what, and whether the totals agree. */
export function understoodPart(language: Language, { batch, roster }: BatchView): Html {
  return html`
    ${totals(language, batch, roster)}
    ${batch.understood.map((sheet, at) => sheetPart(language, sheet, { roster, at, several: batch.understood.length > 1 }))}`;
}

function totals(language: Language, { control, encoding, rowCount }: Batch, roster: Roster): Html {
  const say = words[language];
  const write = writerOf(roster);
  const nothing = control?.declaredRows === undefined && control?.declaredSum === undefined;
  return section({
    title: say.totals,
    body: html`${summaryList([
      {
        key: say.rowsRead,
        value: compared(language, { read: rowCount, declared: control?.declaredRows, write: count }),
      },
      ...(control?.sum === undefined
        ? []
        : [
            {
              key: say.sumRead,
              value: compared(language, { read: control.sum, declared: control.declaredSum, write }),
            },
          ]),
      ...(encoding ? [{ key: say.encoding, value: encoding.toUpperCase() }] : []),
    ])}
    ${nothing && html`<p class="note">${say.notDeclared}</p>`}
    ${control && control.leftOut.length > 0 && html`<p>${say.leftOut(control.leftOut.join('、'))}</p>`}`,
  });
}

type Compared = {
  readonly read: number;
  readonly declared: number | undefined;
  readonly write: (value: number) => string;
};

function compared(language: Language, { read, declared, write }: Compared): Html {
  const say = words[language];
  const figure = html`<span class="figures">${write(read)}</span>`;
  if (declared === undefined) return figure;
  if (declared === read) return html`${figure} ${tag('settled', say.agrees)}`;
  return html`${figure} ${tag('wrong', say.differs)} <span class="quiet">${say.declared} <span class="figures">${write(declared)}</span></span>`;
}

function writerOf({ control, columns }: Roster): (value: number) => string {
  return control?.sum !== undefined && columns[control.sum]?.kind === 'money' ? money : count;
}

function sheetPart(
  language: Language,
  { sheet, headings, unknown }: Understood,
  { roster, at, several }: { roster: Roster; at: number; several: boolean },
): Html {
  const say = words[language];
  return section({
    title: several && sheet ? say.sheet(sheet) : say.columns,
    body: html`${table({
      id: `sheet-${at + 1}`,
      caption: say.understood,
      captionHidden: true,
      rows: Object.entries(roster.columns),
      columns: [
        { heading: say.meaning, names: true, cell: ([, column]) => column.title[language] },
        {
          heading: say.heading,
          cell: ([name]) => headings[name] ?? html`<span class="quiet">${say.notInFile}</span>`,
        },
      ],
    })}
    ${unknown.length > 0 && html`<p class="note">${say.unknownColumns(unknown.join('、'))}</p>`}`,
  });
}
