import { addMonths, type Month, monthNumber } from '#kernel';
import { monthsBefore, someDayIn, yearsAt, yearsLater } from './calendar.ts';
import { type Chance, chanceOf } from './chance.ts';
import type { Population } from './people.ts';
import { someDisability } from './shares.ts';
import { storyPersons } from './stories.ts';

/** In which way a certificate stands in the last month; none for who never had one. */
export const standings = { none: 0, valid: 1, cancelled: 2, movedOut: 3, frozen: 4 } as const;

/** Certificates by person, days as yyyymmdd, 0 is none. */
export type Certificates = {
  readonly standing: Uint8Array;
  readonly issued: Int32Array;
  readonly expires: Int32Array;
  /** Day on which it took its present grade or ended. */
  readonly changed: Int32Array;
  /** The grade before `changed`; 0 when it was never graded again. */
  readonly gradeBefore: Uint8Array;
  /** Persons whose certificate is in force in the last month. */
  readonly holders: Int32Array;
};

/** Ten years of validity; so the oldest in force was issued 120 months ago, and the list knows changes of five years. */
export function drawCertificates(
  population: Population,
  { seed, month }: { seed: number; month: Month },
): Certificates {
  const { people } = population;
  const chance = chanceOf(seed, 'certificates');
  const certificates = {
    standing: new Uint8Array(people.count),
    issued: new Int32Array(people.count),
    expires: new Int32Array(people.count),
    changed: new Int32Array(people.count),
    gradeBefore: new Uint8Array(people.count),
  };
  const holders: number[] = [];
  for (let person = 0; person < people.count; person++) {
    if (people.category[person] !== 0) {
      holders.push(person);
      issue(certificates, { person, people, month, chance });
    } else if (person >= storyPersons && chance.happens(0.022)) {
      endOne(certificates, { person, people, month, chance });
    }
  }
  return { ...certificates, holders: Int32Array.from(holders) };
}

type One = { person: number; people: Population['people']; month: Month; chance: Chance };
type Columns = Omit<Certificates, 'holders'>;

function issue(certificates: Columns, { person, people, month, chance }: One): void {
  const age = Math.max(0, yearsAt(people.born[person]!, month));
  // Nobody is certified before birth; a few hundred have not renewed in time.
  const most = Math.max(1, Math.min(chance.happens(0.006) ? 122 : 118, age * 12 - 6));
  const issued = monthsBefore(month, { least: chance.happens(0.01) ? 0 : 1, most }, chance);
  certificates.standing[person] = standings.valid;
  certificates.issued[person] = issued;
  certificates.expires[person] = yearsLater(issued, 10);
  const monthsHeld =
    monthNumber(month) - (Math.floor(issued / 10000) * 12 + (Math.floor(issued / 100) % 100) - 1);
  if (monthsHeld < 14 || person < storyPersons || !chance.happens(0.05)) return;
  const grade = people.grade[person]!;
  certificates.changed[person] = monthsBefore(
    month,
    { least: 0, most: Math.min(60, monthsHeld - 12) },
    chance,
  );
  certificates.gradeBefore[person] =
    grade === 1 || (grade < 4 && chance.happens(0.3)) ? grade + 1 : grade - 1;
}

/** A certificate that was cancelled, frozen or moved out within five years: the person stays in the register. */
function endOne(certificates: Columns, { person, people, month, chance }: One): void {
  if (yearsAt(people.born[person]!, month) < 20) return;
  const way = chance.next();
  const { category, grade } = someDisability(chance);
  people.category[person] = category;
  people.grade[person] = grade;
  certificates.standing[person] =
    way < 0.7 ? standings.cancelled : way < 0.9 ? standings.movedOut : standings.frozen;
  certificates.changed[person] = monthsBefore(month, { least: 0, most: 59 }, chance);
  certificates.issued[person] = someDayIn(monthNumber(month) - chance.between(62, 112), chance);
  certificates.expires[person] = yearsLater(certificates.issued[person]!, 10);
}

/** How a certificate stood at the end of a month, or undefined when it was not yet issued. */
export function certificateIn(
  certificates: Certificates,
  person: number,
  { month, grade }: { month: Month; grade: number },
) {
  const end = Number(addMonths(month, 1).replace('-', '')) * 100;
  if (certificates.standing[person] === standings.none || certificates.issued[person]! >= end)
    return undefined;
  const changed = certificates.changed[person]!;
  const known = changed !== 0 && changed < end;
  const before = certificates.gradeBefore[person]!;
  return {
    standing: known || changed === 0 || before !== 0 ? certificates.standing[person]! : standings.valid,
    grade: before !== 0 && !known ? before : grade,
    changed: known ? changed : 0,
  };
}
