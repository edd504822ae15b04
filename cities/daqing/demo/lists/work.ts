import { dayText, monthsBefore } from '../calendar.ts';
import type { InventedCity } from '../city.ts';
import { ageOf, chosen, everybodyWho, holdersWho, isUnemployed, livesOn, wageOf } from '../groups.ts';
import type { About, List } from '../list.ts';
import { storyPersons } from '../stories.ts';

const yes = (is: boolean) => (is ? '是' : '否');

/** Holders of 18 to 59 who earn no wage, by a share of their own. */
const ofWorkingAge = (city: InventedCity, { name, share }: { name: string; share: number }) =>
  holdersWho(
    city,
    (person) =>
      person >= storyPersons &&
      ageOf(city, person) >= 18 &&
      ageOf(city, person) < 60 &&
      city.population.people.grade[person]! >= 2 &&
      wageOf(city, person) === 0 &&
      chosen(city, { name, share })(person),
  );

export const employmentSupport: List = {
  roster: 'employment-support',
  who: (city) => ofWorkingAge(city, { name: 'supported in finding work', share: 0.09 }),
  cells: {
    hardToEmploy: () => '是',
    interns: ({ city, subject }) => yes(interns(city, subject)),
    internMonths: ({ city, subject, chance }) => (interns(city, subject) ? String(chance.below(10)) : ''),
    paid: ({ city, subject }) =>
      yes(interns(city, subject) && chosen(city, { name: 'internship is paid', share: 0.8 })(subject)),
  },
};

const interns = (city: InventedCity, person: number) =>
  ageOf(city, person) < 25 && chosen(city, { name: 'interns', share: 0.25 })(person);

export const publicWelfarePosts: List = {
  roster: 'public-welfare-posts',
  who: (city) =>
    ofWorkingAge(city, { name: 'public-welfare post', share: 0.012 }).filter(
      (person) => livesOn(city, 'none', 'watched')(person) && !isUnemployed(city, person),
    ),
  cells: {
    pay: ({ chance }) => chance.oneOf(['1450.00', '1720.00', '1850.00']),
    months: ({ chance }) => String(chance.below(40)),
  },
};

export const theSelfEmployed = (city: InventedCity) =>
  ofWorkingAge(city, { name: 'self-employed', share: 0.02 }).filter(
    (person) => livesOn(city, 'none')(person) && !isUnemployed(city, person),
  );
/** Three in five; of them the subsidy for owners is asked for, of the others the one for the self-employed. */
export const ownsIndividualBusiness = (person: number): boolean => person % 5 < 3;

export const selfEmployed: List = {
  roster: 'self-employed',
  who: theSelfEmployed,
  cells: {
    registeredOn: ({ city, chance }) => dayText(monthsBefore(city.month, { least: 3, most: 90 }, chance)),
    form: ({ subject }) =>
      ownsIndividualBusiness(subject) ? '个体工商户' : subject % 5 === 3 ? '企业' : '网络经营',
    active: ({ chance }) => yes(chance.happens(0.88)),
    insuredAs: ({ chance }) => chance.oneOf(['自主创业', '自主创业', '灵活就业', '未缴费']),
    premiums: ({ chance }) => (chance.between(60, 900) * 10).toFixed(2),
    subsidyMonths: ({ chance }) => String(chance.below(30)),
    insuranceSubsidy: ({ subject, chance }) => yes(chance.happens(0.5) && !ownsIndividualBusiness(subject)),
    paidByLabourOn: ({ city, chance }) =>
      chance.happens(0.2) ? dayText(monthsBefore(city.month, { least: 2, most: 60 }, chance)) : '',
    paidOn: ({ city, chance }) =>
      chance.happens(0.25) ? dayText(monthsBefore(city.month, { least: 2, most: 60 }, chance)) : '',
    startUpThisYear: ({ chance }) => yes(chance.happens(0.1)),
  },
};

