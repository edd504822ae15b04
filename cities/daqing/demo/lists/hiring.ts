import { chanceOf } from '../chance.ts';
import type { InventedCity } from '../city.ts';
import type { About, List } from '../list.ts';

const yes = (is: boolean) => (is ? '是' : '否');
const organisation = ({ city, subject }: About) => city.organisations[subject]!;
const luck = ({ city, subject }: About, name: string) => chanceOf(city.seed + subject, name);
const happens = (about: About, name: string, share: number) => yes(luck(about, name).happens(share));
const some = (about: About, name: string, yuan: readonly [number, number]) =>
  (luck(about, name).between(...yuan) * 100).toFixed(2);

const employers = ({ organisations }: InventedCity, asked: (at: number) => boolean): number[] =>
  organisations.flatMap(({ kind }, at) => (kind === 'employer' && asked(at) ? [at] : []));
const providers = ({ organisations }: InventedCity, asked: (at: number) => boolean): number[] =>
  organisations.flatMap(({ kind }, at) => (kind === 'provider' && asked(at) ? [at] : []));

/** Heads that were formally hired; an employer that placed nobody yet may have hired its first. */
const hired = (about: About) => Math.max(1, Math.min(organisation(about).placed, 20));

export const hiringSubsidies: List = {
  roster: 'hiring-subsidies',
  who: (city) => employers(city, (at) => at % 4 === 1),
  cells: {
    months: (about) => String(hired(about) * 12 - luck(about, 'months').below(6)),
    publicPosts: (about) => String(luck(about, 'public posts').happens(0.2) ? 12 : 0),
    premiums: (about) => (hired(about) * luck(about, 'premiums').between(70, 110) * 100).toFixed(2),
    trained: (about) => String(luck(about, 'trained').below(3)),
    trainingCost: (about) => some(about, 'training cost', [0, 40]),
    certificates: (about) => String(luck(about, 'certificates').below(3)),
    certificatesBefore: (about) => String(luck(about, 'certificates before').below(2)),
    fees: (about) => some(about, 'fees', [1, 8]),
    postPaid: (about) => happens(about, 'post subsidy', 0.7),
    insurancePaid: (about) => happens(about, 'insurance subsidy', 0.7),
    trainingPaid: (about) => happens(about, 'training subsidy', 0.4),
    assessmentPaid: (about) => happens(about, 'assessment subsidy', 0.3),
  },
};

export const workplaceEquipment: List = {
  roster: 'workplace-equipment',
  who: (city) => employers(city, (at) => at % 16 === 1),
  cells: {
    approved: (about) => happens(about, 'plan approved', 0.9),
    posts: (about) => String(luck(about, 'posts').between(1, 4)),
    before: (about) => String(luck(about, 'posts before').below(3)),
    cost: (about) => some(about, 'adaptation', [20, 400]),
    paid: (about) => happens(about, 'adaptation paid', 0.5),
  },
};

export const wageDeductions: List = {
  roster: 'wage-deductions',
  who: (city) => employers(city, (at) => at % 5 === 1),
  cells: {
    wages: (about) => (hired(about) * luck(about, 'wages').between(280, 620) * 100).toFixed(2),
    tax: (about) => some(about, 'profit tax', [0, 900]),
    deducted: (about) => happens(about, 'deducted', 0.7),
  },
};

/** The units of concentrated employment, and some others that declared themselves such. */
export const welfareUnits: List = {
  roster: 'welfare-units',
  who: (city) => employers(city, (at) => at % 41 === 5 || at % 97 === 8),
  cells: {
    declared: (about) => happens(about, 'declared', 0.9),
    ownGoods: (about) => happens(about, 'own goods', 0.85),
    preferred: (about) => happens(about, 'preferred', 0.4),
  },
};

export const concentratedSupport: List = {
  roster: 'concentrated-support',
  who: (city) => employers(city, (at) => at % 41 === 5),
  cells: {
    kind: (about) =>
      luck(about, 'kind of support').oneOf(['非营利机构', '非营利机构', '品牌', '龙头企业', '未认定']),
    heads: (about) => String(luck(about, 'heads').between(4, 22)),
    funded: (about) => happens(about, 'funded elsewhere', 0.1),
    supported: (about) => happens(about, 'is supported', 0.5),
  },
};

const fieldOf = (about: About) => {
  const { name } = organisation(about);
  return /康复/.test(name) ? '康复' : /托养|照料|阳光/.test(name) ? '托养照护' : '社会工作';
};

export const providerContracts: List = {
  roster: 'provider-contracts',
  who: (city) => providers(city, (at) => at % 3 !== 0),
  cells: {
    field: fieldOf,
    inForce: (about) => happens(about, 'contract in force', 0.92),
    price: (about) => luck(about, 'price').oneOf(['45.00', '60.00', '80.00', '100.00', '120.00']),
    units: (about) => String(luck(about, `units ${about.period}`).between(0, 260)),
    paid: (about) => happens(about, 'contract paid', 0.8),
  },
};

export const providerSupportRequests: List = {
  roster: 'provider-support-requests',
  who: (city) => providers(city, (at) => at % 2 === 0),
  cells: {
    item: (about) => luck(about, 'item').oneOf(['场地', '设备', '设备', '人才', '技术', '未申请']),
    cost: (about) => some(about, 'support cost', [50, 1_200]),
    funded: (about) => happens(about, 'item funded elsewhere', 0.1),
    publicBenefit: (about) => happens(about, 'public benefit', 0.6),
    openToAll: (about) => happens(about, 'open to all', 0.5),
    chain: (about) => happens(about, 'chain', 0.15),
    supported: (about) => happens(about, 'provider is supported', 0.3),
  },
};
