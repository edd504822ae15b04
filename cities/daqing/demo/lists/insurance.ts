import { dayText, monthsBefore } from '../calendar.ts';
import type { InventedCity } from '../city.ts';
import { ageOf, chosen, everybodyWho, isUnemployed } from '../groups.ts';
import type { List } from '../list.ts';
import { storyPersons } from '../stories.ts';

export const pensionInsurance: List = {
  roster: 'pension-insurance',
  sent: { form: 'csv', encoding: 'gb18030' },
  who: (city) => everybodyWho(city, (person) => city.insurance.pension[person] !== 0),
  cells: {
    scheme: ({ city, subject }) =>
      city.insurance.pension[subject] === 2 ? '职工养老保险' : '城乡居民养老保险',
    drawsPension: ({ city, subject }) => (drawsPension(city, subject) ? '是' : '否'),
  },
};

export const drawsPension = (city: InventedCity, person: number): boolean =>
  ageOf(city, person) >=
  (city.insurance.pension[person] === 2 && city.population.people.female[person] ? 55 : 60);

export const medicalInsurance: List = {
  roster: 'medical-insurance',
  sent: { form: 'csv', encoding: 'utf-8', otherNames: true },
  who: (city) => everybodyWho(city, (person) => city.insurance.medical[person] !== 0),
  cells: {
    scheme: ({ city, subject }) => (city.insurance.medical[subject] === 2 ? '职工医保' : '城乡居民医保'),
  },
};

export const medicalBills: List = {
  roster: 'medical-bills',
  who: (city) => everybodyWho(city, (person) => hasBill(city, person)),
  cells: {
    open: ({ chance }) => (chance.between(20, 900) * 10 + chance.below(100) / 100).toFixed(2),
    assisted: ({ chance }) => (chance.happens(0.5) ? 0 : chance.between(5, 400) * 10).toFixed(2),
  },
};

export const hasBill = (city: InventedCity, person: number): boolean =>
  city.insurance.medical[person] !== 0 &&
  person >= storyPersons &&
  chosen(city, { name: 'in hospital', share: 0.018 })(person);

export const unemployed: List = {
  roster: 'unemployed',
  who: (city) => everybodyWho(city, (person) => isUnemployed(city, person)),
  cells: {
    since: ({ period, chance }) => dayText(monthsBefore(period, { least: 1, most: 22 }, chance)),
    paidMonths: ({ chance }) => String(chance.between(4, 120)),
    unwillingly: ({ chance }) => (chance.happens(0.75) ? '是' : '否'),
  },
};
