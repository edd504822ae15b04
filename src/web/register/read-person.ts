import type { Secrets } from '#access';
import type { Transaction } from '#database';
import { type Day, id } from '#kernel';
import { householdRoles } from '#policy';
import type { CertificateState, FactOnRecord, PersonRecord } from './person-record.ts';
import {
  type CertificateRow,
  type FactRow,
  findPersonRow,
  type ListRow,
  listCertificateRows,
  listFactRows,
  listGuardianRows,
  listMemberRows,
  type MemberRow,
  type PersonRow,
} from './register-store.ts';

/** Everything about one person in the rows of the register: what a record and a situation are made of. */
export type PersonRows = {
  readonly person: PersonRow;
  readonly certificates: readonly CertificateRow[];
  readonly members: readonly MemberRow[];
  readonly facts: readonly FactRow[];
};

/** `on`: who lives in the household on that day. `knownOn`: with what was known at the end of that day. */
export async function findPersonRows(
  tx: Transaction,
  asked: { readonly person: number; readonly on: Day; readonly knownOn: Day },
): Promise<PersonRows | undefined> {
  const person = await findPersonRow(tx, asked.person);
  if (!person) return undefined;
  const certificates = await listCertificateRows(tx, person.id);
  const members = await listMemberRows(tx, person.id, asked.on);
  const persons = members.length > 0 ? members.map((member) => member.id) : [person.id];
  const facts = await listFactRows(tx, {
    persons,
    household: members[0]?.household_id,
    knownOn: asked.knownOn,
  });
  return { person, certificates, members, facts };
}

type Around = {
  readonly tx: Transaction;
  readonly secrets: Secrets;
  readonly lists: readonly ListRow[];
  readonly on: Day;
};

/** Numbers come unsealed: only a masked one, or one whose showing was witnessed, may reach a page. */
export async function recordOf(rows: PersonRows, { tx, secrets, lists, on }: Around): Promise<PersonRecord> {
  const { person, certificates, members, facts } = rows;
  const guardians = await listGuardianRows(tx, person.id, on);
  return {
    id: id<'person'>(person.id),
    name: person.name,
    sex: person.sex,
    bornOn: person.born_on,
    diedOn: person.died_on ?? undefined,
    diedKnownOn: person.died_known_on ?? undefined,
    village: person.village,
    registeredInCity: person.registered_in_city,
    address: person.address ?? undefined,
    idNumber: secrets.open(person.id_number_sealed),
    phone: person.phone_sealed ? secrets.open(person.phone_sealed) : undefined,
    certificates: certificates.map((one) => certificateOf(one, secrets)),
    household: members[0] && {
      number: members[0].number,
      members: members.map(({ id: of, name, role, born_on, died_on }) => ({
        id: id<'person'>(of),
        name,
        role: householdRoles[role] ?? 'other',
        bornOn: born_on,
        died: died_on !== null,
      })),
    },
    guardians: guardians.map(({ guardian_name, relation, guardian_id }) => ({
      name: guardian_name,
      relation,
      id: guardian_id === null ? undefined : id<'person'>(guardian_id),
    })),
    facts: facts
      .filter(({ subject, subject_id }) => subject === 'household' || subject_id === person.id)
      .map((fact) => factOf(fact, lists)),
  };
}

const certificateOf = (row: CertificateRow, secrets: Secrets): CertificateState => ({
  number: secrets.open(row.number_sealed),
  category: row.category,
  grade: row.grade,
  state: row.state,
  issuedOn: row.issued_on,
  expiresOn: row.expires_on ?? undefined,
  from: row.valid_from,
  until: row.valid_until ?? undefined,
  reason: row.reason ?? undefined,
});

const factOf = (row: FactRow, lists: readonly ListRow[]): FactOnRecord => ({
  name: row.name,
  ofHousehold: row.subject === 'household',
  value: Number(row.value),
  from: row.valid_from,
  until: row.valid_until ?? undefined,
  knownFrom: row.known_on,
  roster: lists.find((list) => list.id === row.batch_id)?.roster,
  saidBy: row.said_by ?? undefined,
});
