/** What a list of residents does to the register: persons, the words they are found by, households and who belongs to them. */
import type { Transaction } from '#database';
import type { Day } from '#kernel';
import { copyLine, copyWriter } from './copy-lines.ts';
import { nameTokens } from './name-tokens.ts';
import { staged } from './stage-store.ts';

export type Stretch = {
  readonly stage: string;
  readonly batchId: number;
  readonly after: number;
  readonly through: number;
  readonly period: Day;
  /** From when households are taken to have been so; the beginning of the register for its first list. */
  readonly since: Day;
  readonly known: Date;
  /** A newer list of this roster was taken before: only what it does not know is added. */
  readonly older: boolean;
};

const within = ({ stage, after, through }: Pick<Stretch, 'stage' | 'after' | 'through'>) =>
  `${staged(stage)} s where s.seq > ${after} and s.seq <= ${through} and s.doubt is null`;

/** Registers, changes and moves the persons of a stretch; says in `touched` (seq, change) what became of each row. */
export async function takePersons(tx: Transaction, stretch: Stretch): Promise<void> {
  await insertPersons(tx, stretch);
  if (!stretch.older) await changePersons(tx, stretch);
  await writeHouseholds(tx, stretch);
  await writeMemberships(tx, stretch);
}

async function insertPersons(tx: Transaction, stretch: Stretch): Promise<void> {
  await tx.execute(
    `insert into person (id, name, sex, born_on, village, address, id_number_sealed, id_number_hash, phone_sealed, phone_hash,
       created_by_batch, created_at, changed_at)
     overriding system value
     select subject_id, name, sex, born_on, village, address, id_number_sealed, key, phone_sealed, phone_hash, $1, $2, $2
     from ${within(stretch)} and s.fresh order by seq`,
    [stretch.batchId, stretch.known],
  );
  await tx.execute(`insert into touched select seq, 'new' from ${within(stretch)} and s.fresh`);
}

/** Makes the new persons of a stretch findable by name: the longest part of a first list, so it may run beside the next stretch. */
export const nameNewPersons = (
  tx: Transaction,
  stretch: Pick<Stretch, 'stage' | 'after' | 'through'>,
): Promise<void> =>
  writeTokens(tx, `select s.subject_id as id, s.name, s.village from ${within(stretch)} and s.fresh`, {
    whoHasNone: true,
  });

/** The same for persons of a batch whose taking was cut off before they could be found. */
export const nameForgottenPersons = (tx: Transaction, batchId: number): Promise<void> =>
  writeTokens(
    tx,
    `select p.id, p.name, p.village from person p where p.created_by_batch = ${batchId} and not exists (
       select from person_token t where t.person_id = p.id and t.token = lower(regexp_replace(p.name, '[·\\s]', '', 'g')) collate "C")`,
  );

/** `persons` is a query that gives id, name and village. Looking whether a word stands already is two thirds more work. */
async function writeTokens(tx: Transaction, persons: string, { whoHasNone = false } = {}): Promise<void> {
  const names = await tx.query<{ name: string }>(`select distinct name from (${persons}) p`);
  if (names.length === 0) return;
  await tx.execute('create temp table name_token (name text, token text collate "C") on commit drop');
  const writer = copyWriter(tx.copyIn('copy name_token from stdin'));
  for (const { name } of names)
    for (const token of nameTokens(name)) await writer.add(copyLine([name, token]));
  await writer.end();
  await tx.execute(
    `insert into person_token (token, person_id, village)
     select t.token, p.id, p.village from (${persons}) p join name_token t on t.name = p.name
     order by t.token, p.id ${whoHasNone ? '' : 'on conflict do nothing'}`,
  );
  await tx.execute('drop table name_token');
}

type Renamed = { id: number; old_name: string; name: string; moved: boolean };

