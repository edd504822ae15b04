/** Rights, travel, sport and veterans: small lists, their shares our own guess. */
import { dayText, monthsBefore } from '../calendar.ts';
import type { InventedCity } from '../city.ts';
import { ageOf, chosen, everybodyWho, holdersWho } from '../groups.ts';
import type { About, List } from '../list.ts';
import { storyPersons } from '../stories.ts';
import { paymentList } from './payment.ts';
import { ownsIndividualBusiness, theSelfEmployed } from './work.ts';

const yes = (is: boolean) => (is ? '是' : '否');

const holders = (
  city: InventedCity,
  name: string,
  share: number,
  asked: (person: number) => boolean = () => true,
) =>
  holdersWho(
    city,
    (person) => person >= storyPersons && asked(person) && chosen(city, { name, share })(person),
  );

const categoryOf = ({ population }: InventedCity, person: number) => population.people.category[person]!;
const gradeOf = ({ population }: InventedCity, person: number) => population.people.grade[person]!;

export const commercialPolicies: List = {
  roster: 'commercial-policies',
  who: (city) => holders(city, 'group insurance', 0.03),
  cells: {
    cover: ({ chance }) => chance.oneOf(['意外伤害', '意外伤害', '意外伤害', '补充医疗', '补充养老']),
  },
};

export const rehabilitationItemBills: List = {
  roster: 'rehabilitation-item-bills',
  who: (city) =>
    holders(city, 'medical rehabilitation', 0.008, (person) => city.insurance.medical[person] !== 0),
  cells: {
    item: ({ city, subject, chance }) =>
      chance.oneOf(
        categoryOf(city, subject) === 6
          ? ['精神障碍作业疗法训练', '职业功能训练']
          : ['运动疗法', '偏瘫肢体综合训练', '平衡训练', '作业疗法', '言语训练'],
      ),
    cost: ({ chance }) => (chance.between(20, 380) * 10).toFixed(2),
    settled: ({ chance }) => yes(chance.happens(0.92)),
  },
};

export const businessOwners: List = paymentList({
  programme: 'business-owner-insurance-subsidy',
  among: (city) => theSelfEmployed(city).filter(ownsIndividualBusiness),
  takeUp: 0.5,
  paid: () => '2400.00',
});

export const listedAppAccounts: List = {
  roster: 'listed-app-accounts',
  who: (city) => holders(city, 'uses an app', 0.02, (person) => ageOf(city, person) >= 14),
  cells: {
    app: ({ chance }) => chance.oneOf(['手语翻译', '听书', '无障碍出行']),
    listed: ({ chance }) => yes(chance.happens(0.9)),
    relieved: ({ chance }) => yes(chance.happens(0.7)),
  },
};

export const serviceDogs: List = {
  roster: 'service-dogs',
  who: (city) =>
    holders(
      city,
      'service dog',
      0.003,
      (person) => categoryOf(city, person) === 1 && gradeOf(city, person) === 1 && ageOf(city, person) >= 18,
    ),
  cells: { dog: () => '导盲犬', fit: ({ chance }) => yes(chance.happens(0.9)) },
};

export const travelRequests: List = {
  roster: 'travel-requests',
  who: (city) => holders(city, 'asked for help on a journey', 0.006),
  cells: {
    prior: ({ chance }) => yes(chance.happens(0.85)),
    withDevice: ({ city, subject }) => yes(categoryOf(city, subject) === 4),
  },
};

/** 74 medals of the last plan stand for some sixty athletes and coaches. */
export const competitionResults: List = {
  roster: 'competition-results',
  who: (city) =>
    holders(city, 'won a medal', 0.0045, (person) => ageOf(city, person) >= 16 && ageOf(city, person) < 45),
  cells: {
    role: ({ subject }) => (subject % 6 === 0 ? '教练员' : '运动员'),
    event: ({ chance }) => chance.oneOf(['全省残运会', '全省残运会', '全省特奥会', '全国残运会']),
    place: ({ chance }) => chance.oneOf(['第一名', '第二名', '第三名']),
    forCity: ({ chance }) => yes(chance.happens(0.95)),
    resultOn: ({ city, chance }) => dayText(monthsBefore(city.month, { least: 2, most: 14 }, chance)),
    rewardedOn: ({ city, subject, chance }) =>
      subject % 2 === 0 ? dayText(monthsBefore(city.month, { least: 0, most: 1 }, chance)) : '',
    athletePaid: ({ subject }) => yes(subject % 2 === 0 && subject % 6 !== 0),
    coachPaid: ({ subject }) => yes(subject % 6 === 0),
  },
};

export const legalMatters: List = {
  roster: 'legal-matters',
  who: (city) => holders(city, 'legal matter', 0.004, (person) => ageOf(city, person) >= 16),
  cells: {
    means: ({ chance }) => (chance.happens(0.6) ? yes(chance.happens(0.8)) : ''),
    aided: ({ chance }) => yes(chance.happens(0.6)),
    relieved: ({ chance }) => yes(chance.happens(0.25)),
    from: ({ city, chance }) => dayText(monthsBefore(city.month, { least: 1, most: 5 }, chance)),
  },
};

const categoryWords = ['未达等级', '视力', '听力', '言语', '肢体', '智力', '精神', '多重'];
const gradeWords = ['未达等级', '一级', '二级', '三级', '四级'];

/** Asked to be assessed of late: those who have no certificate yet, and a few holders who got worse. */
export const disabilityAssessments: List = {
  roster: 'disability-assessments',
  who: (city) =>
    everybodyWho(
      city,
      (person) =>
        person >= storyPersons &&
        chosen(city, { name: 'was assessed', share: shareAssessed(city, person) })(person),
    ),
  cells: {
    category: (about) => categoryWords[found(about) === 0 ? 0 : categoryOf(about.city, about.subject) || 4]!,
    grade: (about) => gradeWords[found(about)]!,
    on: ({ city, chance }) => dayText(monthsBefore(city.month, { least: 1, most: 4 }, chance)),
    issued: ({ city, subject }) => yes(city.certificates.standing[subject] === 1 && subject % 2 === 0),
  },
};

const shareAssessed = (city: InventedCity, person: number): number =>
  city.certificates.standing[person] === 1 ? 0.003 : 0.002;
/** One in seven reaches no grade; a holder is found one grade heavier than before. */
function found({ city, subject }: About): number {
  if (subject % 7 === 0) return 0;
  const now = gradeOf(city, subject);
  return now === 0 ? 3 : Math.max(1, now - 1);
}

const isHeavy = (person: number) => person % 14 === 0;
const causes = ['因战', '因公', '因公', '因病'];
export const disabledVeterans: List = {
  roster: 'disabled-veterans',
  who: (city) =>
    everybodyWho(
      city,
      (person) =>
        person >= storyPersons &&
        ageOf(city, person) >= 20 &&
        !city.population.people.female[person] &&
        chosen(city, {
          name: 'disabled in service',
          share: categoryOf(city, person) === 4 ? 0.008 : 0.0015,
        })(person),
    ),
  cells: {
    grade: ({ subject, chance }) =>
      isHeavy(subject)
        ? chance.oneOf(['二级', '三级', '四级'])
        : `${'五六七七八八八九九十'[chance.below(10)]}级`,
    cause: ({ subject }) => causes[subject % causes.length]!,
    atHome: ({ chance }) => yes(chance.happens(0.97)),
    prior: ({ chance }) => yes(chance.happens(0.8)),
    pension: ({ chance }) => yes(chance.happens(0.97)),
    care: ({ subject }) => yes(isHeavy(subject) && subject % 3 !== 0),
  },
};
