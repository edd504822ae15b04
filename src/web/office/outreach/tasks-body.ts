/** Who is to be visited, by what is due. Pure. */
import { html } from 'hono/html';
import type { Day, Month, Text } from '#kernel';
import { type DueCounts, type DueGroup, dueGroups } from '#outreach';
import {
  count,
  emptyState,
  filters,
  type Html,
  pagination,
  section,
  select,
  type WorkLine,
  workList,
} from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { exportForm } from '../work/export-form.ts';
import { type TasksQuery, taskPath, tasksAt, tasksPath } from './outreach-paths.ts';
import { words } from './tasks.words.ts';

export type TaskLine = {
  readonly id: number;
  readonly name: string;
  readonly ofHousehold: boolean;
  readonly area: string;
  /** The first ones to tell, and how many there are. */
  readonly programmes: readonly Text[];
  readonly programmeCount: number;
  readonly since: Month;
  readonly due: Day;
  readonly group: DueGroup;
  readonly tries: number;
  readonly contact: string | undefined;
};

type Choice = { readonly value: string; readonly label: string };

export type TasksView = {
  readonly query: TasksQuery;
  readonly lines: readonly TaskLine[];
  readonly counts: DueCounts;
  readonly scope: string;
  readonly moment: string;
  readonly programmes: readonly Choice[];
  /** The chosen area and those one level below; empty in a village. */
  readonly areas: readonly Choice[];
  /** Who visits everybody here himself needs to be told neither the village nor the contact person. */
  readonly oneVillage: boolean;
  readonly mayRecord: boolean;
  readonly exportKey: string | undefined;
};

export const pageSize = 50;

export function tasksBody(language: Language, path: string, view: TasksView): Html {
  const { counts, query, lines } = view;
  const say = words[language];
  return html`${taskFilters(language, view)}
    ${
      lines.length === 0
        ? emptyState({ title: say.none, body: say.noneBody })
        : html`${dueGroups.map((group) => groupPart(language, view, group))}
        <p class="note">${say.note(view.scope, view.moment)}</p>
        ${pagination({ language, path, page: query.page, size: pageSize, total: counts.all })}
        ${exportForm(language, {
          key: view.exportKey,
          total: counts.all,
          carries: {
            kind: 'visits',
            ...(query.programme && { programme: query.programme }),
            ...(query.area && { area: query.area }),
          },
        })}`
    }`;
}

export function tasksLead(language: Language, { scope, counts }: TasksView): string {
  const say = words[language];
  return counts.all === 0 ? say.leadNone(scope) : say.lead(scope, count(counts.all), count(counts.late));
}

function taskFilters(language: Language, { query, programmes, areas }: TasksView): Html {
  const say = words[language];
  const chosen = (list: readonly Choice[], value: string | undefined, without: Partial<TasksQuery>) =>
    list
      .filter((one) => one.value === value)
      .map(({ label }) => ({ label, without: tasksAt({ ...query, page: 1, ...without }) }));
  const common = { language, anyLabel: say.all };
  return filters({
    language,
    action: tasksPath,
    fields: [
      select({
        ...common,
        name: 'programme',
        label: say.programme,
        value: query.programme ?? '',
        options: programmes,
      }),
      areas.length > 0 &&
        select({ ...common, name: 'area', label: say.area, value: query.area ?? '', options: areas }),
    ],
    chosen: [
      ...chosen(programmes, query.programme, { programme: undefined }),
      ...chosen(areas, query.area, { area: undefined }),
    ],
  });
}

function groupPart(language: Language, view: TasksView, group: DueGroup): Html | '' {
  const lines = view.lines.filter((line) => line.group === group);
  if (lines.length === 0) return '';
  const say = words[language];
  return section({
    id: group,
    title: say.group(say.groups[group], count(view.counts[group])),
    body: workList(lines.map((line) => workLine(language, view, line))),
  });
}

function workLine(language: Language, { oneVillage, mayRecord }: TasksView, line: TaskLine): WorkLine {
  const say = words[language];
  const { id, name, ofHousehold, since, due, tries, area, contact } = line;
  return {
    who: html`${name}${ofHousehold && html` <span class="quiet">${say.household}</span>`}`,
    what: html`${whatSaid(language, line)}${!oneVillage && html`<br><span class="quiet">${area} · ${contact ?? say.nobody}</span>`}`,
    when: [
      html`<span class="figures">${say.due(due)}</span>`,
      html`<span class="figures">${say.since(since)}</span>`,
      ...(tries > 0 ? [say.tries(count(tries))] : []),
    ],
    action: { text: mayRecord ? say.record : say.look, of: name, href: taskPath(id) },
  };
}

function whatSaid(language: Language, { programmes, programmeCount }: TaskLine): string {
  const say = words[language];
  const named = programmes.map((text) => text[language]).join(say.comma);
  return programmeCount > programmes.length
    ? `${named}${language === 'zh' ? '' : ' '}${say.more(count(programmeCount))}`
    : named;
}
