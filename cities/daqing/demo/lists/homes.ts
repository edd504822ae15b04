import { dayText, monthsBefore } from '../calendar.ts';
import type { InventedCity } from '../city.ts';
import { chosen, everybodyWho, livesOn } from '../groups.ts';
import type { About, List } from '../list.ts';
import { villageOf } from '../people.ts';
import { storyPersons } from '../stories.ts';

const yes = (is: boolean) => (is ? '是' : '否');
const waits = ({ city, subject }: About) => city.homes.get(subject) === 0;

/** Heads of households; whoever is drawn leads a household. */
const heads = (city: InventedCity, asked: (head: number) => boolean) =>
  everybodyWho(
    city,
    (person) => city.population.people.role[person] === 0 && person >= storyPersons && asked(person),
  );

export const homeModifications: List = {
  roster: 'home-modifications',
  who: ({ homes }) => [...homes.keys()].sort((one, other) => one - other),
  cells: {
    needed: (about) => yes(waits(about)),
    agreed: ({ city, subject }) => yes(chosen(city, { name: 'agreed to works', share: 0.85 })(subject)),
    cost: ({ chance }) => (chance.between(180, 620) * 10).toFixed(2),
    planned: (about) =>
      yes(waits(about) && chosen(about.city, { name: 'works are planned', share: 0.45 })(about.subject)),
    acceptedOn: ({ city, subject }) => dayText(city.homes.get(subject)!),
  },
};

export const publicRentalApplications: List = {
  roster: 'public-rental-applications',
  who: (city) =>
    heads(
      city,
      (head) =>
        !villageOf(city.population, head).rural &&
        chosen(city, { name: 'waits for a flat', share: livesOn(city, 'dibao')(head) ? 0.04 : 0.004 })(head),
    ),
  cells: {
    ownsHome: ({ chance }) => yes(chance.happens(0.08)),
    first: ({ chance }) => yes(chance.happens(0.7)),
    number: ({ subject }) => `GZ2026${String(subject).padStart(6, '0')}`,
  },
};

/** 216 houses were rebuilt in the thirteenth plan; of the rest few are dangerous now. */
export const ruralHouses: List = {
  roster: 'rural-houses',
  who: (city) =>
    heads(
      city,
      (head) =>
        villageOf(city.population, head).rural &&
        chosen(city, { name: 'house was graded', share: livesOn(city, 'none')(head) ? 0.01 : 0.25 })(head),
    ),
  cells: {
    danger: ({ chance }) => chance.oneOf(['A级', 'A级', 'B级', 'B级', 'B级', 'C级', 'D级']),
    planned: ({ chance }) => yes(chance.happens(0.08)),
    acceptedOn: ({ chance, period }) =>
      chance.happens(0.12) ? dayText(monthsBefore(period, { least: 6, most: 110 }, chance)) : '',
  },
};
