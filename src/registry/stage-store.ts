/** The staging tables of a batch: rows as read, then matched to the register, waiting to be taken. Dropped when the batch is done. */
import type { Transaction } from '#database';
import type { Day } from '#kernel';
import type { StageColumn } from './stage-columns.ts';

/** `read` holds the rows as they were read, `batch` the same rows with whom they mean and whether they may be taken. */
const raw = (stage: string) => `staging.read_${stage}`;
export const staged = (stage: string) => `staging.batch_${stage}`;

export async function createStage(
  tx: Transaction,
  stage: string,
  columns: readonly StageColumn[],
): Promise<void> {
  await dropStage(tx, stage);
  const own = columns.map(({ name, type }) => `${name} ${type}`).join(', ');
  await tx.execute(
    `create unlogged table ${raw(stage)} (seq integer not null, row_number integer not null, sheet text not null, subject_given integer, ${own})`,
  );
}

export const copyIntoStage = (tx: Transaction, stage: string) => tx.copyIn(`copy ${raw(stage)} from stdin`);

export async function dropStage(tx: Transaction, stage: string): Promise<void> {
  await tx.execute(`drop table if exists ${staged(stage)}, ${raw(stage)}`);
}

/** Which table of read rows stands, and how many rows it has; undefined when there is none. A table made anew is another one. */
export async function findRead(tx: Transaction, stage: string): Promise<string | undefined> {
  const [table] = await tx.query<{ number: number | null }>('select to_regclass($1)::oid::bigint as number', [
    raw(stage),
  ]);
  if (table!.number === null) return undefined;
  const [read] = await tx.query<{ rows: number }>(`select count(*) as rows from ${raw(stage)}`);
  return `${table!.number} ${read!.rows}`;
}

/** Whose register the rows are matched to, and on which day a household counts. */
export type Matching = {
  readonly stage: string;
  readonly columns: readonly StageColumn[];
  readonly subject: 'person' | 'household' | 'organisation';
  readonly on: Day;
  /** Rows may name subjects whom the register does not know yet. */
  readonly mayBeNew: boolean;
  /** Beside key and day, the columns by which two rows of one subject are about different things. */
  readonly apart: readonly string[];
  /** Rows may speak of several spells of one subject. */
  readonly spells: boolean;
};

/**
 * Finds whom each row means by the keyed hash, rows that say the same thing twice or contradict each other, and which of several
 * spells of one subject comes first. `doubt` says why a row is not simply good.
 */
export async function matchStage(tx: Transaction, matching: Matching): Promise<void> {
  const { stage, subject } = matching;
  const same = ['key', 'from_day', ...matching.apart];
  const content = matching.columns
    .filter(({ name }) => !name.endsWith('_sealed'))
    .map(({ name }) => `r.${name}`);
  await tx.execute(
    `create unlogged table ${staged(stage)} as
     with repeated as materialized (
       select ${same.join(', ')} from ${raw(stage)} where key is not null group by ${same.join(', ')} having count(*) > 1
     ), twice as materialized (
       select seq, row_number() over (partition by ${same.join(', ')} order by seq) as nth,
         min(content) over (partition by ${same.join(', ')}) <> max(content) over (partition by ${same.join(', ')}) as differs
       from (select r.seq, ${same.map((name) => `r.${name}`).join(', ')}, md5(row(${content.join(', ')})::text) as content from ${raw(stage)} r
             join repeated on ${same.map((name) => `repeated.${name} is not distinct from r.${name}`).join(' and ')} and repeated.key = r.key) r
     ), matched as (
       select r.*, ${foundBy[subject]}, twice.nth, twice.differs
       from ${raw(stage)} r left join twice on twice.seq = r.seq ${joins(matching)}
     )
     select m.*, ${matching.mayBeNew && subject === 'person' ? idOfNew : 'subject_found'} as subject_id, subject_found is null as fresh,
       ${matching.spells ? 'row_number() over (partition by subject_found order by from_day nulls first, seq)' : '1'} as spell,
       ${doubt(matching)} as doubt
     from matched m order by seq`,
  );
  await tx.execute(`drop table ${raw(stage)}`);
  await tx.execute(`create unique index on ${staged(stage)} (seq)`);
  await tx.execute(`analyze ${staged(stage)} (seq, subject_id, doubt)`);
}

const foundBy = {
  person:
    'coalesce(r.subject_given, p.id) as subject_found, p.id as person_id, p.name as found_name, p.died_on as found_died_on',
  household:
    'coalesce(r.subject_given, h.household_id) as subject_found, p.id as person_id, p.name as found_name, p.died_on as found_died_on',
  organisation:
    'coalesce(r.subject_given, o.id) as subject_found, null::integer as person_id, o.name as found_name, null::date as found_died_on',
} as const;

