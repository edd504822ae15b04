import type { Secrets } from '#access';
import type { Transaction } from '#database';
import { id } from '#kernel';
import type { AreaBook } from '../area-book.ts';
import type { Found } from './person-record.ts';
import {
  countByToken,
  countInArea,
  type FoundRow,
  findByNumber,
  findByToken,
  findInArea,
} from './register-store.ts';

export const pageSize = 20;

export type SearchResult = { readonly total: number; readonly found: readonly Found[] };

export type Search = {
  readonly words: string;
  /** From 1. */
  readonly page: number;
  /** The actor's own area: nobody outside it is found. */
  readonly area: string;
  readonly secrets: Secrets;
  readonly areas: AreaBook;
};

/** Six digits in a row, or letters and digits as a certificate or identity number has them. */
export const soundsLikeNumber = (words: string): boolean => /\d{6}/.test(plain(words).replace(/[\s-]/g, ''));

const plain = (words: string): string => words.normalize('NFKC').trim();

export async function searchPersons(tx: Transaction, search: Search): Promise<SearchResult> {
  const { secrets, page } = search;
  const words = plain(search.words);
  const open = (rows: readonly FoundRow[]) => rows.map((row) => foundOf(row, secrets));
  if (soundsLikeNumber(words)) {
    const rows = await findByNumber(tx, secrets.fingerprint(words.replace(/[\s-]/g, '').toUpperCase()));
    return { total: rows.length, found: open(rows) };
  }
  const from = (page - 1) * pageSize;
  const area = areaIn(search, words);
  if (area) {
    const rows = await findInArea(tx, { area, from, size: pageSize });
    return { total: await countInArea(tx, area), found: open(rows) };
  }
  const token = words
    .replaceAll(/[·\s'’-]/g, '')
    .toLowerCase()
    .replaceAll('ü', 'v');
  const rows = await findByToken(tx, { token, area: search.area, from, size: pageSize });
  return { total: await countByToken(tx, token, search.area), found: open(rows) };
}

/** The area that is called so, when it lies within the actor's own. */
const areaIn = ({ areas, area }: Search, words: string): string | undefined => areas.find(words, area);

const foundOf = (row: FoundRow, secrets: Secrets): Found => ({
  id: id<'person'>(row.id),
  name: row.name,
  bornOn: row.born_on,
  died: row.died_on !== null,
  village: row.village,
  idNumber: secrets.open(row.id_number_sealed),
  certificate:
    row.category !== null && row.grade !== null && row.state === 'valid'
      ? { category: row.category, grade: row.grade }
      : undefined,
});