/** Persons who were known: name, village, telephone, address and registration as the newest list says. */
async function changePersons(tx: Transaction, stretch: Stretch): Promise<void> {
  await tx.execute(
    `create temp table changing on commit drop as
     select s.*, p.name as old_name, p.village as old_village
     from person p join ${staged(stretch.stage)} s on s.subject_id = p.id
     where s.seq > ${stretch.after} and s.seq <= ${stretch.through} and s.doubt is null and not s.fresh
       and (p.name, p.village, p.address, p.phone_hash, p.registered_in_city, p.id_number_hash) is distinct from
         (s.name, s.village, coalesce(s.address, p.address), coalesce(s.phone_hash, p.phone_hash), true, coalesce(s.key, p.id_number_hash))`,
  );
  await tx.execute(
    `update person p set name = s.name, village = s.village, address = coalesce(s.address, p.address),
       phone_hash = coalesce(s.phone_hash, p.phone_hash), registered_in_city = true,
       phone_sealed = case when s.phone_hash is null or s.phone_hash = p.phone_hash then p.phone_sealed else s.phone_sealed end,
       id_number_hash = coalesce(s.key, p.id_number_hash),
       id_number_sealed = case when s.key is null or s.key = p.id_number_hash then p.id_number_sealed else s.id_number_sealed end,
       born_on = coalesce(s.born_on, p.born_on), sex = s.sex,
       moved_from = case when p.village <> s.village then p.village else p.moved_from end, changed_at = $1
     from changing s where p.id = s.subject_id`,
    [stretch.known],
  );
  await tx.execute("insert into touched select seq, 'changed' from changing");
  const renamed = await tx.query<Renamed>(
    `select subject_id as id, old_name, name, village <> old_village as moved from changing
     where name <> old_name or village <> old_village`,
  );
  await renewTokens(tx, renamed);
}

async function renewTokens(tx: Transaction, renamed: readonly Renamed[]): Promise<void> {
  if (renamed.length === 0) return;
  const old = renamed.flatMap(({ id, old_name }) => nameTokens(old_name).map((token) => ({ id, token })));
  await tx.execute(
    `delete from person_token t using jsonb_to_recordset($1) as o(id integer, token text)
     where t.token = o.token collate "C" and t.person_id = o.id`,
    [JSON.stringify(old)],
  );
  const ids = renamed.map(({ id }) => id).join(', ');
  await writeTokens(tx, `select id, name, village from person where id in (${ids})`);
}

const writeHouseholds = (tx: Transaction, stretch: Stretch) =>
  tx.execute(
    `insert into household (number, village)
     select distinct on (s.household_number) s.household_number, s.village from ${staged(stretch.stage)} s
     where s.seq > ${stretch.after} and s.seq <= ${stretch.through} and s.doubt is null
       and not exists (select from household h where h.number = s.household_number)
     order by s.household_number, s.role
     on conflict (number) do nothing`,
  );

/** Who changed household or role leaves the old one at the period; the history stays. */
async function writeMemberships(tx: Transaction, stretch: Stretch): Promise<void> {
  await tx.execute(
    `create temp table joining on commit drop as
     select s.seq, s.subject_id, h.id as household_id, s.role, s.born_on, m.valid_from as old_from
     from ${staged(stretch.stage)} s join household h on h.number = s.household_number
     left join household_member m on m.person_id = s.subject_id and m.valid_until is null
     where s.seq > ${stretch.after} and s.seq <= ${stretch.through} and s.doubt is null
       and (m.person_id is null or not ${stretch.older} and (m.household_id <> h.id or m.role <> s.role))
       and (m.valid_from is null or m.valid_from <= '${stretch.period}') and s.found_died_on is null`,
  );
  await tx.execute(
    `delete from household_member m using joining j where m.person_id = j.subject_id and m.valid_until is null and j.old_from = '${stretch.period}'`,
  );
  await tx.execute(
    `update household_member m set valid_until = '${stretch.period}' from joining j where m.person_id = j.subject_id and m.valid_until is null`,
  );
  await tx.execute(
    `insert into household_member (household_id, person_id, role, valid_from)
     select household_id, subject_id, role,
       case when old_from is null then greatest('${stretch.since}', born_on) else '${stretch.period}' end
     from joining order by subject_id`,
  );
  await tx.execute(
    "insert into touched select seq, 'changed' from joining where old_from is not null and seq not in (select seq from touched)",
  );
}

/** Living persons whom a full list no longer names are no longer registered in the city; those a waiting row may mean are spared. */
export const endRegistrations = (
  tx: Transaction,
  ending: { stage: string; spared: readonly number[]; known: Date },
) =>
  tx.execute(
    `update person p set registered_in_city = false, changed_at = $1
     where p.registered_in_city and p.died_on is null and p.id <> all($2)
       and not exists (select from ${staged(ending.stage)} s where s.subject_id = p.id)`,
    [ending.known, ending.spared],
  );
