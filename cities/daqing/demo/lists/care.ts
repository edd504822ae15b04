import { dayText, monthsBefore } from '../calendar.ts';
import type { InventedCity } from '../city.ts';
import {
  ageOf,
  capacityOf,
  chosen,
  everybodyWho,
  hasWorkInjuryCare,
  holdersWho,
  isOrphan,
  isWithoutParents,
  livesOn,
  saidOfCare,
} from '../groups.ts';
import type { List } from '../list.ts';
import { storyPersons } from '../stories.ts';

const yes = (is: boolean) => (is ? '是' : '否');
const capacityWords = { unimpaired: '能力完好', semi: '半失能', lost: '失能' } as const;

/** The survey of this year's spring and summer. Who was not met stays unknown. */
export const careNeeds: List = {
  roster: 'care-needs',
  monthsAgo: [5],
  sent: { form: 'csv', encoding: 'gb18030' },
  who: (city) => holdersWho(city, (person) => saidOfCare(city, person) !== undefined),
  cells: {
    needsCare: ({ city, subject }) => yes(saidOfCare(city, subject) === true),
    askedOn: ({ period, chance }) => dayText(monthsBefore(period, { least: 1, most: 3 }, chance)),
  },
};

export const elderlyAssessments: List = {
  roster: 'elderly-assessments',
  who: (city) => everybodyWho(city, (person) => capacityOf(city, person) !== undefined),
  cells: { capacity: ({ city, subject }) => capacityWords[capacityOf(city, subject)!] },
};

export const workInjuryCare: List = {
  roster: 'work-injury-care',
  who: (city) => holdersWho(city, (person) => hasWorkInjuryCare(city, person)),
  cells: { until: () => '', monthly: ({ chance }) => chance.oneOf(['1890.00', '2520.00', '3150.00']) },
};

/** Retired cadres and the injured on duty: few, and mostly more than the two subsidies. */
export const welfareAllowances: List = {
  roster: 'welfare-allowances',
  who: (city) =>
    holdersWho(
      city,
      (person) =>
        person >= storyPersons &&
        ageOf(city, person) >= 50 &&
        livesOn(city, 'none')(person) &&
        chosen(city, { name: 'draws a welfare allowance', share: 0.004 })(person),
    ),
  cells: {
    living: ({ chance }) => chance.oneOf(['0.00', '300.00', '600.00']),
    care: ({ chance }) => chance.oneOf(['0.00', '80.00', '500.00', '900.00']),
    until: () => '',
  },
};

export const childrenWithoutParents: List = {
  roster: 'children-without-parents',
  who: (city) => everybodyWho(city, (person) => isWithoutParents(city, person)),
  cells: {
    kind: ({ city, subject }) => (isOrphan(city, subject) ? '孤儿' : '事实无人抚养儿童'),
    inInstitution: ({ city, subject }) => yes(isOrphan(city, subject) && subject % 5 === 0),
    from: ({ period, chance }) => dayText(monthsBefore(period, { least: 2, most: 30 }, chance)),
    until: () => '',
  },
};

/** Certificates issued within a year, most of them paid for. */
export const assessmentFees: List = {
  roster: 'assessment-fees',
  who: (city) => holdersWho(city, (person) => assessedLately(city, person)),
  cells: {
    assessedOn: ({ city, subject }) => dayText(city.certificates.issued[subject]!),
    reason: ({ chance }) => chance.oneOf(['首次申领', '首次申领', '到期换证', '残疾状况变化']),
    fee: ({ chance }) => chance.oneOf(['60.00', '80.00', '120.00', '150.00']),
  },
};

export const assessedLately = (city: InventedCity, person: number): boolean =>
  city.certificates.issued[person]! >= (Number(city.month.slice(0, 4)) - 1) * 10000 + 1201 &&
  chosen(city, { name: 'paid a fee', share: 0.6 })(person);

export const motorWheelchairs: List = {
  roster: 'motor-wheelchairs',
  who: (city) => holdersWho(city, (person) => ownsWheelchair(city, person)),
  cells: {
    frame: ({ subject }) => `DQ${String(subject).padStart(8, '0')}`,
    lowerLimb: ({ chance }) => yes(chance.happens(0.96)),
  },
};

export const ownsWheelchair = (city: InventedCity, person: number): boolean =>
  person >= storyPersons &&
  city.population.people.category[person] === 4 &&
  ageOf(city, person) >= 25 &&
  ageOf(city, person) < 75 &&
  chosen(city, { name: 'motor wheelchair', share: 0.03 })(person);