function joins({ subject, on }: Matching): string {
  if (subject === 'organisation') return "left join organisation o on convert_to(o.code, 'UTF8') = r.key";
  const person = 'left join person p on p.id_number_hash = r.key';
  if (subject === 'person') return person;
  const valid = `h.valid_from <= '${on}' and (h.valid_until is null or h.valid_until > '${on}')`;
  return `${person} left join household_member h on h.person_id = p.id and ${valid}`;
}

const idOfNew = "coalesce(subject_found, nextval('person_id_seq')::integer)";

const doubt = ({ mayBeNew, subject }: Matching): string => `case
  when subject_given is not null then null
  when key is null then 'key-wrong'
  when differs then 'twice'
  when nth > 1 then 'duplicate'
  ${subject === 'organisation' ? '' : "when found_name is not null and name is not null and found_name <> name then 'other-name'"}
  ${mayBeNew ? '' : `when ${subject === 'organisation' ? 'subject_found' : 'person_id'} is null then 'not-registered'`}
  ${subject === 'household' ? "when subject_found is null then 'no-household'" : ''} end`;

/**
 * New persons who share name, day of birth and village with somebody in the register: perhaps the same person with another number.
 * Those of the same list count as different: the list itself tells them apart.
 */
export const markLookalikes = (tx: Transaction, stage: string, batchId: number): Promise<number> =>
  tx.execute(
    `update ${staged(stage)} s set doubt = 'like-another', person_id = p.id, found_name = p.name
     from person p where s.fresh and s.doubt is null and s.subject_given is null
       and p.name = s.name and p.born_on = s.born_on and p.village = s.village and p.created_by_batch is distinct from $1`,
    [batchId],
  );

/** A row that is not simply good, and why. */
export type DoubtfulRow = {
  readonly seq: number;
  readonly row_number: number;
  readonly sheet: string;
  readonly doubt:
    | 'key-wrong'
    | 'twice'
    | 'duplicate'
    | 'not-registered'
    | 'other-name'
    | 'no-household'
    | 'like-another';
  readonly name: string | null;
  readonly born_on: Day | null;
  readonly person_id: number | null;
  readonly subject_found: number | null;
  readonly found_name: string | null;
};

export const listDoubtful = (tx: Transaction, stage: string): Promise<DoubtfulRow[]> =>
  tx.query<DoubtfulRow>(
    `select seq, row_number, sheet, doubt, name, born_on, person_id, subject_found, found_name
     from ${staged(stage)} where doubt is not null order by seq`,
  );

/** Rows that a person has decided before are good now: they mean the person chosen, or the household that is the person's on the day. */
export const settleDoubts = (
  tx: Transaction,
  stage: string,
  settled: readonly { seq: number; person: number | null }[],
  of: { household: boolean; on: Day },
) =>
  tx.execute(
    `update ${staged(stage)} s set doubt = null, fresh = s.fresh and d.subject is null,
       subject_id = coalesce(d.subject, s.subject_id), subject_found = coalesce(d.subject, s.subject_found)
     from (select d.seq, ${of.household ? 'm.household_id' : 'd.person'} as subject from jsonb_to_recordset($1) as d(seq integer, person integer)
       ${of.household ? householdOn(of.on) : ''}) d where s.seq = d.seq`,
    [JSON.stringify(settled)],
  );

const householdOn = (on: Day) =>
  `join household_member m on m.person_id = d.person and m.valid_from <= '${on}' and (m.valid_until is null or m.valid_until > '${on}')`;

export type AboutTheDead = {
  row_number: number;
  sheet: string;
  seq: number;
  subject_id: number;
  found_died_on: Day;
};

/** Good rows that speak of somebody who had died when the row begins to hold. */
export const listAboutTheDead = (tx: Transaction, stage: string, period: Day): Promise<AboutTheDead[]> =>
  tx.query<AboutTheDead>(
    `select row_number, sheet, seq, subject_id, found_died_on from ${staged(stage)}
     where doubt is null and found_died_on < coalesce(from_day, $1::date) order by seq`,
    [period],
  );

/** Good rows, the last row's sequence, and how many spells one subject has at most. */
export async function measureStage(
  tx: Transaction,
  stage: string,
): Promise<{ good: number; last: number; spells: number }> {
  const [row] = await tx.query<{ good: number; last: number; spells: number }>(
    `select count(*) filter (where doubt is null) as good, coalesce(max(seq), 0) as last,
       coalesce(max(spell) filter (where doubt is null), 1) as spells from ${staged(stage)}`,
  );
  return row!;
}
