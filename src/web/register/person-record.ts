/** A person as the pages show one: what the register says, ready to be read. */
import type { Day, Id } from '#kernel';
import type { HouseholdRole } from '#policy';

export type PersonId = Id<'person'>;

/** One line of a search. */
export type Found = {
  readonly id: PersonId;
  readonly name: string;
  readonly bornOn: Day;
  readonly died: boolean;
  /** Code of the village. */
  readonly village: string;
  readonly idNumber: string;
  readonly certificate: { readonly category: number; readonly grade: number } | undefined;
};

export type CertificateState = {
  readonly number: string;
  /** Digits of GB/T 26341: category 1 to 7, grade 1 to 4. */
  readonly category: number;
  readonly grade: number;
  readonly state: 'valid' | 'cancelled' | 'frozen' | 'moved-out';
  readonly issuedOn: Day;
  readonly expiresOn: Day | undefined;
  readonly from: Day;
  readonly until: Day | undefined;
  readonly reason: string | undefined;
};

export type HouseholdMember = {
  readonly id: PersonId;
  readonly name: string;
  readonly role: HouseholdRole;
  readonly bornOn: Day;
  readonly died: boolean;
};

export type GuardianOf = {
  readonly name: string;
  readonly relation: string;
  readonly id: PersonId | undefined;
};

/** A dated fact with what stands behind it. */
export type FactOnRecord = {
  readonly name: string;
  readonly ofHousehold: boolean;
  /** As stored: yes-no 0/1, choice its index, money fen, day yyyymmdd. */
  readonly value: number;
  readonly from: Day;
  readonly until: Day | undefined;
  readonly knownFrom: Day;
  /** The roster of the list that it came from. */
  readonly roster: string | undefined;
  readonly saidBy: string | undefined;
};

export type PersonRecord = {
  readonly id: PersonId;
  readonly name: string;
  readonly sex: 'F' | 'M';
  readonly bornOn: Day;
  readonly diedOn: Day | undefined;
  readonly diedKnownOn: Day | undefined;
  readonly village: string;
  readonly registeredInCity: boolean;
  readonly address: string | undefined;
  readonly idNumber: string;
  readonly phone: string | undefined;
  /** Newest first. */
  readonly certificates: readonly CertificateState[];
  readonly household: { readonly number: string; readonly members: readonly HouseholdMember[] } | undefined;
  readonly guardians: readonly GuardianOf[];
  readonly facts: readonly FactOnRecord[];
};
