import { isMonth } from '#kernel';
import { isAreaCode, pageAsked } from '../../answers.ts';
import { changeQuery } from '../../language.ts';
import type { ListQuery } from './work-view.ts';

/** Reads what an address asks for; what it cannot mean counts as not asked. */
export function readListQuery(
  answer: (name: string) => string | undefined,
  known: { readonly programmes: readonly string[] },
): ListQuery {
  const programme = answer('programme');
  const area = answer('area');
  const since = answer('since');
  const question = Number(answer('question'));
  return {
    programme: known.programmes.find((id) => id === programme),
    area: isAreaCode(area) ? area : undefined,
    since: since && isMonth(since) ? since : undefined,
    question: Number.isSafeInteger(question) && question > 0 ? question : undefined,
    page: pageAsked(answer('page')),
  };
}

/** The address of a list with these answers; empty ones are left out. */
export const listPath = (
  path: string,
  { programme, area, since, question, page }: Partial<ListQuery>,
): string =>
  changeQuery(path, {
    programme,
    area,
    since,
    question: question === undefined ? undefined : String(question),
    page: page === undefined || page === 1 ? undefined : String(page),
  });
