import { chanceOf } from '../chance.ts';
import type { InventedCity } from '../city.ts';
import type { About, List } from '../list.ts';

const yes = (is: boolean) => (is ? '是' : '否');
const organisation = ({ city, subject }: About) => city.organisations[subject]!;
const all = ({ organisations }: InventedCity, asked: (at: number) => boolean): number[] =>
  organisations.map((_, at) => at).filter(asked);
const luck = (about: About, name: string) => chanceOf(about.city.seed + about.subject, name);

/** A third of those who are placed are severely disabled. */
const severe = (about: About) => Math.floor(organisation(about).placed / 3);

/** Whoever has not declared is not on it: nothing is presumed of them. */
export const employerDeclarations: List = {
  roster: 'employer-declarations',
  who: (city) => all(city, (at) => city.organisations[at]!.kind === 'employer' && at % 11 !== 7),
  cells: {
    kind: (about) =>
      luck(about, 'kind').oneOf(['企业', '企业', '企业', '企业', '事业单位', '机关', '社会组织']),
    staff: (about) => String(organisation(about).staff),
    severe: (about) => String(severe(about) * 100),
    other: (about) => String((organisation(about).placed - severe(about)) * 100),
    wages: (about) => (organisation(about).staff * luck(about, 'wages').between(42_000, 98_000)).toFixed(2),
    verified: (about) => yes(organisation(about).placed > 0 && luck(about, 'verified').happens(0.95)),
    settled: (about) => yes(luck(about, 'settled').happens(0.93)),
    levied: (about) =>
      yes(
        organisation(about).placed < organisation(about).staff * 0.015 && luck(about, 'levied').happens(0.85),
      ),
    rewarded: (about) =>
      yes(
        organisation(about).placed > organisation(about).staff * 0.015 &&
          luck(about, 'rewarded').happens(0.6),
      ),
  },
};

export const concentratedUnits: List = {
  roster: 'concentrated-units',
  who: (city) => all(city, (at) => city.organisations[at]!.kind === 'employer' && at % 41 === 5),
  cells: {
    staff: (about) => String(luck(about, 'unit').between(12, 60)),
    disabled: (about) => String(luck(about, 'disabled').between(6, 22)),
    massage: (about) => yes(about.subject % 3 === 0),
    vat: (about) => (luck(about, 'vat').between(20, 900) * 100).toFixed(2),
    fair: (about) => yes(luck(about, 'fair').happens(0.92)),
    credit: (about) => luck(about, 'credit').oneOf(['A', 'B', 'B', 'B', 'M', 'M', 'C']),
    refunded: (about) => yes(luck(about, 'refunded').happens(0.7)),
  },
};

export const publicPostPremiums: List = {
  roster: 'public-post-premiums',
  who: (city) => all(city, (at) => city.organisations[at]!.kind === 'employer' && at % 23 === 3),
  cells: {
    premiums: (about) => (luck(about, 'premiums').between(40, 900) * 100).toFixed(2),
    paid: (about) => yes(luck(about, 'paid').happens(0.75)),
  },
};

export const providers: List = {
  roster: 'providers',
  who: (city) => all(city, (at) => city.organisations[at]!.kind === 'provider'),
  cells: {
    evaluation: (about) =>
      luck(about, 'evaluation').oneOf(['优秀', '良好', '良好', '合格', '合格', '未评估', '不合格']),
    designated: (about) => yes(/康复/.test(organisation(about).name)),
    agreement: (about) => yes(/托养|照料|阳光/.test(organisation(about).name)),
    inDistricts: (about) => yes(organisation(about).county < '230620'),
    careDays: (about) =>
      /托养|照料|阳光/.test(organisation(about).name) ? String(luck(about, 'days').between(40, 900)) : '0',
    children: (about) =>
      /康复/.test(organisation(about).name) ? String(luck(about, 'children').between(6, 90)) : '0',
    placements: (about) =>
      String(luck(about, 'placements').happens(0.1) ? luck(about, 'how many').between(1, 12) : 0),
    carePaid: (about) => yes(/托养|照料/.test(organisation(about).name) && luck(about, 'care').happens(0.7)),
    operatingPaid: (about) =>
      yes(/康复/.test(organisation(about).name) && luck(about, 'operating').happens(0.7)),
    rewardPaid: () => '否',
  },
};
