import type { Transaction } from '#database';
import type { Day } from '#kernel';
import { areaAfter } from './area.ts';

export type FoundRow = {
  readonly id: number;
  readonly name: string;
  readonly sex: 'F' | 'M';
  readonly bornOn: Day;
  readonly village: string;
  readonly diedOn: Day | null;
  readonly idNumberSealed: Buffer;
  readonly category: number | null;
  readonly grade: number | null;
  readonly state: string | null;
};

const columns = `p.id, p.name, p.sex, p.born_on as "bornOn", p.village, p.died_on as "diedOn", p.id_number_sealed as "idNumberSealed",
  c.category, c.grade, c.state`;
const withCertificate = 'left join certificate c on c.person_id = p.id and c.valid_until is null';

export const findByIdNumber = (tx: Transaction, hash: Buffer): Promise<FoundRow[]> =>
  tx.query<FoundRow>(
    {
      name: 'search-id',
      text: `select ${columns} from person p ${withCertificate} where p.id_number_hash = $1`,
    },
    [hash],
  );

export const findByCertificate = (tx: Transaction, hash: Buffer): Promise<FoundRow[]> =>
  tx.query<FoundRow>(
    {
      name: 'search-certificate',
      text: `select ${columns} from person p ${withCertificate}
       where p.id in (select person_id from certificate where number_hash = $1)`,
    },
    [hash],
  );

export const findByPhone = (tx: Transaction, hash: Buffer, limit: number): Promise<FoundRow[]> =>
  tx.query<FoundRow>(
    {
      name: 'search-phone',
      text: `select ${columns} from person p ${withCertificate} where p.phone_hash = $1 order by p.id limit $2`,
    },
    [hash, limit],
  );

/** Where the searched area begins and ends; everywhere without one. */
const everywhere = { from: '0', until: ':' };
const branch = (area: string | undefined) => (area ? { from: area, until: areaAfter(area) } : everywhere);

/** Whole names before names that only begin so; the index gives them in this order, so that only a few rows are read. */
export const findByToken = (
  tx: Transaction,
  asked: { token: string; area?: string | undefined; limit: number },
): Promise<FoundRow[]> =>
  tx.query<FoundRow>(
    {
      name: asked.area ? 'search-token-area' : 'search-token',
      text: `with hit as materialized (
         select person_id, token from person_token where token >= $1 and token < $2 ${asked.area ? 'and village >= $4 and village < $5' : 'and $4 < $5'}
         order by token, person_id limit $3 * 3
       ), best as (select person_id, min(token) as token from hit group by person_id order by 2, 1 limit $3)
       select ${columns} from best join person p on p.id = best.person_id ${withCertificate} order by best.token, p.id`,
    },
    [asked.token, `${asked.token}\u{10ffff}`, asked.limit, branch(asked.area).from, branch(asked.area).until],
  );

/** By any part of the name, among the persons of one area: few enough to look at each. */
export const findByNameInArea = (
  tx: Transaction,
  asked: { name: string; area: string; limit: number },
): Promise<FoundRow[]> =>
  tx.query<FoundRow>(
    {
      name: 'search-name-area',
      text: `select ${columns} from (
         select * from person where village >= $2 and village < $3 and strpos(replace(name, '·', ''), $1) > 0
         order by strpos(replace(name, '·', ''), $1), name, id limit $4) p ${withCertificate}
       order by strpos(replace(p.name, '·', ''), $1), p.name, p.id`,
    },
    [asked.name, asked.area, areaAfter(asked.area), asked.limit],
  );

export const findInArea = (tx: Transaction, area: string, limit: number): Promise<FoundRow[]> =>
  tx.query<FoundRow>(
    {
      name: 'search-area',
      text: `select ${columns} from (select * from person where village >= $1 and village < $2 order by village, id limit $3) p ${withCertificate}
       order by p.village, p.id`,
    },
    [area, areaAfter(area), limit],
  );

/** Codes of areas with this name, or whose name begins with it, the larger areas first. */
export async function findAreas(tx: Transaction, name: string): Promise<string[]> {
  const rows = await tx.query<{ code: string }>(
    {
      name: 'search-area-name',
      text: `select code from area where valid_until is null and (code = $1 or starts_with(name, $1)) order by name <> $1, level, code limit 5`,
    },
    [name],
  );
  return rows.map(({ code }) => code);
}
