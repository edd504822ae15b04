import { type Month, monthNumber } from '#kernel';
import { householdRoles } from '#policy';
import { dayText, monthAt, yearsAt } from '../calendar.ts';
import type { InventedCity } from '../city.ts';
import type { About, List } from '../list.ts';
import { householdNumber, membersOf, villageOf } from '../people.ts';

const relations = {
  head: '户主',
  spouse: '配偶',
  child: '子女',
  parent: '父母',
  grandchild: '孙子女',
  other: '其他',
} as const;

const everybody = ({ population }: InventedCity) =>
  Int32Array.from({ length: population.people.count }, (_, at) => at);

export const residents: List = {
  roster: 'residents',
  monthsAgo: [2],
  who: everybody,
  sent: { form: 'csv', encoding: 'gb18030', otherNames: true },
  cells: {
    sex: ({ city, subject }) => (city.population.people.female[subject] ? '女' : '男'),
    householdNumber: ({ city: { population }, subject }) =>
      householdNumber(population, population.people.household[subject]!),
    relation: ({ city, subject }) => relations[householdRoles[city.population.people.role[subject]!]!],
    residence: ({ city, subject }) => (villageOf(city.population, subject).rural ? '农村' : '城镇'),
    address,
  },
};

/** The same for all of a household. */
function address({ city: { population }, subject }: About): string {
  const household = population.people.household[subject]!;
  const village = villageOf(population, subject);
  const place =
    village.township + village.name.replace(/居(民)?委(员)?会$/, '').replace(/村(民)?委(员)?会$/, '村');
  if (village.rural) return `${place}${(household % 9) + 1}组${(household % 83) + 1}号`;
  return `${place}${(household % 47) + 1}号楼${(household % 6) + 1}单元${(household % 7) + 1}0${(household % 3) + 1}室`;
}

/** Those with a guardian: minors, and adults with a severe intellectual or mental disability who live with others. */
export const guardians: List = {
  roster: 'guardians',
  who: ({ population, certificates, month }) =>
    certificates.holders.filter((person) => {
      const minor = yearsAt(population.people.born[person]!, month) < 18;
      const cannotDecide =
        [5, 6].includes(population.people.category[person]!) && population.people.grade[person]! <= 2;
      return (minor || cannotDecide) && guardianOf(population, { ward: person, month }) !== undefined;
    }),
  cells: {
    guardianIdNumber: (about) => about.city.population.people.idNumber[guardian(about)]!,
    guardianName: (about) => about.city.population.people.name[guardian(about)]!,
    guardianPhone: (about) => about.city.population.people.phone[guardian(about)]!,
    relation: ({
      city: {
        population: { people },
        month,
      },
      subject,
    }) => (yearsAt(people.born[subject]!, month) < 18 ? '父母' : '近亲属'),
  },
};

const guardian = ({ city: { population, month }, subject }: About) =>
  guardianOf(population, { ward: subject, month })!;

/** The first other grown-up of the household. */
const guardianOf = (
  population: InventedCity['population'],
  { ward, month }: { ward: number; month: Month },
) =>
  membersOf(population, population.people.household[ward]!).find(
    (member) => member !== ward && yearsAt(population.people.born[member]!, month) >= 18,
  );

export const organisations: List = {
  roster: 'organisations',
  monthsAgo: [2],
  who: ({ organisations: all }) => all.map((_, at) => at),
  cells: {
    name: ({ city, subject }) => city.organisations[subject]!.name,
    kind: ({ city, subject }) => (city.organisations[subject]!.kind === 'employer' ? '用人单位' : '服务机构'),
    county: ({ city, subject }) => city.organisations[subject]!.county,
    from: ({ subject }) => `${2000 + (subject % 19)}-0${(subject % 9) + 1}-12`,
    until: () => '',
  },
};

/** Registered month by month; each list holds only its own month. */
export const deaths: List = {
  roster: 'deaths',
  monthsAgo: [2, 1, 0],
  who: ({ deaths: all }, period) =>
    [...all.values()]
      .filter(({ registered }) => monthAt(registered) === monthNumber(period))
      .map(({ person }) => person),
  cells: {
    diedOn: ({ city, subject }) => dayText(city.deaths.get(subject)!.died),
    registeredOn: ({ city, subject }) => dayText(city.deaths.get(subject)!.registered),
  },
  mark: ({ city, subject }) =>
    city.deaths.get(subject)!.late ? { kind: 'late-death', expect: 'late' } : undefined,
  sent: { form: 'xlsx', titled: true },
};
