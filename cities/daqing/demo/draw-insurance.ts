import type { Month } from '#kernel';
import { yearsAt } from './calendar.ts';
import { chanceOf, pick } from './chance.ts';
import type { Certificates } from './draw-certificates.ts';
import { means as kinds, type Means } from './draw-means.ts';
import { type Population, villageOf } from './people.ts';
import { storyPersons } from './stories.ts';

/** By person: 0 not insured as far as we list, 1 with the residents, 2 with the employees. */
export type Insurance = { readonly pension: Uint8Array; readonly medical: Uint8Array };

/** What the plan counts at the end of 2020: nine in ten holders of 16 and over, nineteen in twenty of all. */
const pensionShare = 0.9;
const medicalShare = 0.95;

type Needs = { population: Population; certificates: Certificates; means: Means; seed: number; month: Month };

export function drawInsurance({ population, certificates, means, seed, month }: Needs): Insurance {
  const { people } = population;
  const insurance = { pension: new Uint8Array(people.count), medical: new Uint8Array(people.count) };
  const chance = chanceOf(seed, 'insurance');
  const age = (person: number) => yearsAt(people.born[person]!, month);
  const poor = (person: number) => means.kind[people.household[person]!] !== kinds.none;
  const schemeOf = (person: number) => {
    const employees =
      age(person) >= 22 && !poor(person) && !villageOf(population, person).rural && chance.happens(0.55);
    return employees ? 2 : 1;
  };
  const { holders } = certificates;
  const insure = (among: Int32Array, { share, into }: { share: number; into: Uint8Array }) => {
    // Those of the tour are insured; they count like all others.
    const told = among.filter((person) => person < storyPersons);
    const others = among.filter((person) => person >= storyPersons);
    const count = Math.round(among.length * share) - told.length;
    for (const person of [...told, ...pick(others, { count, chance })]) into[person] = schemeOf(person);
  };
  insure(
    holders.filter((person) => age(person) >= 16),
    { share: pensionShare, into: insurance.pension },
  );
  insure(holders, { share: medicalShare, into: insurance.medical });
  // The offices send also the families of the poor, whose premiums are helped with.
  for (let person = 0; person < people.count; person++) {
    if (certificates.standing[person] === 1 || !poor(person) || !chance.happens(0.97)) continue;
    insurance.medical[person] = 1;
    if (age(person) >= 16) insurance.pension[person] = 1;
  }
  return insurance;
}
