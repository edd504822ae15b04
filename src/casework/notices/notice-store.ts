/** What is posted now, and what is said against it. */
import type { Transaction } from '#database';
import type { Day } from '#kernel';

/** A stage of an edition of a procedure. */
export type PostedStage = { readonly procedure: string; readonly edition: number; readonly stage: string };

export type PostedRow = PostedStage & {
  readonly id: number;
  readonly name: string;
  /** 12 digits. */
  readonly area: string;
  readonly programmes: readonly string[];
  /** As it was found last in the case; null where the case finds none. */
  readonly grade: number | null;
  /** Of the person's certificate; null for who has none yet. */
  readonly category: number | null;
  /** The last day of the notice. */
  readonly until: Day;
};

const posted = `case_file c join unnest($1::text[], $2::smallint[], $3::text[]) as s(procedure, edition, stage) using (procedure, edition, stage)
  where c.outcome is null and not c.suspended and c.due_on >= $4`;

const stagesAs = (stages: readonly PostedStage[]) => [
  stages.map((one) => one.procedure),
  stages.map((one) => one.edition),
  stages.map((one) => one.stage),
];

type Asked = { readonly stages: readonly PostedStage[]; readonly on: Day };

/** In an area, or one case; by village and name, at most 1,000. */
export const listPosted = (
  tx: Transaction,
  { stages, on, area = '', id }: Asked & { readonly area?: string; readonly id?: number },
): Promise<PostedRow[]> =>
  tx.query(
    `select c.id, c.procedure, c.edition, c.stage, c.area, c.programmes, c.due_on as until, p.name, k.category,
       (select (a.content -> 'given' ->> 'grade')::integer from case_action a where a.case_id = c.id and a.content -> 'given' ? 'grade' order by a.number desc limit 1) as grade
     from (select c.* from ${posted} and starts_with(c.area, $5) and ($6::integer is null or c.id = $6)) c join person p on p.id = c.person_id
       left join certificate k on k.person_id = p.id and k.valid_until is null
     order by c.area, p.name, c.id limit 1000`,
    [...stagesAs(stages), on, area, id ?? null],
  );

/** How many are posted, by the first so many digits of the area. */
export const countPosted = (
  tx: Transaction,
  { stages, on, digits }: Asked & { readonly digits: number },
): Promise<{ area: string; cases: number }[]> =>
  tx.query(
    `select left(c.area, $5) as area, count(*)::integer as cases from ${posted} and c.person_id is not null group by 1 order by 1`,
    [...stagesAs(stages), on, digits],
  );

export type NewObjection = {
  readonly key: string;
  readonly caseId: number;
  readonly area: string;
  readonly words: string;
  readonly name: Buffer;
  readonly phone: Buffer;
  readonly address: Buffer;
  readonly at: Date;
};

/** Its number; undefined when the form was sent before. */
export async function insertObjection(tx: Transaction, made: NewObjection): Promise<number | undefined> {
  const { key, caseId, area, words, name, phone, address, at } = made;
  const [row] = await tx.query<{ id: number }>(
    `insert into objection (key, case_id, area, words, name_sealed, phone_sealed, address_hash, made_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (key) do nothing returning id`,
    [key, caseId, area, words, name, phone, address, at],
  );
  return row?.id;
}

export async function countObjections(
  tx: Transaction,
  { address, since }: { readonly address: Buffer; readonly since: Date },
): Promise<number> {
  const [row] = await tx.query<{ made: number }>(
    'select count(*)::integer as made from objection where address_hash = $1 and made_at > $2',
    [address, since],
  );
  return row!.made;
}

export const isMade = async (tx: Transaction, key: string): Promise<boolean> =>
  (await tx.query('select from objection where key = $1', [key])).length > 0;

export type ObjectionKept = {
  readonly id: number;
  readonly words: string;
  readonly name: Buffer;
  readonly phone: Buffer;
  readonly at: Date;
};

/** Of a case, the newest first; none for whom row security shows none. */
export const listObjections = (tx: Transaction, caseId: number): Promise<ObjectionKept[]> =>
  tx.query(
    `select id, words, name_sealed as name, phone_sealed as phone, made_at as at from objection where case_id = $1 order by id desc`,
    [caseId],
  );
