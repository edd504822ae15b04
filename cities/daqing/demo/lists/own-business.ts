import { dayText, monthsBefore } from '../calendar.ts';
import { ageOf, chosen, holdersWho, wageOf } from '../groups.ts';
import type { About, List } from '../list.ts';
import { storyPersons } from '../stories.ts';
import { selfEmployed } from './work.ts';

const yes = (is: boolean) => (is ? '是' : '否');
const does = ({ city, subject }: About, name: string, share: number) =>
  chosen(city, { name, share })(subject);
const inRentFreeBase = (about: About) => does(about, 'in a rent-free base', 0.12);
const sellsOnline = (about: About) => does(about, 'sells online', 0.4);

/** Six in ten of those with a business of their own asked the federation for help with its costs. */
export const ownBusinessSupport: List = {
  roster: 'own-business-support',
  who: (city, period, chance) =>
    Array.from(selfEmployed.who(city, period, chance)).filter(
      chosen(city, { name: 'asked for support of the business', share: 0.6 }),
    ),
  cells: {
    rent: (about) => (inRentFreeBase(about) ? '0.00' : (about.chance.between(30, 240) * 100).toFixed(2)),
    rentFree: (about) => yes(inRentFreeBase(about)),
    equipment: (about) =>
      does(about, 'bought equipment', 0.45) ? (about.chance.between(10, 300) * 100).toFixed(2) : '0.00',
    online: (about) => yes(sellsOnline(about)),
    internet: (about) => (sellsOnline(about) ? (about.chance.between(36, 180) * 10).toFixed(2) : '0.00'),
    sameLine: (about) => yes(does(about, 'same line', 0.2)),
    rentPaid: (about) => yes(!inRentFreeBase(about) && does(about, 'rent is subsidised', 0.55)),
    equipmentPaid: (about) => yes(does(about, 'equipment is subsidised', 0.15)),
    equipmentOn: (about) =>
      does(about, 'equipment was subsidised', 0.2)
        ? dayText(monthsBefore(about.city.month, { least: 12, most: 60 }, about.chance))
        : '',
    internetPaid: (about) => yes(sellsOnline(about) && does(about, 'internet is subsidised', 0.5)),
  },
};

const earnsEnough = ({ city, subject }: About) => wageOf(city, subject) >= 5_500;

/** Owners who serve in person, and the best paid on a payroll. */
export const personalTaxes: List = {
  roster: 'personal-taxes',
  who: (city, period, chance) => {
    const owners = Array.from(selfEmployed.who(city, period, chance)).filter(
      chosen(city, { name: 'files tax', share: 0.5 }),
    );
    const earners = holdersWho(city, (person) => wageOf(city, person) >= 5_500);
    return [...new Set([...owners, ...earners])];
  },
  cells: {
    inPerson: (about) => yes(!earnsEnough(about) && does(about, 'serves in person', 0.6)),
    vat: (about) => (earnsEnough(about) ? '0.00' : (about.chance.between(0, 60) * 20).toFixed(2)),
    incomeTax: (about) => (earnsEnough(about) ? (about.chance.between(1, 90) * 12).toFixed(2) : '0.00'),
    exempted: (about) => yes(!earnsEnough(about) && does(about, 'VAT is exempted', 0.5)),
    reduced: (about) => yes(earnsEnough(about) && does(about, 'income tax is reduced', 0.6)),
  },
};

const leadsStudio = (about: About) => does(about, 'leads a studio', 0.08);

/** Some dozens who won a prize or lead a studio. */
export const skilledPersons: List = {
  roster: 'skilled-persons',
  who: (city) =>
    holdersWho(
      city,
      (person) =>
        person >= storyPersons &&
        ageOf(city, person) >= 20 &&
        ageOf(city, person) < 60 &&
        chosen(city, { name: 'highly skilled', share: 0.003 })(person),
    ),
  cells: {
    result: ({ chance }) =>
      chance.oneOf(['无', '市级一等奖', '市级二等奖', '市级三等奖', '市级三等奖', '省级三等奖']),
    publishedOn: ({ city, chance }) => dayText(monthsBefore(city.month, { least: 2, most: 20 }, chance)),
    grade: ({ chance }) => chance.oneOf(['中级工', '高级工', '高级工', '技师']),
    studio: (about) => yes(leadsStudio(about)),
    checked: (about) => yes(leadsStudio(about) && about.chance.happens(0.9)),
    rewarded: ({ chance }) => yes(chance.happens(0.3)),
    rewardedOn: ({ city, chance }) =>
      chance.happens(0.3) ? dayText(monthsBefore(city.month, { least: 1, most: 6 }, chance)) : '',
    supported: (about) => yes(leadsStudio(about) && about.chance.happens(0.7)),
  },
};

/** One in seven holders on a payroll. */
export const subsidisedStaff: List = {
  roster: 'subsidised-staff',
  who: (city) =>
    holdersWho(
      city,
      (person) =>
        wageOf(city, person) >= 2_080 &&
        chosen(city, { name: 'employer draws subsidies', share: 0.14 })(person),
    ),
  cells: {
    employer: ({ city, chance }) =>
      chance.oneOf(city.organisations.filter(({ kind }) => kind === 'employer')).code,
    post: (about) => yes(does(about, 'post subsidy is drawn', 0.7)),
    insurance: (about) => yes(does(about, 'insurance subsidy is drawn', 0.8)),
  },
};
