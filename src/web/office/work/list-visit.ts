/** What the pages of the three work lists read alike: the filter, the names around it, and the subject of a line. */
import { randomUUID } from 'node:crypto';
import { maskName, mayDo } from '#access';
import type { ListedSubject, ListFilter } from '#benefits';
import type { AreaBook } from '../../area-book.ts';
import type { Visit } from '../../visit.ts';
import { momentOf } from '../office-page.ts';
import { readListQuery } from './list-query.ts';
import type { ListFrame, ListQuery, Subject } from './work-view.ts';

export function queryOf({ c, needs }: Visit): ListQuery {
  const programmes = needs.policy.programmes.map(({ id }) => id);
  return readListQuery((name) => c.req.query(name), { programmes });
}

export const filterOf = ({ programme, area, since, question }: ListQuery): ListFilter => ({
  programme,
  area,
  month: since,
  question,
});

type Found = { readonly query: ListQuery; readonly total: number; readonly areas: AreaBook };

export function frameOf(visit: Visit, path: ListFrame['path'], { query, total, areas }: Found): ListFrame {
  const { actor, needs, language } = visit;
  const shown = query.area ?? actor.area;
  const county = (code: string) => needs.city.counties.find((one) => one.code === code)?.name[language];
  const name = county(shown) ?? (shown.length <= 4 ? needs.city.name[language] : areas.fullNameOf(shown));
  return {
    path,
    query,
    total,
    scope: name,
    moment: momentOf(needs.clock()),
    programmes: needs.policy.programmes.map(({ id, title }) => ({ value: id, label: title[language] })),
    areas: areas.within(shown).map((one) => ({ value: one.code, label: county(one.code) ?? one.name })),
    chosenArea: query.area && name,
    exportKey: mayDo(actor, 'export-rows') ? randomUUID() : undefined,
  };
}

/** Masked: who it is stands on the statement, which is opened for a purpose. */
export function subjectOf({ id, kind, name, village }: ListedSubject, areas: AreaBook): Subject {
  const isPublic = kind === 'employer' || kind === 'provider';
  return {
    kind,
    id,
    name: name === undefined ? '—' : isPublic ? name : maskName(name),
    area: village ? areas.fullNameOf(village) : '',
    href: kind === 'person' ? `/persons/${id}/statement` : undefined,
  };
}
