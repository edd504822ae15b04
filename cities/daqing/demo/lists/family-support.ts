import type { InventedCity } from '../city.ts';
import { ageOf, chosen, everybodyWho, holdersWho, isSevere, saidOfCare } from '../groups.ts';
import type { About, List } from '../list.ts';
import { membersOf } from '../people.ts';
import { storyPersons } from '../stories.ts';

const yes = (is: boolean) => (is ? '是' : '否');
const drawn = ({ city, subject }: About, name: string, share: number) =>
  chosen(city, { name, share })(subject);

/** Somebody else of the household who is disabled and whom the survey found in need of care. */
const caredFor = (city: InventedCity, person: number): number | undefined =>
  membersOf(city.population, city.population.people.household[person]!).find(
    (member) => member !== person && saidOfCare(city, member) === true,
  );
const wardOf = ({ city, subject }: About): string => {
  const ward = caredFor(city, subject);
  if (ward === undefined) return '无';
  if (ageOf(city, ward) < 18) return '残疾儿童';
  return city.population.people.category[ward] === 6 ? '精神障碍患者' : '重度残疾人';
};

export const familyCarers: List = {
  roster: 'family-carers',
  who: (city) =>
    everybodyWho(
      city,
      (person) =>
        person >= storyPersons &&
        ageOf(city, person) >= 18 &&
        city.population.people.category[person] === 0 &&
        chosen(city, { name: 'known as a carer', share: 0.12 })(person) &&
        caredFor(city, person) !== undefined,
    ),
  cells: { caresFor: wardOf, trained: (about) => yes(drawn(about, 'carer was trained', 0.35)) },
};

export const respiteBookings: List = {
  roster: 'respite-bookings',
  who: (city) =>
    everybodyWho(
      city,
      (person) =>
        person >= storyPersons &&
        city.population.people.role[person] === 0 &&
        chosen(city, { name: 'knows of respite', share: 0.015 })(person) &&
        (caredFor(city, person) !== undefined || saidOfCare(city, person) === true),
    ),
  cells: { days: ({ chance }) => String(chance.between(1, 9)), books: () => '是' },
};

export const socialWorkCases: List = {
  roster: 'social-work-cases',
  who: (city) =>
    holdersWho(
      city,
      (person) =>
        person >= storyPersons && chosen(city, { name: 'known to social work', share: 0.009 })(person),
    ),
  cells: {
    need: ({ subject }) => (subject % 3 === 0 ? '个案' : '小组'),
    consents: (about) => yes(drawn(about, 'consents to social work', 0.9)),
    served: (about) => yes(drawn(about, 'consents to social work', 0.75)),
    atHome: (about) => yes(drawn(about, 'visited at home', 0.4)),
  },
};

const wants = (about: About) => drawn(about, 'wants five ones', 0.8);
const did = (name: string, share: number) => (about: About) => yes(wants(about) && drawn(about, name, share));

export const fiveOnesRecord: List = {
  roster: 'five-ones-record',
  who: (city) =>
    holdersWho(
      city,
      (person) =>
        person >= storyPersons &&
        isSevere(city, person) &&
        chosen(city, { name: 'asked about five ones', share: 0.05 })(person),
    ),
  cells: {
    wants: (about) => yes(wants(about)),
    book: did('read a book', 0.6),
    film: did('saw a film', 0.45),
    park: did('visited a park', 0.5),
    exhibition: did('saw an exhibition', 0.25),
    activity: did('joined an activity', 0.55),
    takesPart: did('takes part in five ones', 0.85),
  },
};
