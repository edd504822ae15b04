import type { Transaction } from '#database';
import type { Day } from '#kernel';
import type { Area } from './area.ts';

/** The areas that are in force, parents first. */
export const listAreas = (tx: Transaction): Promise<Area[]> =>
  tx.query<Area>(
    'select code, parent, level, name, rural from area where valid_until is null order by level, code',
  );

export const insertAreas = (tx: Transaction, areas: readonly Area[], from: Day): Promise<number> =>
  tx.execute(
    `insert into area (code, parent, level, name, rural, valid_from)
     select a.code, a.parent, a.level, a.name, a.rural, $2
     from jsonb_to_recordset($1) as a(code text, parent text, level smallint, name text, rural boolean)
     order by a.level, a.code
     on conflict (code) do update set valid_until = null, name = excluded.name, rural = excluded.rural`,
    [JSON.stringify(areas), from],
  );

export const renameAreas = (tx: Transaction, areas: readonly Area[]): Promise<number> =>
  tx.execute(
    `update area set name = a.name, rural = a.rural
     from jsonb_to_recordset($1) as a(code text, name text, rural boolean) where area.code = a.code`,
    [JSON.stringify(areas)],
  );

export const endAreas = (tx: Transaction, codes: readonly string[], on: Day): Promise<number> =>
  tx.execute('update area set valid_until = $2 where code = any($1)', [codes, on]);
