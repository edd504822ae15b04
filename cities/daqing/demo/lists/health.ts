import { dayText, monthsBefore } from '../calendar.ts';
import type { InventedCity } from '../city.ts';
import { ageOf, chosen, everybodyWho, holdersWho, livesOn } from '../groups.ts';
import type { List } from '../list.ts';
import { storyPersons } from '../stories.ts';

export const workCapacity: List = {
  roster: 'work-capacity',
  who: (city) => holdersWho(city, (person) => wasJudged(city, person)),
  cells: {
    lost: ({ city, subject }) => (lostCapacity(city, subject) ? '是' : '否'),
    paidMonths: ({ chance }) => String(chance.between(40, 340)),
    foundOn: ({ city, chance }) => dayText(monthsBefore(city.month, { least: 1, most: 22 }, chance)),
  },
};

/** By the labour capacity committee: of those in the employees' insurance. */
const wasJudged = (city: InventedCity, person: number): boolean => {
  const age = ageOf(city, person);
  if (person < storyPersons || city.insurance.pension[person] !== 2 || age < 30 || age >= 55) return false;
  return chosen(city, { name: 'capacity was judged', share: 0.03 })(person);
};

export const lostCapacity = (city: InventedCity, person: number): boolean =>
  wasJudged(city, person) && chosen(city, { name: 'capacity is lost', share: 0.55 })(person);

export const maintenanceDrugBills: List = {
  roster: 'maintenance-drug-bills',
  who: (city) => holdersWho(city, (person) => takesDrugs(city, person)),
  cells: { cost: ({ chance }) => chance.between(80, 620).toFixed(2) },
};

/** Grown-up, insured holders with a mental disability on drugs for good. */
export const takesDrugs = (city: InventedCity, person: number): boolean => {
  if (person < storyPersons || city.population.people.category[person] !== 6) return false;
  if (city.insurance.medical[person] === 0 || ageOf(city, person) < 16) return false;
  return chosen(city, { name: 'takes drugs', share: 0.22 })(person);
};

export const farmPolicies: List = {
  roster: 'farm-policies',
  who: (city) => everybodyWho(city, (person) => insuresHarvest(city, person)),
  cells: {
    policy: ({ subject }) => `NX2026${String(subject).padStart(7, '0')}`,
    own: ({ chance }) => chance.between(60, 480).toFixed(2),
  },
};

/** Heads of poor households; not asked whether they farm in truth. */
export const insuresHarvest = (city: InventedCity, person: number): boolean => {
  if (person < storyPersons || city.population.people.role[person] !== 0) return false;
  const mayFarm = livesOn(city, 'dibao', 'nearDibao', 'watched')(person);
  return mayFarm && chosen(city, { name: 'insures a harvest', share: 0.05 })(person);
};