/** Holders at school, and a few children of holders at university. */
export const students: List = {
  roster: 'students',
  who: (city) => everybodyWho(city, (person) => person >= storyPersons && studies(city, person)),
  cells: {
    school: ({ subject }) => `大庆市第${(subject % 60) + 1}（虚构）学校`,
    stage: ({ city, subject }) => stageOf(ageOf(city, subject)),
    graduatesOn: ({ city, subject }) =>
      `${Number(city.month.slice(0, 4)) + (ageOf(city, subject) >= 21 ? 1 : 2)}-06-30`,
    seeksWork: ({ city, subject }) =>
      ageOf(city, subject) >= 20 ? yes(chosen(city, { name: 'seeks work', share: 0.7 })(subject)) : '',
    goods: (about) => (needsGoods(about) ? goods[categoryOf(about)]! : '无'),
    trains: (about) => yes(trainsAtSchool(about)),
    stateAid: ({ city, subject }) =>
      yes(chosen(city, { name: 'state aid for the same', share: 0.12 })(subject)),
    deviceGiven: () => '否',
    goodsGiven: (about) =>
      yes(needsGoods(about) && chosen(about.city, { name: 'goods are given', share: 0.7 })(about.subject)),
    goodsOn: () => '',
    trained: (about) =>
      yes(
        trainsAtSchool(about) &&
          chosen(about.city, { name: 'is trained at school', share: 0.8 })(about.subject),
      ),
    aided: ({ city, subject }) => yes(chosen(city, { name: 'student is aided', share: 0.6 })(subject)),
    inJobSeeking: ({ city, subject }) =>
      yes(
        ageOf(city, subject) >= 21 && chosen(city, { name: 'on the job-seeking list', share: 0.4 })(subject),
      ),
    jobSeekingPaidOn: () => '',
  },
};

const categoryOf = ({ city, subject }: About) => city.population.people.category[subject]!;
const goods = [
  '无',
  '盲文书籍和学具',
  '助听听课设备',
  '无',
  '书写和坐姿辅助学具',
  '教具',
  '教具',
  '书写和坐姿辅助学具',
];
const needsGoods = (about: About) =>
  goods[categoryOf(about)] !== '无' &&
  chosen(about.city, { name: 'needs learning goods', share: 0.45 })(about.subject);
const trainsAtSchool = (about: About) =>
  categoryOf(about) >= 4 && chosen(about.city, { name: 'trains at school', share: 0.35 })(about.subject);

function studies(city: InventedCity, person: number): boolean {
  const age = ageOf(city, person);
  if (age < 4 || age > 23) return false;
  if (city.certificates.standing[person] !== 1)
    return age >= 18 && chosen(city, { name: 'child of a holder studies', share: 0.12 })(person);
  return chosen(city, { name: 'studies', share: age < 7 ? 0.5 : age < 16 ? 0.99 : age < 19 ? 0.6 : 0.15 })(
    person,
  );
}

const stageOf = (age: number) =>
  age < 7 ? '学前' : age < 13 ? '小学' : age < 16 ? '初中' : age < 19 ? '高中' : age < 21 ? '专科' : '本科';

export const trainingCourses: List = {
  roster: 'training-courses',
  who: (city) => ofWorkingAge(city, { name: 'finished a course', share: 0.05 }),
  cells: {
    course: ({ chance }) =>
      chance.oneOf(['盲人按摩', '电子商务', '家政服务', '手工编织', '中式面点', '云客服']),
    signedUp: (about) => yes(onlySignedUp(about) || about.chance.happens(0.1)),
    free: (about) => yes(!onlySignedUp(about) && isFree(about)),
    endedOn: (about) =>
      onlySignedUp(about)
        ? ''
        : dayText(monthsBefore(about.city.month, { least: 1, most: 30 }, about.chance)),
    fee: (about) =>
      onlySignedUp(about) ? '' : isFree(about) ? '0.00' : about.chance.oneOf(['300.00', '600.00', '1200.00']),
    certified: (about) => yes(!onlySignedUp(about) && about.chance.happens(0.7)),
    subsidised: (about) => yes(!onlySignedUp(about) && !isFree(about) && about.chance.happens(0.6)),
    paidOn: ({ city, chance }) =>
      chance.happens(0.35) ? dayText(monthsBefore(city.month, { least: 1, most: 12 }, chance)) : '',
  },
};

const onlySignedUp = ({ city, subject }: About) =>
  chosen(city, { name: 'only signed up', share: 0.18 })(subject);
const isFree = ({ city, subject }: About) => chosen(city, { name: 'free course', share: 0.45 })(subject);
