import type { InventedCity } from '../city.ts';
import { ageOf, chosen, holdersWho, isSevere, theChild } from '../groups.ts';
import type { About, List } from '../list.ts';
import { storyPersons } from '../stories.ts';

const yes = (is: boolean) => (is ? '是' : '否');

/** Nine in ten children of three to fifteen were assessed; after the others the office of education must ask. */
const wasAssessed = (city: InventedCity, person: number) =>
  theChild(person) ||
  (person >= storyPersons &&
    ageOf(city, person) >= 3 &&
    ageOf(city, person) <= 15 &&
    chosen(city, { name: 'placement was advised', share: 0.9 })(person));

/** The youngest into kindergarten or preschool rehabilitation; of the others the most severe are taught at home. */
function advised({ city, subject }: About): string {
  if (theChild(subject)) return '学前康复教育';
  const [severe, luck] = [isSevere(city, subject), subject % 10];
  if (ageOf(city, subject) < 6) return luck < (severe ? 2 : 5) ? '普通幼儿园' : '学前康复教育';
  if (!severe) return luck < 8 ? '随班就读' : '特教学校';
  return luck < 3 ? '随班就读' : luck < 8 ? '特教学校' : '送教上门';
}

const isPlaced = ({ city, subject }: About) =>
  theChild(subject) || chosen(city, { name: 'placed as advised', share: 0.93 })(subject);

export const schoolPlacements: List = {
  roster: 'school-placements',
  who: (city) => holdersWho(city, (person) => wasAssessed(city, person)),
  cells: {
    advised,
    placed: (about) => (isPlaced(about) ? advised(about) : '未安置'),
    preschool: (about) => yes(isPlaced(about) && ['普通幼儿园', '学前康复教育'].includes(advised(about))),
    taught: (about) => yes(isPlaced(about) && advised(about) === '送教上门'),
  },
};

const asksForMore = ({ city, subject }: About) =>
  chosen(city, { name: 'asked for accommodations', share: 0.7 })(subject);
const paperOf = ({ city, subject }: About) =>
  city.population.people.category[subject] !== 1
    ? '普通试卷'
    : isSevere(city, subject)
      ? '盲文试卷'
      : '大字号试卷';
const writesHardly = ({ city, subject }: About) =>
  city.population.people.category[subject] === 4 && isSevere(city, subject);

/** Entrance exams at fifteen and at eighteen, self-study exams later. */
export const examCandidates: List = {
  roster: 'exam-candidates',
  who: (city) =>
    holdersWho(
      city,
      (person) =>
        person >= storyPersons &&
        ageOf(city, person) >= 15 &&
        ageOf(city, person) <= 24 &&
        chosen(city, { name: 'sits an exam', share: 0.09 })(person),
    ),
  cells: {
    exams: ({ chance }) => (chance.happens(0.85) ? '1' : '2'),
    asked: (about) => yes(asksForMore(about)),
    paper: paperOf,
    writes: (about) => yes(writesHardly(about)),
    granted: (about) => yes(asksForMore(about)),
    moreTime: (about) => yes(asksForMore(about) && (paperOf(about) !== '普通试卷' || writesHardly(about))),
  },
};
