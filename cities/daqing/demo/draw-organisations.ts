import { type Chance, chanceOf } from './chance.ts';

export type Organisation = {
  readonly code: string;
  readonly name: string;
  readonly kind: 'employer' | 'provider';
  /** Six digits. */
  readonly county: string;
  readonly staff: number;
  /** Persons with a certificate among the staff. */
  readonly placed: number;
};

const towns = [
  '油城',
  '龙江',
  '北湖',
  '湿地',
  '鹤乡',
  '铁人',
  '松嫩',
  '绿野',
  '百湖',
  '鸿雁',
  '采油',
  '向阳',
];
const trades = [
  '石化配套',
  '机械制造',
  '物业服务',
  '食品加工',
  '商贸',
  '餐饮管理',
  '建筑安装',
  '农牧',
  '信息技术',
  '运输',
  '纺织',
  '包装',
];
const services = [
  '康复中心',
  '儿童康复园',
  '托养中心',
  '辅助器具服务站',
  '日间照料中心',
  '无障碍改造工程队',
  '阳光家园',
];

/** Some hundreds of employers, one of them very large, and providers of every kind in every county; their codes have no owner. */
export function drawOrganisations(
  counties: readonly string[],
  { seed, persons }: { seed: number; persons: number },
) {
  const chance = chanceOf(seed, 'organisations');
  const employers = Math.max(12, Math.round(persons / 300));
  const made: Organisation[] = [
    {
      code: creditCode(0),
      name: '大庆北斗石油（虚构）有限责任公司',
      kind: 'employer',
      county: counties[2] ?? counties[0]!,
      staff: 86_400,
      placed: 911,
    },
  ];
  while (made.length < employers) made.push(employer(made.length, chance.oneOf(counties), chance));
  for (const county of counties)
    for (const service of services) {
      const name = `${chance.oneOf(towns)}${service}`;
      made.push({
        code: creditCode(made.length),
        name,
        kind: 'provider',
        county,
        staff: chance.between(6, 60),
        placed: 0,
      });
    }
  return made;
}

function employer(at: number, county: string, chance: Chance): Organisation {
  const staff = Math.round(8 * 2 ** (chance.next() * 7));
  const share = chance.happens(0.45) ? 0 : chance.next() * 0.03;
  const name = `大庆${chance.oneOf(towns)}${chance.oneOf(trades)}第${at}（虚构）有限公司`;
  return { code: creditCode(at), name, kind: 'employer', county, staff, placed: Math.round(staff * share) };
}

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A unified social credit code by GB 32100-2015 with its true check character, under the area that was never assigned. */
function creditCode(at: number): string {
  const first17 = `91230699MA${String(at).padStart(7, '0')}`;
  let sum = 0;
  for (let index = 0; index < 17; index++) sum += alphabet.indexOf(first17[index]!) * (3 ** index % 31);
  return first17 + alphabet[(31 - (sum % 31)) % 31]!;
}
