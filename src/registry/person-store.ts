import type { Transaction } from '#database';
import type { Day } from '#kernel';
import { type HouseholdRole, householdRoles } from '#policy';
import type { Disability } from './disability.ts';

export type StoredPerson = {
  readonly id: number;
  readonly name: string;
  readonly sex: 'F' | 'M';
  readonly bornOn: Day;
  readonly village: string;
  /** Of the village; null when it is not told. */
  readonly rural: boolean | null;
  readonly registeredInCity: boolean;
  readonly address: string | null;
  readonly diedOn: Day | null;
  readonly diedKnownOn: Day | null;
  readonly movedFrom: string | null;
  readonly idNumberSealed: Buffer;
  readonly phoneSealed: Buffer | null;
  readonly createdAt: Date;
};

/** Whether a membership `m` is that of the household's head on the last day of a month, whose first day is the parameter. */
export const isHeadIn = (month: string): string =>
  `m.role = ${householdRoles.indexOf('head')} and m.valid_from < ${month}::date + interval '1 month'
    and (m.valid_until is null or m.valid_until >= ${month}::date + interval '1 month')`;

/** Only those whom row security shows. */
export const selectPersons = (tx: Transaction, ids: readonly number[]): Promise<StoredPerson[]> =>
  tx.query<StoredPerson>(
    {
      name: 'persons-by-id',
      text: `select p.id, p.name, p.sex, p.born_on as "bornOn", p.village, a.rural, p.registered_in_city as "registeredInCity", p.address,
         p.died_on as "diedOn", p.died_known_on as "diedKnownOn", p.moved_from as "movedFrom", p.id_number_sealed as "idNumberSealed",
         p.phone_sealed as "phoneSealed", p.created_at as "createdAt"
       from person p left join area a on a.code = p.village where p.id = any($1)`,
    },
    [ids],
  );

export type MemberRow = { readonly personId: number; readonly role: HouseholdRole; readonly from: Day };
export type HouseholdRow = {
  readonly id: number;
  readonly number: string;
  readonly members: readonly MemberRow[];
};

/** The household of a person on a day with all its members, the head first; undefined when none is known. */
export async function findHousehold(
  tx: Transaction,
  personId: number,
  on: Day,
): Promise<HouseholdRow | undefined> {
  const holds = (of: string) =>
    `${of}.valid_from <= $2 and (${of}.valid_until is null or ${of}.valid_until > $2)`;
  const rows = await tx.query<{ id: number; number: string; person: number; role: number; from: Day }>(
    {
      name: 'household-of-person',
      text: `select h.id, h.number, m.person_id as person, m.role, m.valid_from as "from"
       from household_member own join household h on h.id = own.household_id join household_member m on m.household_id = h.id and ${holds('m')}
       where own.person_id = $1 and ${holds('own')} order by m.role, m.person_id`,
    },
    [personId, on],
  );
  const [first] = rows;
  if (!first) return undefined;
  const members = rows.map(({ person, role, from }) => ({
    personId: person,
    role: householdRoles[role]!,
    from,
  }));
  return { id: first.id, number: first.number, members };
}

export type CertificateRow = {
  readonly personId: number;
  readonly numberSealed: Buffer;
  readonly category: number;
  readonly grade: number;
  readonly disabilities: readonly Disability[];
  readonly issuedOn: Day;
  readonly expiresOn: Day | null;
  readonly from: Day;
  readonly until: Day | null;
  readonly state: 'valid' | 'cancelled' | 'frozen' | 'moved-out';
  readonly reason: string | null;
  readonly batchId: number | null;
  readonly knownAt: Date;
};

/** All states of the certificates of persons, the earliest first. */
export const selectCertificates = (tx: Transaction, persons: readonly number[]): Promise<CertificateRow[]> =>
  tx.query<CertificateRow>(
    {
      name: 'certificates-of-persons',
      text: `select person_id as "personId", number_sealed as "numberSealed", category, grade, disabilities, issued_on as "issuedOn",
         expires_on as "expiresOn", valid_from as "from", valid_until as until, state, reason, source_batch as "batchId", known_at as "knownAt"
       from certificate where person_id = any($1) order by person_id, valid_from`,
    },
    [persons],
  );

export type GuardianRow = {
  readonly id: number;
  readonly guardianId: number | null;
  readonly name: string;
  readonly phoneSealed: Buffer | null;
  readonly relation: string;
  readonly from: Day;
  readonly until: Day | null;
};

export const selectGuardians = (tx: Transaction, ward: number): Promise<GuardianRow[]> =>
  tx.query<GuardianRow>(
    `select id, guardian_id as "guardianId", guardian_name as name, guardian_phone_sealed as "phoneSealed", relation,
       valid_from as "from", valid_until as until
     from guardian where ward_id = $1 order by valid_from desc, id`,
    [ward],
  );
