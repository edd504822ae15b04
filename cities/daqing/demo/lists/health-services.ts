import { dayText, monthsBefore } from '../calendar.ts';
import type { InventedCity } from '../city.ts';
import { ageOf, chosen, everybodyWho, holdersWho, isSevere, livesOn } from '../groups.ts';
import type { About, List } from '../list.ts';
import { storyPersons } from '../stories.ts';
import { takesDrugs } from './health.ts';

const yes = (is: boolean) => (is ? '是' : '否');
const drawn = ({ city, subject }: About, name: string, share: number) =>
  chosen(city, { name, share })(subject);
const categoryOf = ({ population }: InventedCity, person: number) => population.people.category[person]!;

/** By category, digit 1 to 7; every third of the physically disabled and every fourth of the others needs support only. */
const needByCategory = ['', '手术', '功能训练', '功能训练', '功能训练', '功能训练', '药物', '功能训练'];
const needOf = ({ city, subject }: About) =>
  subject % 4 === 0 ? '支持性服务' : needByCategory[categoryOf(city, subject)]!;
const isServed = (about: About) => drawn(about, 'is rehabilitated', 0.88);

/** Near the share that the plan reports as covered; the needs themselves are fewer than in a whole city. */
export const rehabilitationNeeds: List = {
  roster: 'rehabilitation-needs',
  who: (city) =>
    holdersWho(
      city,
      (person) =>
        person >= storyPersons &&
        chosen(city, { name: 'needs rehabilitation', share: isSevere(city, person) ? 0.1 : 0.04 })(person),
    ),
  cells: {
    need: needOf,
    cost: ({ chance }) => (chance.between(30, 420) * 10).toFixed(2),
    insured: (about) =>
      drawn(about, 'insurance pays a part', 0.4) ? (about.chance.between(10, 120) * 10).toFixed(2) : '0.00',
    community: (about) =>
      drawn(about, 'wants the station', 0.25)
        ? '康复站'
        : drawn(about, 'wants a group', 0.08)
          ? '互助小组'
          : '不参加',
    served: (about) => yes(isServed(about)),
    inCommunity: (about) =>
      yes(drawn(about, 'wants the station', 0.25) && drawn(about, 'comes to the station', 0.8)),
  },
};

/** Grown-up holders with a mental disability, those on drugs for good among them. */
export const mentalHealthRegister: List = {
  roster: 'mental-health-register',
  who: (city) =>
    holdersWho(
      city,
      (person) =>
        takesDrugs(city, person) ||
        (person >= storyPersons &&
          categoryOf(city, person) === 6 &&
          ageOf(city, person) >= 16 &&
          chosen(city, { name: 'severely ill', share: 0.25 })(person)),
    ),
  cells: {
    state: (about) =>
      drawn(about, 'is unstable', 0.05)
        ? '不稳定'
        : drawn(about, 'is fairly stable', 0.28)
          ? '基本稳定'
          : '稳定',
    risk: (about) =>
      String(drawn(about, 'is unstable', 0.05) ? about.chance.between(2, 4) : about.chance.below(2)),
    consents: (about) => yes(drawn(about, 'consents to follow-up', 0.93)),
    suits: (about) => yes(drawn(about, 'suits community rehabilitation', 0.4)),
    advised: (about) => yes(drawn(about, 'care is advised', 0.06)),
    followed: (about) =>
      yes(drawn(about, 'consents to follow-up', 0.93) && drawn(about, 'is followed up', 0.96)),
    rehabilitated: (about) =>
      yes(
        drawn(about, 'suits community rehabilitation', 0.4) &&
          drawn(about, 'in community rehabilitation', 0.55),
      ),
    inCare: (about) =>
      yes(
        drawn(about, 'care is advised', 0.06) &&
          livesOn(about.city, 'dibao', 'tekun')(about.subject) &&
          drawn(about, 'in welfare care', 0.6),
      ),
  },
};

/** Severely disabled persons first; the others follow as the teams get to them. */
export const familyDoctorContracts: List = {
  roster: 'family-doctor-contracts',
  who: (city) =>
    holdersWho(city, (person) =>
      chosen(city, { name: 'asked about a doctor', share: isSevere(city, person) ? 0.2 : 0.03 })(person),
    ),
  cells: {
    team: ({ subject }) => `第${(subject % 40) + 1}团队`,
    signedOn: ({ city, chance }) => dayText(monthsBefore(city.month, { least: 1, most: 11 }, chance)),
    signed: (about) => yes(!drawn(about, 'refuses a doctor', 0.05)),
    refused: (about) => yes(drawn(about, 'refuses a doctor', 0.05)),
    elsewhere: () => '否',
  },
};

const isPositive = (about: About) =>
  categoryOf(about.city, about.subject) !== 0 || drawn(about, 'screened positive', 0.02);
const isTested = ({ city, subject }: About) => ageOf(city, subject) === 0;

/** Insured children: they come to the agency with their cards. */
export const earlyScreening: List = {
  roster: 'early-screening',
  who: (city) =>
    everybodyWho(
      city,
      (person) =>
        person >= storyPersons &&
        ageOf(city, person) < 7 &&
        city.insurance.medical[person] !== 0 &&
        chosen(city, { name: 'was screened', share: 0.8 })(person),
    ),
  cells: {
    screenedOn: ({ city, chance }) => dayText(monthsBefore(city.month, { least: 1, most: 9 }, chance)),
    result: (about) => (isPositive(about) ? '阳性' : '阴性'),
    screened: () => '是',
    testFee: (about) => (isTested(about) ? '260.00' : '0.00'),
    testPaid: (about) => yes(isTested(about) && drawn(about, 'gene test is paid', 0.9)),
    testPaidOn: () => '',
  },
};

export const healthServices: List = {
  roster: 'health-services',
  who: (city) =>
    holdersWho(
      city,
      (person) =>
        person >= storyPersons &&
        ageOf(city, person) >= 16 &&
        chosen(city, { name: 'met by health', share: 0.035 })(person),
    ),
  cells: {
    declines: (about) => yes(isWoman(about) && drawn(about, 'declines the check', 0.07)),
    checked: (about) => yes(isWoman(about) && !drawn(about, 'declines the check', 0.07)),
    need: (about) => yes(drawn(about, 'psychological need', 0.22)),
    consents: (about) =>
      yes(drawn(about, 'psychological need', 0.22) && drawn(about, 'consents to talk', 0.8)),
    served: (about) => yes(drawn(about, 'psychological need', 0.22) && drawn(about, 'consents to talk', 0.6)),
  },
};

const isWoman = ({ city, subject }: About) =>
  city.population.people.female[subject] === 1 && ageOf(city, subject) >= 20 && ageOf(city, subject) < 65;
