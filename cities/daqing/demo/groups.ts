/** Groups of persons that several lists are about, each drawn once in a way that another list finds them again. */
import { type Month, monthNumber } from '#kernel';
import { monthAt } from './calendar.ts';
import { chanceOf, luckOf } from './chance.ts';
import type { InventedCity } from './city.ts';
import { means } from './draw-means.ts';
import { personOf, storyPersons } from './stories.ts';

type Kind = keyof typeof means;

export const kindOf = ({ population, means: { kind } }: InventedCity, person: number): number =>
  kind[population.people.household[person]!]!;

/** Households that lived on such means in the month: the index of their heads. */
export function headsOf(city: InventedCity, kinds: readonly Kind[], period: Month): number[] {
  const wanted = new Set<number>(kinds.map((kind) => means[kind]));
  const heads: number[] = [];
  for (let household = 0; household < city.population.households.count; household++)
    if (wanted.has(city.means.kind[household]!) && heldIn(city, household, period))
      heads.push(city.population.households.first[household]!);
  return heads;
}

/** Whether what the household lives on was so at the end of the month. */
function heldIn({ means: { from, until } }: InventedCity, household: number, period: Month): boolean {
  const month = monthNumber(period);
  return monthAt(from[household]!) <= month && (until[household] === 0 || monthAt(until[household]!) > month);
}

export const ageOf = ({ ages }: InventedCity, person: number): number => ages[person]!;

export const isSevere = ({ population: { people } }: InventedCity, person: number): boolean =>
  people.grade[person] !== 0 && people.grade[person]! <= 2;

/** Grade 1 or 2, and grade 3 of an intellectual or mental disability. */
export const needsNursing = (city: InventedCity, person: number): boolean => {
  const { category, grade } = city.population.people;
  return (
    isSevere(city, person) || (grade[person] === 3 && (category[person] === 5 || category[person] === 6))
  );
};

/** A share of people chosen by a name: the same persons whenever the same name is asked, in every list. */
export const chosen =
  (city: InventedCity, { name, share }: { name: string; share: number }) =>
  (person: number): boolean =>
    luckOf(city.seed, name, person) < share;

export const everybodyWho = ({ population }: InventedCity, asked: (person: number) => boolean): number[] => {
  const found: number[] = [];
  for (let person = 0; person < population.people.count; person++) if (asked(person)) found.push(person);
  return found;
};

/** In a household that lives on one of these in the city's month. */
export const livesOn =
  (city: InventedCity, ...kinds: Kind[]) =>
  (person: number): boolean =>
    kinds.some((kind) => means[kind] === kindOf(city, person));

/** Who is on the yearly survey and said that care is needed, or not; undefined for who was not met. */
export function saidOfCare(city: InventedCity, person: number): boolean | undefined {
  if (theOldMan(person)) return undefined;
  if (theChild(person) || theForgotten(person)) return true;
  const severe = needsNursing(city, person);
  if (!chosen(city, { name: 'met by the survey', share: severe ? 0.91 : 0.04 })(person)) return undefined;
  return chosen(city, { name: 'needs care', share: severe ? 0.93 : 0.05 })(person);
}

/** Assessed by the standard for the elderly; undefined for who was not. */
export function capacityOf(city: InventedCity, person: number): 'unimpaired' | 'semi' | 'lost' | undefined {
  if (theOldMan(person)) return 'lost';
  if (ageOf(city, person) < 60) return undefined;
  const poor = livesOn(city, 'dibao', 'nearDibao', 'tekun')(person);
  if (!chosen(city, { name: 'assessed as elderly', share: poor ? 0.72 : 0.02 })(person)) return undefined;
  const dependent = isSevere(city, person) ? 0.7 : 0.18;
  if (!chosen(city, { name: 'dependent', share: dependent })(person)) return 'unimpaired';
  return chosen(city, { name: 'wholly dependent', share: 0.45 })(person) ? 'lost' : 'semi';
}

/** Those in working age who are on a payroll, with what they earn in yuan a month. */
export function wageOf(city: InventedCity, person: number): number {
  const age = ageOf(city, person);
  if (age < 18 || age >= 60 || person < storyPersons) return 0;
  const grade = city.population.people.grade[person]!;
  const poor = livesOn(city, 'dibao', 'tekun')(person);
  const share = poor ? 0.015 : grade === 0 ? 0.12 : grade <= 2 ? 0.02 : 0.1;
  const chance = chanceOf(city.seed + person * 104_729, 'wage');
  if (!chance.happens(livesOn(city, 'left')(person) ? 0.7 : share)) return 0;
  return poor ? 150 + 10 * chance.below(20) : 2080 + 10 * chance.below(420);
}

export const isUnemployed = (city: InventedCity, person: number): boolean =>
  person >= storyPersons &&
  ageOf(city, person) >= 18 &&
  ageOf(city, person) < 60 &&
  livesOn(city, 'none')(person) &&
  wageOf(city, person) === 0 &&
  chosen(city, { name: 'unemployed', share: 0.012 })(person);

export const hasWorkInjuryCare = (city: InventedCity, person: number): boolean =>
  person >= storyPersons &&
  ageOf(city, person) >= 25 &&
  ageOf(city, person) < 66 &&
  livesOn(city, 'none')(person) &&
  city.population.people.category[person] === 4 &&
  isSevere(city, person) &&
  chosen(city, { name: 'injured at work', share: 0.04 })(person);

/** Minors without parents; kind and home by chance. */
export const isWithoutParents = (city: InventedCity, person: number): boolean =>
  person >= storyPersons &&
  ageOf(city, person) < 18 &&
  chosen(city, { name: 'without parents', share: 0.008 })(person);
export const isOrphan = (city: InventedCity, person: number): boolean =>
  isWithoutParents(city, person) && chosen(city, { name: 'orphan', share: 0.45 })(person);

/** Of the two nursing subsidies the elderly may choose; these took the one for the elderly. */
export const choosesElderlySubsidy = (city: InventedCity, person: number): boolean =>
  ['semi', 'lost'].includes(capacityOf(city, person) ?? '') &&
  livesOn(city, 'dibao', 'nearDibao')(person) &&
  !theOldMan(person) &&
  chosen(city, { name: 'takes the elderly subsidy', share: needsNursing(city, person) ? 0.45 : 0.85 })(
    person,
  );

/** Holders whose certificate is in force, by what is asked of them. */
export const holdersWho = (city: InventedCity, ...asked: ((person: number) => boolean)[]): Int32Array =>
  city.certificates.holders.filter((person) => asked.every((ask) => ask(person)));

const tour = {
  child: personOf('autistic-child'),
  old: personOf('elderly-severe'),
  forgotten: personOf('receives-nothing'),
};
export const theChild = (person: number): boolean => person === tour.child;
export const theOldMan = (person: number): boolean => person === tour.old;
export const theForgotten = (person: number): boolean => person === tour.forgotten;
