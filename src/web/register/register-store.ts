/** Reads of the register that pages need, under the row security of whoever looks. */
import type { Transaction } from '#database';
import type { Day } from '#kernel';

export type PersonRow = {
  id: number;
  name: string;
  sex: 'F' | 'M';
  born_on: Day;
  died_on: Day | null;
  died_known_on: Day | null;
  village: string;
  registered_in_city: boolean;
  address: string | null;
  id_number_sealed: Buffer;
  phone_sealed: Buffer | null;
};

export async function findPersonRow(tx: Transaction, id: number): Promise<PersonRow | undefined> {
  const [row] = await tx.query<PersonRow>(
    { name: 'web-person', text: `select ${person} from person where id = $1` },
    [id],
  );
  return row;
}

const person = `id, name, sex, born_on, died_on, died_known_on, village, registered_in_city, address, id_number_sealed, phone_sealed`;

export type CertificateRow = {
  number_sealed: Buffer;
  category: number;
  grade: number;
  disabilities: readonly { category: number; grade: number }[];
  state: 'valid' | 'cancelled' | 'frozen' | 'moved-out';
  issued_on: Day;
  expires_on: Day | null;
  valid_from: Day;
  valid_until: Day | null;
  reason: string | null;
  known_on: Day;
};

export const listCertificateRows = (tx: Transaction, personId: number): Promise<CertificateRow[]> =>
  tx.query<CertificateRow>(
    `select number_sealed, category, grade, disabilities, state, issued_on, expires_on, valid_from, valid_until, reason,
       known_at::date as known_on
     from certificate where person_id = $1 order by valid_from desc`,
    [personId],
  );

export type MemberRow = {
  id: number;
  name: string;
  role: number;
  born_on: Day;
  died_on: Day | null;
  household_id: number;
  number: string;
};

/** The household of the person on a day with all who belong to it, the person first. */
export const listMemberRows = (tx: Transaction, personId: number, on: Day): Promise<MemberRow[]> =>
  tx.query<MemberRow>(
    `select p.id, p.name, m.role, p.born_on, p.died_on, h.id as household_id, h.number
     from household_member mine
     join household h on h.id = mine.household_id
     join household_member m on m.household_id = h.id and m.valid_from <= $2 and (m.valid_until is null or m.valid_until > $2)
     join person p on p.id = m.person_id
     where mine.person_id = $1 and mine.valid_from <= $2 and (mine.valid_until is null or mine.valid_until > $2)
     order by p.id <> $1, m.role, p.born_on`,
    [personId, on],
  );

export type GuardianRow = { guardian_name: string; relation: string; guardian_id: number | null };

export const listGuardianRows = (tx: Transaction, wardId: number, on: Day): Promise<GuardianRow[]> =>
  tx.query<GuardianRow>(
    `select guardian_name, relation, guardian_id from guardian
     where ward_id = $1 and valid_from <= $2 and (valid_until is null or valid_until > $2) order by id`,
    [wardId, on],
  );

export type FactRow = {
  name: string;
  subject: 'person' | 'household';
  subject_id: number;
  value: number;
  valid_from: Day;
  valid_until: Day | null;
  known_on: Day;
  batch_id: number | null;
  said_by: string | null;
};

/** Facts of persons and of a household as they were known at the end of a day, oldest first. */
export const listFactRows = (
  tx: Transaction,
  of: { readonly persons: readonly number[]; readonly household: number | undefined; readonly knownOn: Day },
): Promise<FactRow[]> =>
  tx.query<FactRow>(
    `select n.name, n.subject, f.subject_id, f.value, f.valid_from, f.valid_until, f.known_from::date as known_on, f.batch_id, f.said_by
     from fact_name n cross join lateral (
       select * from fact f
       where f.fact_id = n.id and f.subject_id = any(case n.subject when 'person' then $1::int[] else $2::int[] end)
         and f.known_from < ($3::date + 1) and (f.known_until is null or f.known_until >= ($3::date + 1))
     ) f
     where n.subject in ('person', 'household') order by f.valid_from, n.name`,
    [of.persons, of.household === undefined ? [] : [of.household], of.knownOn],
  );

/** Which list each batch was, and the day it speaks of; holds no person. */
export type ListRow = { id: number; roster: string; period: Day; taken_on: Day };

export const listTakenLists = (tx: Transaction): Promise<ListRow[]> =>
  tx.query<ListRow>(
    `select id, roster, period, taken_at::date as taken_on from roster_batch where state = 'taken' order by period, id`,
  );

export type FoundRow = Pick<
  PersonRow,
  'id' | 'name' | 'born_on' | 'died_on' | 'village' | 'id_number_sealed'
> & {
  category: number | null;
  grade: number | null;
  state: string | null;
};

const foundColumns = `p.id, p.name, p.born_on, p.died_on, p.village, p.id_number_sealed, c.category, c.grade, c.state`;
const withCertificate = `left join certificate c on c.person_id = p.id and c.valid_until is null`;

/** Living first, then by name; those whose name, pinyin or initials begin with the token. */
export const findByToken = (
  tx: Transaction,
  { token, area, from, size }: { token: string; area: string; from: number; size: number },
): Promise<FoundRow[]> =>
  tx.query<FoundRow>(
    `select ${foundColumns} from (
       select distinct person_id from person_token
       where token >= $1 and token < $1 || chr(1114111) and village >= $2 and village < $2 || ':' limit 2000
     ) t join person p on p.id = t.person_id ${withCertificate}
     order by p.died_on is not null, p.name collate "C", p.id limit $4 offset $3`,
    [token, area, from, size],
  );

export async function countByToken(tx: Transaction, token: string, area: string): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    `select count(*)::int as count from (select distinct person_id from person_token
     where token >= $1 and token < $1 || chr(1114111) and village >= $2 and village < $2 || ':' limit 2000) t`,
    [token, area],
  );
  return row?.count ?? 0;
}

/** By the keyed hash of an identity number, a certificate number or a telephone. */
export const findByNumber = (tx: Transaction, hash: Buffer): Promise<FoundRow[]> =>
  tx.query<FoundRow>(
    `select ${foundColumns} from person p ${withCertificate}
     where p.id = any(array(select id from person where id_number_hash = $1
       union select id from person where phone_hash = $1
       union select person_id from certificate where number_hash = $1)) order by p.id limit 100`,
    [hash],
  );

/** Everybody of an area, by name. */
export const findInArea = (
  tx: Transaction,
  { area, from, size }: { area: string; from: number; size: number },
): Promise<FoundRow[]> =>
  tx.query<FoundRow>(
    `select ${foundColumns} from person p ${withCertificate} where p.village >= $1 and p.village < $1 || ':'
     order by p.name collate "C", p.id limit $3 offset $2`,
    [area, from, size],
  );

export async function countInArea(tx: Transaction, area: string): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    `select count(*)::int as count from person where village >= $1 and village < $1 || ':'`,
    [area],
  );
  return row?.count ?? 0;
}

/** The persons a guardian acts for on a day. */
export const listWardRows = (
  tx: Transaction,
  guardianId: number,
  on: Day,
): Promise<{ id: number; name: string }[]> =>
  tx.query<{ id: number; name: string }>(
    `select p.id, p.name from guardian g join person p on p.id = g.ward_id
     where g.guardian_id = $1 and g.valid_from <= $2 and (g.valid_until is null or g.valid_until > $2) order by p.id`,
    [guardianId, on],
  );
