/** Families at risk, by what is due. Pure. */
import { html } from 'hono/html';
import {
  count,
  emptyState,
  filters,
  type Html,
  pagination,
  select,
  table,
  tag,
} from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { pageSize, type WarningRow, type WarningsView, warningPath, warningsPath } from './warning-view.ts';
import { words } from './warnings.words.ts';

export const stateMarks = { raised: 'wait', confirmed: 'wait', closed: 'settled' } as const;

export function warningsLead(language: Language, { scope, counts }: WarningsView): string {
  const say = words[language];
  return counts.raised + counts.confirmed === 0
    ? say.leadNone(scope)
    : say.lead(scope, count(counts.raised), count(counts.confirmed));
}

export function warningsBody(language: Language, path: string, view: WarningsView): Html {
  const say = words[language];
  const { rows, total, page } = view;
  return html`${warningFilters(language, view)}
    ${
      rows.length === 0
        ? emptyState({ title: say.none, body: say.noneBody })
        : html`${rowTable(language, view)}${pagination({ language, path, page, size: pageSize, total })}`
    }`;
}

const warningFilters = (language: Language, { state, area, areas }: WarningsView): Html => {
  const say = words[language];
  return filters({
    language,
    action: warningsPath,
    fields: [
      select({
        language,
        name: 'state',
        label: say.stateLabel,
        value: state === 'open' ? '' : state,
        anyLabel: say.open,
        options: (['raised', 'confirmed', 'closed'] as const).map((value) => ({
          value,
          label: say.state[value],
        })),
      }),
      areas.length > 0 &&
        select({
          language,
          name: 'area',
          label: say.area,
          value: area ?? '',
          anyLabel: say.all,
          options: areas,
        }),
    ],
  });
};

const rowTable = (language: Language, { rows, scope, moment }: WarningsView): Html => {
  const say = words[language];
  return table({
    id: 'warnings',
    caption: say.title,
    captionHidden: true,
    rows,
    columns: [
      {
        heading: say.who,
        names: true,
        short: true,
        cell: ({ id, name }: WarningRow) => html`<a href="${warningPath(id)}">${name}</a>`,
      },
      {
        heading: say.signs,
        cell: ({ signs }) =>
          signs.length === 0
            ? html`<span class="quiet">${say.noSigns}</span>`
            : signs.map((sign) => sign[language]).join(say.comma),
      },
      { heading: say.area, cell: ({ area }) => area },
      { heading: say.stateLabel, short: true, cell: ({ state }) => tag(stateMarks[state], say.state[state]) },
      { heading: say.since, short: true, cell: ({ since }) => since },
      {
        heading: say.due,
        short: true,
        cell: ({ due, late, state }) =>
          state === 'closed' ? '' : html`${due}${late && html` ${tag('wait', say.late)}`}`,
      },
      {
        heading: say.action,
        short: true,
        cell: ({ id, name, state }) =>
          html`<a href="${warningPath(id)}">${say.actions[state]}<span class="govuk-visually-hidden"> ${name}</span></a>`,
      },
    ],
    note: say.note(scope, moment),
  });
};
