import { addMonths, monthNumber } from '#kernel';
import { dayText, firstOf, monthAt, monthsBefore } from '../calendar.ts';
import type { InventedCity } from '../city.ts';
import { means } from '../draw-means.ts';
import { chosen, everybodyWho, headsOf, kindOf, livesOn, wageOf } from '../groups.ts';
import type { About, List } from '../list.ts';
import { membersOf, villageOf } from '../people.ts';
import { storyPersons } from '../stories.ts';

/** Rough standards in yuan a month and head; the law's own amounts stand in the city's folder and need not be met here. */
const standard = { urban: 770, rural: 460 } as const;

const householdOf = ({ city, subject }: About) => city.population.people.household[subject]!;
const sizeOf = (about: About) => about.city.population.households.size[householdOf(about)]!;
const zoneOf = ({ city, subject }: About) => (villageOf(city.population, subject).rural ? 'rural' : 'urban');
const fromOf = (about: About) => dayText(about.city.means.from[householdOf(about)]!);

/** Part of the standard that each kind of household has as other income: the least, and the span above it. */
const incomes: Readonly<Record<number, readonly [number, number]>> = {
  [means.dibao]: [0.15, 0.6],
  [means.nearDibao]: [1.05, 0.4],
  [means.tekun]: [0, 0.25],
  [means.left]: [1.1, 0.5],
  [means.watched]: [0.9, 1.3],
};

/** Yuan a month of the whole household beside wages, the same in every list that names it. */
function incomeOf(about: About): number {
  const [least, span] = incomes[kindOf(about.city, about.subject)] ?? [2, 1];
  const part = least + ((about.subject % 97) / 97) * span;
  return Math.round(part * standard[zoneOf(about)] * sizeOf(about));
}

/** Every household whose means were checked. */
export const lowIncomeHouseholds: List = {
  roster: 'low-income-households',
  who: (city, period) => headsOf(city, ['dibao', 'nearDibao', 'tekun', 'watched'], period),
  sent: { form: 'csv', encoding: 'gb18030' },
  cells: {
    zone: (about) => (zoneOf(about) === 'rural' ? '农村' : '城镇'),
    nearDibao: ({ city, subject }) => (livesOn(city, 'nearDibao')(subject) ? '是' : '否'),
    income: (about) => incomeOf(about).toFixed(2),
    assetsWithinLimits: ({ city, subject }) =>
      subject < storyPersons || !chosen(city, { name: 'too many assets', share: 0.006 })(subject)
        ? '是'
        : '否',
    from: fromOf,
    until: () => '',
  },
};

export const dibaoHouseholds: List = {
  roster: 'dibao-households',
  monthsAgo: [2, 1, 0],
  who: (city, period) => headsOf(city, ['dibao', 'left'], period),
  sent: { form: 'xlsx', titled: true },
  cells: {
    memberIdNumbers: ({ city, subject }) =>
      membersOf(city.population, city.population.people.household[subject]!)
        .map((member) => city.population.people.idNumber[member])
        .join('、'),
    members: (about) => String(sizeOf(about)),
    monthly: (about) => dibaoAmount(about).toFixed(2),
    from: fromOf,
    until: () => '',
  },
};

const dibaoAmount = (about: About) => Math.max(60, standard[zoneOf(about)] * sizeOf(about) - incomeOf(about));

export const dibaoExits: List = {
  roster: 'dibao-exits',
  who: (city, period) =>
    everybodyWho(
      city,
      (person) =>
        city.population.people.role[person] === 0 &&
        livesOn(city, 'left')(person) &&
        endedBy(city, person, period),
    ),
  cells: {
    endedOn: (about) => dayText(about.city.means.until[householdOf(about)]!),
    because: ({ city, subject }) =>
      householdEarns(city, subject)
        ? '就业收入超标'
        : chosen(city, { name: 'other income', share: 0.7 })(subject)
          ? '其他收入超标'
          : '其他',
    lastAmount: (about) => dibaoAmount(about).toFixed(2),
  },
};

const endedBy = (city: InventedCity, head: number, period: About['period']) =>
  monthAt(city.means.until[city.population.people.household[head]!]!) <= monthNumber(period);

export const householdEarns = (city: InventedCity, head: number) =>
  membersOf(city.population, city.population.people.household[head]!).some(
    (member) => wageOf(city, member) > 0,
  );

export const wages: List = {
  roster: 'wages',
  who: (city) => everybodyWho(city, (person) => wageOf(city, person) > 0),
  cells: {
    employer: ({ city, chance }) =>
      chance.oneOf(city.organisations.filter(({ kind }) => kind === 'employer').slice(0, 60)).code,
    wage: ({ city, subject }) => wageOf(city, subject).toFixed(2),
  },
};

/** Those supported as destitute, nearly all; and some who asked and have somebody to support them. */
export const tekunAssessments: List = {
  roster: 'tekun-assessments',
  who: (city) =>
    everybodyWho(
      city,
      (person) =>
        (livesOn(city, 'tekun')(person) &&
          chosen(city, { name: 'assessed as destitute', share: 0.96 })(person)) ||
        (livesOn(city, 'watched', 'nearDibao')(person) &&
          city.population.people.role[person] === 0 &&
          chosen(city, { name: 'asked for support', share: 0.08 })(person) &&
          person >= storyPersons),
    ),
  cells: {
    hasSupporters: ({ city, subject }) => (livesOn(city, 'tekun')(subject) ? '否' : '是'),
    poor: ({ city, subject }) => (livesOn(city, 'tekun')(subject) || subject % 3 === 0 ? '是' : '否'),
    selfCare: ({ city, subject, chance }) => {
      const grade = city.population.people.grade[subject]!;
      return chance.oneOf(
        grade === 1
          ? ['全护理', '半自理']
          : grade === 2
            ? ['半自理', '全自理']
            : ['全自理', '全自理', '半自理'],
      );
    },
    assessedOn: (about) =>
      dayText(Math.max(about.city.means.from[householdOf(about)]!, firstOf(addMonths(about.period, -20)))),
  },
};

/** Last sent three months ago: what villages reported since is not known, and a question goes to the owner. */
export const hardshipEvents: List = {
  roster: 'hardship-events',
  monthsAgo: [3],
  who: (city) =>
    everybodyWho(
      city,
      (person) =>
        person >= storyPersons &&
        city.population.people.role[person] === 0 &&
        chosen(city, { name: 'sudden hardship', share: 0.004 })(person),
    ),
  cells: { happenedOn: ({ period, chance }) => dayText(monthsBefore(period, { least: 1, most: 5 }, chance)) },
};
