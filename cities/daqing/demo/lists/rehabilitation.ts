import { dayText, monthsBefore } from '../calendar.ts';
import type { InventedCity } from '../city.ts';
import { ageOf, chosen, holdersWho, isSevere, livesOn, theChild } from '../groups.ts';
import type { About, List } from '../list.ts';
import { storyPersons } from '../stories.ts';

const yes = (is: boolean) => (is ? '是' : '否');
const kinds = ['', '视力', '听力言语', '听力言语', '肢体', '智力', '孤独症', '智力'];

/** Children to 14 who were met by an assessment; of the others what would suit is unknown. */
const isAssessed = (city: InventedCity, person: number) =>
  theChild(person) ||
  (ageOf(city, person) <= 14 && chosen(city, { name: 'child was assessed', share: 0.78 })(person));

const trains = ({ city, subject }: About) =>
  theChild(subject) ||
  chosen(city, { name: 'child trains', share: ageOf(city, subject) <= 10 ? 0.6 : 0.25 })(subject);
const trainsElsewhere = (about: About) =>
  trains(about) &&
  !theChild(about.subject) &&
  chosen(about.city, { name: 'trains elsewhere', share: 0.09 })(about.subject);

export const childrenInRehabilitation: List = {
  roster: 'children-in-rehabilitation',
  who: (city) => holdersWho(city, (person) => isAssessed(city, person)),
  cells: {
    diagnosed: ({ city, subject }) =>
      yes(theChild(subject) || chosen(city, { name: 'child was diagnosed', share: 0.92 })(subject)),
    kind: ({ city, subject }) =>
      theChild(subject) || chosen(city, { name: 'training suits', share: 0.9 })(subject)
        ? kinds[city.population.people.category[subject]!]!
        : '不适合',
    permit: () => '否',
    place: (about) => (trainsElsewhere(about) ? '外地' : trains(about) ? '本市' : '未在训'),
    daysElsewhere: (about) => (trainsElsewhere(about) ? String(about.chance.between(8, 24)) : ''),
    aided: (about) =>
      yes(
        trains(about) &&
          (theChild(about.subject) ||
            chosen(about.city, { name: 'training is aided', share: 0.9 })(about.subject)),
      ),
    livingSubsidy: (about) =>
      yes(trainsElsewhere(about) && chosen(about.city, { name: 'stay is aided', share: 0.6 })(about.subject)),
  },
};

export const rehabilitationSurgeries: List = {
  roster: 'rehabilitation-surgeries',
  who: (city) =>
    holdersWho(
      city,
      (person) =>
        person >= storyPersons &&
        ageOf(city, person) <= 17 &&
        chosen(city, { name: 'surgery', share: 0.012 })(person),
    ),
  cells: {
    bill: ({ chance }) => (chance.between(30, 260) * 100).toFixed(2),
    tomorrowPlan: () => '否',
    fukang: () => '否',
    aided: ({ chance }) => yes(chance.happens(0.55)),
  },
};

const needs: readonly (readonly [string, string])[] = [
  ['无', ''],
  ['盲杖', 'whiteCane'],
  ['助听器', 'hearingAid'],
  ['无', ''],
  ['轮椅', 'wheelchair'],
  ['无', ''],
  ['无', ''],
  ['轮椅', 'wheelchair'],
];
const prices: Readonly<Record<string, number>> = {
  盲杖: 120,
  助听器: 3600,
  轮椅: 1200,
  助行器: 380,
  助视器: 900,
  护理床: 2800,
  假肢: 12000,
};

/** What was found needed: mostly by category, for some of the physically disabled a walking aid, a bed or a prosthesis. */
function deviceOf({ city, subject }: About): string {
  const category = city.population.people.category[subject]!;
  const other = subject % 7;
  if (category === 4 && isSevere(city, subject) && other === 1) return '护理床';
  if (category === 4 && other >= 5) return other === 5 ? '助行器' : '假肢';
  if (category === 1 && !isSevere(city, subject)) return '助视器';
  return needs[category]![0];
}

const needsNow = (about: About) =>
  deviceOf(about) !== '无' && chosen(about.city, { name: 'needs a device now', share: 0.4 })(about.subject);

/** The last day on which a device of the class was handed out, for those who have one already. */
const handedOut =
  (...classes: string[]) =>
  (about: About): string =>
    classes.includes(deviceOf(about)) &&
    chosen(about.city, { name: 'has a device', share: 0.75 })(about.subject)
      ? dayText(monthsBefore(about.city.month, { least: 1, most: 84 }, about.chance))
      : '';

export const devices: List = {
  roster: 'devices',
  who: (city) =>
    holdersWho(city, (person) =>
      chosen(city, { name: 'on the list of devices', share: livesOn(city, 'none')(person) ? 0.11 : 0.3 })(
        person,
      ),
    ),
  cells: {
    needed: (about) => (needsNow(about) ? deviceOf(about) : '无'),
    price: (about) =>
      needsNow(about) ? (prices[deviceOf(about)]! * (1 + (about.subject % 5) / 10)).toFixed(2) : '',
    insured: (about) =>
      needsNow(about) &&
      chosen(about.city, { name: 'insurance pays for the device', share: 0.03 })(about.subject)
        ? '400.00'
        : '',
    wheelchair: handedOut('轮椅'),
    hearingAid: handedOut('助听器'),
    prosthesis: handedOut('假肢'),
    orthosis: () => '',
    whiteCane: handedOut('盲杖'),
    walkingAid: handedOut('助行器'),
    visualAid: handedOut('助视器'),
    careBed: handedOut('护理床'),
    subsidised: (about) =>
      yes(
        needsNow(about) &&
          ageOf(about.city, about.subject) > 14 &&
          chosen(about.city, { name: 'device is subsidised', share: 0.5 })(about.subject),
      ),
    childAided: (about) => yes(needsNow(about) && ageOf(about.city, about.subject) <= 14),
  },
};

const careForms = ['寄宿', '日间', '居家', '居家'];

/** Working age, intellectual, mental or severe physical disability: those whom the survey found to need it. */
export const entrustedCare: List = {
  roster: 'entrusted-care',
  who: (city) =>
    holdersWho(
      city,
      (person) =>
        person >= storyPersons &&
        mayNeedCare(city, person) &&
        chosen(city, { name: 'asked of entrusted care', share: 0.14 })(person),
    ),
  cells: {
    form: ({ subject }) => careForms[subject % 4]!,
    inInstitution: ({ city, subject }) => yes(livesOn(city, 'tekun')(subject) && subject % 4 === 0),
    sunshine: ({ city, subject }) =>
      yes(
        subject % 4 !== 1 &&
          !livesOn(city, 'tekun')(subject) &&
          chosen(city, { name: 'sunshine home', share: 0.6 })(subject),
      ),
    purchased: ({ city, subject }) =>
      yes(subject % 4 === 1 && chosen(city, { name: 'purchased care', share: 0.5 })(subject)),
  },
};

function mayNeedCare(city: InventedCity, person: number): boolean {
  const age = ageOf(city, person);
  const category = city.population.people.category[person]!;
  return (
    age >= 16 && age < 60 && ([5, 6, 7].includes(category) || (category === 4 && isSevere(city, person)))
  );
}
