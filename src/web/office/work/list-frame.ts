/** What stands around the lines of each work list: filters above, pages and export below. Pure. */
import { html } from 'hono/html';
import { formatMonth } from '#kernel';
import { emptyState, filters, type Html, monthField, pagination, select } from '../../components/index.ts';
import type { Language } from '../../language.ts';
import { exportForm } from './export-form.ts';
import { listPath } from './list-query.ts';
import { words } from './work.words.ts';
import { type ListFrame, pageSize } from './work-view.ts';

export type Chosen = { readonly label: string; readonly without: string };

export function listFilters(language: Language, frame: ListFrame, also: readonly Chosen[] = []): Html {
  const say = words[language];
  const { path, query } = frame;
  const programme = frame.programmes.find(({ value }) => value === query.programme);
  const without = (left: Partial<typeof query>) => listPath(path, { ...query, page: 1, ...left });
  return filters({
    language,
    action: path,
    ...(query.question !== undefined && { carries: { question: String(query.question) } }),
    fields: [
      select({
        language,
        name: 'programme',
        label: say.programme,
        value: query.programme ?? '',
        anyLabel: say.all,
        options: frame.programmes,
      }),
      areaField(language, frame),
      monthField({ language, name: 'since', label: say.sinceFilter, value: query.since ?? '' }),
    ],
    chosen: [
      ...(programme ? [{ label: programme.label, without: without({ programme: undefined }) }] : []),
      ...(frame.chosenArea ? [{ label: frame.chosenArea, without: without({ area: undefined }) }] : []),
      ...(query.since
        ? [{ label: say.since2(formatMonth(query.since, language)), without: without({ since: undefined }) }]
        : []),
      ...also,
    ],
  });
}

/** The chosen area itself stands first, so that sending the form again keeps it. */
function areaField(language: Language, { areas, chosenArea, query }: ListFrame): Html {
  const say = words[language];
  const own = query.area && chosenArea ? [{ value: query.area, label: chosenArea }] : [];
  return select({
    language,
    name: 'area',
    label: say.area,
    value: query.area ?? '',
    anyLabel: say.all,
    options: [...own, ...areas],
  });
}

export function listEnd(language: Language, frame: ListFrame, path: string): Html {
  const { query, total } = frame;
  return html`${pagination({ language, path, page: query.page, size: pageSize, total })}${exportForm(
    language,
    {
      key: frame.exportKey,
      total,
      carries: {
        kind: frame.path.slice(1),
        ...(query.programme && { programme: query.programme }),
        ...(query.area && { area: query.area }),
        ...(query.since && { since: query.since }),
        ...(query.question !== undefined && { question: query.question }),
      },
    },
  )}`;
}

export const emptyList = (language: Language, name: 'candidates' | 'doubts' | 'differences'): Html => {
  const say = words[language];
  return emptyState({ title: say.none[name], body: html`${say.noneBody}${say.noneOfMonth}` });
};
