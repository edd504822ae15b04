import type { Day } from '#kernel';
import type { Facts } from '#policy';
import { categoryCodes, gradeCodes, isIntellectualOrMental } from './disability.ts';
import type { CertificateRow, StoredPerson } from './person-store.ts';

/** Day of death of whoever lives. */
const farDay = '9999-12-31' as Day;

/** What the register itself supplies of a person on a day; who never held a certificate holds none. */
export function registerFacts(
  person: StoredPerson,
  certificates: readonly CertificateRow[],
  { on, knownAt }: { on: Day; knownAt?: Date | undefined },
): Facts {
  const deathKnown =
    knownAt === undefined ||
    person.diedKnownOn === null ||
    Date.parse(person.diedKnownOn) <= knownAt.getTime();
  const held = certificateOn(certificates, { personId: person.id, on, knownAt });
  const valid = held?.state === 'valid' && (held.expiresOn === null || held.expiresOn >= on);
  return {
    bornOn: person.bornOn,
    diedOn: person.diedOn !== null && deathKnown ? person.diedOn : farDay,
    sex: person.sex === 'F' ? 'female' : 'male',
    registeredInCity: person.registeredInCity,
    ...(person.rural !== null && { residence: person.rural ? 'rural' : 'urban' }),
    certificateValid: valid,
    ...(held && {
      disabilityCategory: categoryCodes[held.category - 1]!,
      disabilityGrade: gradeCodes[held.grade - 1]!,
      intellectualOrMental: isIntellectualOrMental(held.category, held.disabilities),
    }),
  };
}

/** The state that held on the day. One that a later state ended counts as open as long as the later one was not known. */
export function certificateOn(
  certificates: readonly CertificateRow[],
  asked: { personId: number; on: Day; knownAt?: Date | undefined },
): CertificateRow | undefined {
  const known = certificates.filter(
    ({ personId, knownAt }) =>
      personId === asked.personId && (asked.knownAt === undefined || knownAt <= asked.knownAt),
  );
  return known.findLast(({ from, until }) => {
    const ended = until !== null && known.some((next) => next.from === until);
    return from <= asked.on && (until === null || !ended || until > asked.on);
  });
}
