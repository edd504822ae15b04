/** What a person's file shows: who, with whom, who acts for them, the certificate and its history. */
import type { Transaction } from '#database';
import type { Day } from '#kernel';
import type { HouseholdRole } from '#policy';
import { categoryCodes, gradeCodes } from './disability.ts';
import type { Secrets } from './needs.ts';
import {
  type CertificateRow,
  findHousehold,
  selectCertificates,
  selectGuardians,
  selectPersons,
} from './person-store.ts';

export type PersonHeader = {
  readonly id: number;
  readonly name: string;
  readonly sex: 'female' | 'male';
  readonly bornOn: Day;
  readonly village: string;
  readonly address?: string;
  readonly registeredInCity: boolean;
  readonly diedOn?: Day;
  /** When we learned of the death. */
  readonly diedKnownOn?: Day;
  /** Code of the village before the last move. */
  readonly movedFrom?: string;
  /** Open: whoever shows it says why and leaves a trace. */
  readonly idNumber: string;
  readonly phone?: string;
};

export type HouseholdMember = {
  readonly id: number;
  readonly name?: string;
  readonly role: HouseholdRole;
  readonly bornOn?: Day;
};

export type CertificateState = Omit<CertificateRow, 'numberSealed' | 'category' | 'grade' | 'personId'> & {
  readonly number: string;
  readonly category: (typeof categoryCodes)[number];
  readonly grade: (typeof gradeCodes)[number];
};

export type Guardian = {
  readonly id: number;
  readonly personId?: number;
  readonly name: string;
  readonly phone?: string;
  readonly relation: string;
  readonly from: Day;
  readonly until?: Day;
};

export type PersonFile = {
  readonly person: PersonHeader;
  readonly household?: {
    readonly id: number;
    readonly number: string;
    readonly members: readonly HouseholdMember[];
  };
  readonly guardians: readonly Guardian[];
  /** The newest state first. */
  readonly certificates: readonly CertificateState[];
};

/** Undefined when row security does not show the person, or there is none. Members whom the reader may not see have no name. */
export async function findPersonFile(
  tx: Transaction,
  secrets: Secrets,
  asked: { readonly personId: number; readonly on: Day },
): Promise<PersonFile | undefined> {
  const { personId, on } = asked;
  const [row] = await selectPersons(tx, [personId]);
  if (!row) return undefined;
  const household = await findHousehold(tx, personId, on);
  const seen = new Map(
    (await selectPersons(tx, household?.members.map((member) => member.personId) ?? [])).map((one) => [
      one.id,
      one,
    ]),
  );
  const certificates = await selectCertificates(tx, [personId]);
  const guardians = await selectGuardians(tx, personId);
  return {
    person: header(row, secrets),
    ...(household && {
      household: {
        id: household.id,
        number: household.number,
        members: household.members.map(({ personId: id, role }) => {
          const member = seen.get(id);
          return { id, role, ...(member && { name: member.name, bornOn: member.bornOn }) };
        }),
      },
    }),
    guardians: guardians.map(({ guardianId, phoneSealed, until, ...guardian }) => ({
      ...guardian,
      ...(guardianId !== null && { personId: guardianId }),
      ...(phoneSealed && { phone: secrets.open(phoneSealed) }),
      ...(until && { until }),
    })),
    certificates: certificates.toReversed().map((one) => certificateState(one, secrets)),
  };
}

type Row = Awaited<ReturnType<typeof selectPersons>>[number];

function header(row: Row, secrets: Secrets): PersonHeader {
  const { id, name, bornOn, village, registeredInCity } = row;
  return {
    id,
    name,
    sex: row.sex === 'F' ? 'female' : 'male',
    bornOn,
    village,
    registeredInCity,
    idNumber: secrets.open(row.idNumberSealed),
    ...(row.address !== null && { address: row.address }),
    ...(row.diedOn !== null && { diedOn: row.diedOn }),
    ...(row.diedKnownOn !== null && { diedKnownOn: row.diedKnownOn }),
    ...(row.movedFrom !== null && { movedFrom: row.movedFrom }),
    ...(row.phoneSealed && { phone: secrets.open(row.phoneSealed) }),
  };
}

function certificateState(
  { numberSealed, personId: _, category, grade, disabilities, ...state }: CertificateRow,
  secrets: Secrets,
): CertificateState {
  return {
    ...state,
    number: secrets.open(numberSealed),
    category: categoryCodes[category - 1]!,
    grade: gradeCodes[grade - 1]!,
    disabilities,
  };
}
