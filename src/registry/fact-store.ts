import type { Transaction } from '#database';
import type { Day } from '#kernel';
import type { Periods } from './freshness.ts';

export type SubjectKind = 'person' | 'household' | 'organisation';

export type StoredFact = {
  readonly subject: number;
  readonly name: string;
  readonly value: number;
  readonly from: Day;
  readonly until: Day | null;
  readonly knownFrom: Date;
  readonly knownUntil: Date | null;
  readonly batchId: number | null;
  readonly row: number | null;
  readonly saidBy: string | null;
  /** Null when no list said it. */
  readonly roster: string | null;
  readonly period: Day | null;
};

export type FactQuestion = {
  readonly kind: SubjectKind;
  readonly subjects: readonly number[];
  /** Facts that hold on any day from the first to the last. */
  readonly from: Day;
  readonly until: Day;
  /** As known at that moment; now unless told. */
  readonly knownAt?: Date | undefined;
};

const kinds = {
  person: ['person'],
  household: ['household'],
  organisation: ['employer', 'provider'],
} as const;

export const selectFacts = (tx: Transaction, asked: FactQuestion): Promise<StoredFact[]> =>
  tx.query<StoredFact>(
    {
      name: asked.knownAt ? 'facts-then' : 'facts-now',
      text: `select f.subject_id as subject, n.name, f.value, f.valid_from as "from", f.valid_until as until, f.known_from as "knownFrom",
         f.known_until as "knownUntil", f.batch_id as "batchId", f.row_number as row, f.said_by as "saidBy", b.roster, b.period
       from fact f join fact_name n on n.id = f.fact_id left join taken_list b on b.batch_id = f.batch_id
       where f.fact_id = any(array(select id from fact_name where subject = any($1))) and f.subject_id = any($2)
         and f.valid_from <= $4 and (f.valid_until is null or f.valid_until > $3)
         and ${asked.knownAt ? 'f.known_from <= $5 and (f.known_until is null or f.known_until > $5)' : 'f.known_until is null and $5::timestamptz is null'}
       order by n.name, f.valid_from`,
    },
    [kinds[asked.kind], asked.subjects, asked.from, asked.until, asked.knownAt ?? null],
  );

export type FactToRecord = {
  readonly name: string;
  readonly subject: number;
  readonly value: number;
  readonly from: Day;
  readonly until?: Day | undefined;
  readonly saidBy: string;
  readonly at: Date;
};

/** What was believed of the days from `from` to `until` is closed; what it said of other days stays. */
export async function writeRecordedFact(tx: Transaction, fact: FactToRecord): Promise<void> {
  const overlapping = `f.fact_id = (select id from fact_name where name = $1) and f.subject_id = $2 and f.known_until is null
    and (f.valid_until is null or f.valid_until > $3::date) and ($4::date is null or f.valid_from < $4::date)`;
  const values = [fact.name, fact.subject, fact.from, fact.until ?? null];
  const closed = await tx.query<StoredFact & { fact_id: number }>(
    `update fact f set known_until = $5 where ${overlapping}
     returning f.fact_id, f.value, f.valid_from as "from", f.valid_until as until, f.batch_id as "batchId", f.row_number as row, f.said_by as "saidBy"`,
    [...values, fact.at],
  );
  const remnants = closed.flatMap((old) => [
    ...(old.from < fact.from ? [{ ...old, until: fact.from }] : []),
    ...(fact.until && (old.until === null || old.until > fact.until) ? [{ ...old, from: fact.until }] : []),
  ]);
  await tx.execute(
    `insert into fact (subject_id, fact_id, value, valid_from, valid_until, known_from, batch_id, row_number, said_by)
     select $2, (select id from fact_name where name = $1), r.value, r."from", r.until, $4, r."batchId", r.row, r."saidBy"
     from jsonb_to_recordset($3) as r(value bigint, "from" date, until date, "batchId" integer, row integer, "saidBy" text)`,
    [
      fact.name,
      fact.subject,
      JSON.stringify([
        ...remnants,
        { value: fact.value, from: fact.from, until: fact.until ?? null, saidBy: fact.saidBy },
      ]),
      fact.at,
    ],
  );
}

/** As known at a moment, else now. */
export async function listPeriods(tx: Transaction, knownAt?: Date): Promise<Periods> {
  const rows = await tx.query<{ roster: string; period: Day }>(
    'select roster, period from taken_list where taken_at is not null and ($1::timestamptz is null or taken_at <= $1)',
    [knownAt ?? null],
  );
  const periods = Map.groupBy(rows, ({ roster }) => roster);
  return new Map([...periods].map(([roster, of]) => [roster, of.map(({ period }) => period)]));
}
