/** Emergencies, shelters and the watch for a fall back into poverty: the winter of the invented city is a quiet one. */
import { dayText, monthsBefore } from '../calendar.ts';
import type { InventedCity } from '../city.ts';
import { ageOf, chosen, everybodyWho, headsOf, holdersWho, livesOn } from '../groups.ts';
import type { About, List } from '../list.ts';
import { membersOf, villageOf } from '../people.ts';
import { storyPersons } from '../stories.ts';
import { oneOffPaymentList } from './payment.ts';

const yes = (is: boolean) => (is ? '是' : '否');

const inEmergency = (city: InventedCity, person: number): boolean =>
  person >= storyPersons && chosen(city, { name: 'caught in an emergency', share: 0.004 })(person);
const isWard = (city: InventedCity, person: number): boolean =>
  ageOf(city, person) < 18 || [5, 6].includes(city.population.people.category[person]!);
const hasNobody = (city: InventedCity, person: number): boolean =>
  isWard(city, person) && chosen(city, { name: 'guardian is away', share: 0.15 })(person);

export const emergencyNeeds: List = {
  roster: 'emergency-needs',
  who: (city) => holdersWho(city, (person) => inEmergency(city, person)),
  cells: {
    need: ({ chance }) => chance.oneOf(['无', '生活', '就医用药', '生活和就医']),
    guardianUnable: ({ city, subject }) => yes(hasNobody(city, subject)),
    withoutCare: ({ city, subject }) => yes(hasNobody(city, subject) && subject % 3 !== 0),
    contact: ({ city, subject }) => (subject % 9 === 0 ? '' : contactOf(city, subject)),
    visited: ({ subject }) => yes(subject % 9 !== 0),
    caredFor: ({ city, subject }) => yes(hasNobody(city, subject) && subject % 5 === 0),
    from: ({ city, chance }) => dayText(monthsBefore(city.month, { least: 1, most: 2 }, chance)),
  },
};

/** The head of the household before: somebody of the village. */
const contactOf = ({ population }: InventedCity, person: number): string =>
  population.people.name[
    population.households.first[Math.max(0, population.people.household[person]! - 1)]!
  ]!;

export const emergencyPayments: List = oneOffPaymentList({
  programme: 'emergency-relief',
  among: (city) =>
    holdersWho(
      city,
      (person) => inEmergency(city, person),
      livesOn(city, 'dibao', 'nearDibao', 'tekun', 'watched'),
    ),
  takeUp: 0.6,
  since: 2,
  paid: () => '500.00',
});

export const shelterStays: List = {
  roster: 'shelter-stays',
  who: (city) =>
    everybodyWho(
      city,
      (person) =>
        person >= storyPersons &&
        ageOf(city, person) >= 18 &&
        city.population.people.grade[person] !== 0 &&
        chosen(city, { name: 'without a roof', share: 0.0005 })(person),
    ),
  cells: {
    station: () => '大庆市救助管理站',
    disability: ({ chance }) => yes(chance.happens(0.9)),
    unable: ({ chance }) => yes(chance.happens(0.95)),
    relatives: ({ chance }) => yes(chance.happens(0.15)),
    from: ({ city, chance }) => dayText(monthsBefore(city.month, { least: 1, most: 1 }, chance)),
  },
};

const rural = ({ population }: InventedCity, head: number): boolean => villageOf(population, head).rural;

/** In the country, most of them poor already by another list. */
export const relapseWatch: List = {
  roster: 'relapse-watch',
  who: (city) =>
    headsOf(city, ['dibao', 'nearDibao', 'watched'], city.month).filter(
      (head) =>
        head >= storyPersons &&
        rural(city, head) &&
        chosen(city, { name: 'watched for a fall back', share: 0.06 })(head),
    ),
  cells: {
    kind: ({ chance }) => chance.oneOf(['脱贫不稳定户', '边缘易致贫户', '边缘易致贫户', '突发严重困难户']),
    reason: (about) => riskOf(about),
    gone: ({ chance }) => yes(chance.happens(0.35)),
    helped: ({ chance }) => yes(chance.happens(0.85)),
    from: ({ city, chance }) => dayText(monthsBefore(city.month, { least: 2, most: 40 }, chance)),
  },
};

const riskOf = ({ city, subject }: About): string =>
  membersOf(city.population, city.population.people.household[subject]!).some(
    (member) => city.population.people.grade[member] !== 0,
  )
    ? '因残'
    : '因病';
