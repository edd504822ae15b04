/** Families at risk, by what is due. Pure. */
import { html } from 'hono/html';
import {
  count,
  emptyState,
  filters,
  type Html,
  pagination,
  select,
  tag,
  type WorkLine,
  workList,
} from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { pageSize, type WarningRow, type WarningsView, warningPath, warningsPath } from './warning-view.ts';
import { words } from './warnings.words.ts';

const stateMarks = { raised: 'wait', confirmed: 'wait', closed: 'settled' } as const;

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
        : html`${workList(rows.map((row) => workLine(language, row)))}
        <p class="note">${say.note(view.scope, view.moment)}</p>
        ${pagination({ language, path, page, size: pageSize, total })}`
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

function workLine(language: Language, row: WarningRow): WorkLine {
  const say = words[language];
  const { id, name, signs, area, state, due, late, since } = row;
  const said = signs.map((sign) => sign[language]).join(say.comma);
  return {
    who: name,
    what: html`${said || html`<span class="quiet">${say.noSigns}</span>`}<br><span class="quiet">${area}</span>`,
    when: [
      tag(stateMarks[state], say.state[state]),
      ...(state === 'closed'
        ? []
        : [html`<span class="figures">${say.due(due)}</span>${late && html` ${tag('wait', say.late)}`}`]),
      html`<span class="figures">${say.since(since)}</span>`,
    ],
    action: { text: say.actions[state], of: name, href: warningPath(id) },
  };
}
