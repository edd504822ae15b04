import { maskIdNumber } from '#access';
import type { Transaction } from '#database';
import { cleanCell, readCertificateNumber, readIdNumber, readPhone } from '#files';
import type { Day } from '#kernel';
import { categoryCodes, gradeCodes } from './disability.ts';
import { searchedToken } from './name-tokens.ts';
import type { Secrets } from './needs.ts';
import {
  type FoundRow,
  findAreas,
  findByCertificate,
  findByIdNumber,
  findByNameInArea,
  findByPhone,
  findByToken,
  findInArea,
} from './search-store.ts';

export type FoundPerson = {
  readonly id: number;
  readonly name: string;
  readonly sex: 'female' | 'male';
  readonly bornOn: Day;
  readonly village: string;
  readonly diedOn?: Day;
  /** 2306**********1234. */
  readonly idNumberMasked: string;
  readonly certificate?: {
    readonly category: (typeof categoryCodes)[number];
    readonly grade: (typeof gradeCodes)[number];
    readonly state: string;
  };
};

/** By what the words were understood to be. */
export type SearchedBy =
  | 'id-number'
  | 'certificate-number'
  | 'phone'
  | 'area'
  | 'name'
  | 'name-in-area'
  | 'nothing';
export type Found = {
  readonly by: SearchedBy;
  readonly persons: readonly FoundPerson[];
  readonly more: boolean;
};

/**
 * Persons whom the reader may see: by identity or certificate number (whole), telephone (whole), area code or name, or the name of
 * the person: any part of it, pinyin or initials, also followed by an area (王芳 红旗社区). Whole names come first.
 */
export async function searchPersons(
  tx: Transaction,
  secrets: Secrets,
  asked: { readonly text: string; readonly limit?: number },
): Promise<Found> {
  const text = cleanCell(asked.text).slice(0, 60);
  const limit = Math.min(asked.limit ?? 20, 100);
  if (text === '') return { by: 'nothing', persons: [], more: false };
  const { by, rows } = await find(tx, secrets, { text, limit: limit + 1 });
  return {
    by,
    persons: rows.slice(0, limit).map((row) => foundPerson(row, secrets)),
    more: rows.length > limit,
  };
}

type Hits = { by: SearchedBy; rows: FoundRow[] };

async function find(
  tx: Transaction,
  secrets: Secrets,
  { text, limit }: { text: string; limit: number },
): Promise<Hits> {
  const idNumber = readIdNumber(text);
  if (idNumber.ok)
    return { by: 'id-number', rows: await findByIdNumber(tx, secrets.fingerprint(idNumber.value)) };
  const certificate = readCertificateNumber(text);
  if (certificate.ok)
    return {
      by: 'certificate-number',
      rows: await findByCertificate(tx, secrets.fingerprint(certificate.value.number)),
    };
  const bare = text.replaceAll(' ', '');
  if (/^\d{4,12}$/.test(bare)) {
    const [area] = await findAreas(tx, bare);
    if (area) return { by: 'area', rows: await findInArea(tx, area, limit) };
  }
  const phone = readPhone(text);
  if (phone.ok) return { by: 'phone', rows: await findByPhone(tx, secrets.fingerprint(phone.value), limit) };
  return await findByWords(tx, { text, limit });
}

async function findByWords(tx: Transaction, { text, limit }: { text: string; limit: number }): Promise<Hits> {
  const rows = await findByToken(tx, { token: searchedToken(text), limit });
  if (rows.length > 0) return { by: 'name', rows };
  const [first = '', ...rest] = text.split(' ');
  const [named] = rest.length > 0 ? await findAreas(tx, rest.join('')) : [];
  if (named)
    return { by: 'name-in-area', rows: await findInNamedArea(tx, { word: first, area: named, limit }) };
  const [area] = await findAreas(tx, text.replaceAll(' ', ''));
  if (area) return { by: 'area', rows: await findInArea(tx, area, limit) };
  return { by: 'name', rows: [] };
}

/** Characters are looked for in each name of the area; sounds and initials only the tokens know. */
const findInNamedArea = (tx: Transaction, asked: { word: string; area: string; limit: number }) => {
  const token = searchedToken(asked.word);
  return /\p{Script=Han}/u.test(token)
    ? findByNameInArea(tx, { ...asked, name: token })
    : findByToken(tx, { ...asked, token });
};

function foundPerson(row: FoundRow, secrets: Secrets): FoundPerson {
  const { id, name, bornOn, village, category, grade, state } = row;
  return {
    id,
    name,
    sex: row.sex === 'F' ? 'female' : 'male',
    bornOn,
    village,
    idNumberMasked: maskIdNumber(secrets.open(row.idNumberSealed)),
    ...(row.diedOn !== null && { diedOn: row.diedOn }),
    ...(category !== null &&
      grade !== null &&
      state !== null && {
        certificate: { category: categoryCodes[category - 1]!, grade: gradeCodes[grade - 1]!, state },
      }),
  };
}
