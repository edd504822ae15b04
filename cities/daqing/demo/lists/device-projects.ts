import { dayText, monthsBefore } from '../calendar.ts';
import type { InventedCity } from '../city.ts';
import { ageOf, chosen, everybodyWho, holdersWho, isSevere, livesOn } from '../groups.ts';
import type { About, List } from '../list.ts';
import { storyPersons } from '../stories.ts';

const yes = (is: boolean) => (is ? '是' : '否');
const drawn = (city: InventedCity, name: string, share: number) => (person: number) =>
  person >= storyPersons && chosen(city, { name, share })(person);
const fitted = (name: string, share: number) => (about: About) =>
  yes(chosen(about.city, { name, share })(about.subject));

/** Those whose disability a wheelchair, an aid or a cane can ease. */
const hasUse = ({ population }: InventedCity, person: number) =>
  [1, 2, 4, 7].includes(population.people.category[person]!);

export const deviceTours: List = {
  roster: 'device-tours',
  who: (city) =>
    holdersWho(city, (person) => hasUse(city, person) && drawn(city, 'came to the tour', 0.007)(person)),
  cells: {
    stop: ({ chance }) => `第${chance.between(1, 12)}站`,
    suits: fitted('suits on the tour', 0.86),
    fitted: fitted('fitted on the tour', 0.7),
  },
};

export const schoolDevices: List = {
  roster: 'school-devices',
  who: (city) =>
    holdersWho(
      city,
      (person) =>
        ageOf(city, person) >= 6 &&
        ageOf(city, person) < 18 &&
        drawn(city, 'school found a need', 0.07)(person),
    ),
  cells: {
    place: () => '',
    listed: () => '是',
    outgrown: fitted('has outgrown', 0.3),
    fitted: fitted('fitted at school', 0.6),
  },
};

const borrowed = ['轮椅', '轮椅', '轮椅', '助行器', '助行器', '护理床', '无'];
const lends = ({ subject }: About) => borrowed[subject % borrowed.length]!;
const isRepaired = (about: About) =>
  lends(about) === '无' || chosen(about.city, { name: 'is repaired', share: 0.1 })(about.subject);

export const deviceLoans: List = {
  roster: 'device-loans',
  who: (city) =>
    everybodyWho(
      city,
      (person) => ageOf(city, person) >= 45 && drawn(city, 'came to the device station', 0.005)(person),
    ),
  cells: {
    needed: lends,
    lentOn: (about) =>
      lends(about) === '无' ? '' : dayText(monthsBefore(about.period, { least: 0, most: 3 }, about.chance)),
    dueOn: () => '',
    borrows: (about) =>
      yes(lends(about) !== '无' && chosen(about.city, { name: 'borrows', share: 0.75 })(about.subject)),
    overdue: fitted('brings it back late', 0.06),
    deposit: () => '0.00',
    repair: (about) => (isRepaired(about) ? (about.chance.between(4, 60) * 10).toFixed(2) : '0.00'),
    warranty: fitted('under warranty', 0.15),
    repaired: (about) =>
      yes(isRepaired(about) && chosen(about.city, { name: 'repair is paid', share: 0.6 })(about.subject)),
  },
};

const poorest = (city: InventedCity, person: number) => livesOn(city, 'dibao', 'tekun')(person);
const places = ['辅具', '辅具', '辅具', '手术', '手术和辅助器具'];

export const fukangProject: List = {
  roster: 'fukang-project',
  who: (city) =>
    holdersWho(
      city,
      (person) =>
        [2, 4].includes(city.population.people.category[person]!) &&
        (poorest(city, person) || ageOf(city, person) < 18) &&
        drawn(city, 'in the Fukang quota', 0.018)(person),
    ),
  cells: {
    place: ({ subject }) => places[subject % places.length]!,
    fitted: ({ city, subject }) =>
      yes(
        places[subject % places.length] !== '手术' &&
          chosen(city, { name: 'Fukang fitted', share: 0.6 })(subject),
      ),
  },
};

export const loveAid: List = {
  roster: 'love-aid',
  who: (city) =>
    holdersWho(
      city,
      (person) =>
        hasUse(city, person) &&
        ((poorest(city, person) && isSevere(city, person)) || ageOf(city, person) < 18) &&
        drawn(city, 'in the Love quota', 0.03)(person),
    ),
  cells: { listed: () => '是', fitted: fitted('Love project fitted', 0.65) },
};
