/** Questions to departments whether what their list says of somebody is right. */
import type { Transaction } from '#database';
import type { Department } from '#declarations';
import type { Doer } from '../deed.ts';
import type { SourceOfFact } from './source-of-fact.ts';

type Asked = SourceOfFact & {
  readonly item: number;
  readonly village: string;
  readonly fact: string;
  readonly why: string;
};

export const askCorrection = (
  tx: Transaction,
  { name, at }: Doer,
  { item, village, roster, department, fact, why }: Asked,
): Promise<number> =>
  tx.execute(
    `insert into correction (item_id, village, roster, department, fact, why, asked_by, asked_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [item, village, roster ?? null, department, fact, why, name, at],
  );

export const answers = ['corrected', 'stands'] as const;
export type Answer = (typeof answers)[number];
export const isAnswer = (text: string): text is Answer => answers.some((one) => one === text);

export type Correction = {
  readonly id: number;
  readonly subject: 'person' | 'household';
  readonly person: number | null;
  readonly name: string | null;
  readonly village: string;
  readonly programme: string;
  readonly roster: string | null;
  readonly department: Department;
  readonly fact: string;
  readonly why: string;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly answer: Answer | null;
  readonly answerWhy: string | null;
};

type Choice = {
  readonly department?: Department | undefined;
  readonly id?: number | undefined;
  readonly state: 'open' | 'all';
};

/** The oldest first. */
export const listCorrections = (tx: Transaction, { department, id, state }: Choice): Promise<Correction[]> =>
  tx.query<Correction>(
    `select c.id, t.subject, p.id as person, p.name, c.village, n.name as programme, c.roster, c.department, c.fact, c.why,
       c.asked_by as "askedBy", c.asked_at as "askedAt", c.answer, c.answer_why as "answerWhy"
     from correction c join outreach_item i on i.id = c.item_id join outreach_task t on t.id = i.task_id
       join programme_name n on n.id = i.programme_id
       left join person p on p.id = case t.subject when 'person' then t.subject_id else (select m.person_id from household_member m
         where m.household_id = t.subject_id and m.valid_until is null order by m.role, m.person_id limit 1) end
     where ($1::text is null or c.department = $1) and ($2::int is null or c.id = $2) and ($3 = 'all' or c.answer is null)
     order by c.asked_at, c.id limit 500`,
    [department ?? null, id ?? null, state],
  );

export const writeAnswer = (
  tx: Transaction,
  { actor, at }: Doer,
  { id, answer, why }: { readonly id: number; readonly answer: Answer; readonly why: string },
): Promise<number> =>
  tx.execute(
    `update correction set answer = $2, answer_why = $3, answered_by = $4, answered_at = $5 where id = $1 and answer is null`,
    [id, answer, why, actor.account, at],
  );
