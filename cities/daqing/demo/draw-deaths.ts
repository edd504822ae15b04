import { addMonths, type Month, monthNumber } from '#kernel';
import { monthAt, someDayIn, yearsAt } from './calendar.ts';
import { type Chance, chanceOf } from './chance.ts';
import { type Certificates, standings } from './draw-certificates.ts';
import { means as kinds, type Means } from './draw-means.ts';
import type { Population } from './people.ts';
import { storyPersons } from './stories.ts';

export type Death = {
  readonly person: number;
  readonly died: number;
  readonly registered: number;
  readonly late: boolean;
};

type Needs = {
  population: Population;
  certificates: Certificates;
  means: Means;
  seed: number;
  month: Month;
};

/** Deaths by person: those of the last three months, and some that were registered three months late and are still paid for. */
export function drawDeaths(needs: Needs): ReadonlyMap<number, Death> {
  const chance = chanceOf(needs.seed, 'deaths');
  const deaths = new Map<number, Death>();
  const { people } = needs.population;
  // A household that lives on a list would have a new head on it; such deaths wait until the city can tell that story.
  const isPoor = (person: number) => needs.means.kind[people.household[person]!] !== kinds.none;
  for (const death of [
    ...ended(needs, chance),
    ...late(needs, { chance, isPoor }),
    ...ofFamily(needs, chance),
  ])
    if (!deaths.has(death.person) && !isPoor(death.person)) deaths.set(death.person, death);
  return deaths;
}

/** Whose certificate was cancelled in the last three months, died a little before. */
function* ended({ certificates: { standing, changed }, month }: Needs, chance: Chance): Generator<Death> {
  for (let person = 0; person < standing.length; person++) {
    if (standing[person] !== standings.cancelled) continue;
    const at = monthAt(changed[person]!);
    if (at < monthNumber(addMonths(month, -2))) continue;
    yield {
      person,
      died: earlierInMonth(changed[person]!, chance),
      registered: changed[person]!,
      late: false,
    };
  }
}

/** Most deaths are registered within the month. */
const earlierInMonth = (day: number, chance: Chance) => day - chance.below(day % 100);

/** Old and severely disabled holders who died three months ago; nobody told until now, so their certificate still stands. */
function* late(
  { population: { people }, certificates: { holders }, month }: Needs,
  { chance, isPoor }: { chance: Chance; isPoor: (person: number) => boolean },
): Generator<Death> {
  let missing = Math.max(3, Math.round(holders.length / 2800));
  while (missing > 0) {
    const person = holders[chance.below(holders.length)]!;
    if (
      person < storyPersons ||
      isPoor(person) ||
      people.grade[person]! > 2 ||
      yearsAt(people.born[person]!, month) < 60
    )
      continue;
    missing--;
    const died = someDayIn(monthNumber(month) - 3, chance);
    yield { person, died, registered: someDayIn(monthNumber(month), chance), late: true };
  }
}

/** The old of the households, whether they hold a certificate or not. */
function* ofFamily(
  { population: { people }, certificates: { standing }, month }: Needs,
  chance: Chance,
): Generator<Death> {
  for (let person = storyPersons; person < people.count; person++) {
    if (
      yearsAt(people.born[person]!, month) < 78 ||
      standing[person] !== standings.none ||
      !chance.happens(0.012)
    )
      continue;
    const registered = someDayIn(monthNumber(month) - chance.below(3), chance);
    yield { person, died: earlierInMonth(registered, chance), registered, late: false };
  }
}
