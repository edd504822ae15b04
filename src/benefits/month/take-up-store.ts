/** Take-up of a closed month: of villages, and of the townships and counties that they make up. */
import type { Transaction } from '#database';
import { firstDay, type Month } from '#kernel';
import { copyRows } from './copy-rows-store.ts';
import type { ProgrammeNumbers } from './determination-store.ts';
import type { TakeUpCount } from './take-up.ts';

/** A count below this could tell of single persons. */
const fewest = 5;

type Given = {
  readonly counts: readonly TakeUpCount[];
  readonly numbers: ProgrammeNumbers;
  /** The code of each place by its index. */
  readonly villages: readonly string[];
};

/** Where one area alone of its parent would be kept back, its smallest neighbour is too: else the difference would tell. */
export async function insertTakeUp(
  tx: Transaction,
  month: Month,
  { counts, numbers, villages }: Given,
): Promise<void> {
  await tx.execute(
    'create temp table take_up_found (programme_id smallint, place integer, receiving integer, missing integer) on commit drop',
  );
  await copyRows(tx, 'take_up_found', [
    { type: 'smallint', values: counts.map(({ programme }) => numbers.get(programme)!) },
    { type: 'integer', values: counts.map(({ place }) => place) },
    { type: 'integer', values: counts.map(({ receiving }) => receiving) },
    { type: 'integer', values: counts.map(({ missing }) => missing) },
  ]);
  await tx.execute(
    `insert into take_up (month, programme_id, area, receiving, missing, small)
     select $1::date, programme_id, area, receiving, missing,
       few or kept_back = 1 and rank() over (partition by programme_id, parent, few order by receiving + missing, area) = 1
     from (
       select *, count(*) filter (where few) over (partition by programme_id, parent) as kept_back
       from (
         select programme_id, left(v.code, digits) as area, left(v.code, case digits when 12 then 9 when 9 then 6 else 4 end) as parent,
           sum(receiving) as receiving, sum(missing) as missing,
           sum(receiving) between 1 and ${fewest - 1} or sum(missing) between 1 and ${fewest - 1} as few
         from take_up_found f join unnest($2::text[]) with ordinality as v(code, at) on v.at = f.place + 1,
           unnest(array[6, 9, 12]) as digits
         where length(v.code) >= digits
         group by 1, 2, 3
       ) counted
     ) known`,
    [firstDay(month), villages],
  );
}
