import type { Transaction } from '#database';
import type { Day } from '#kernel';
import type { Action } from './action.ts';
import { caseOf } from './case.ts';
import type { CaseFile } from './case-file.ts';
import { deadlineOfStage } from './deadline.ts';
import { type CaseworkNeeds, procedureOf } from './needs.ts';

type Row = {
  id: number;
  procedure: string;
  edition: number;
  subject: CaseFile['subject']['kind'];
  subject_id: number;
  person_id: number | null;
  programmes: string[];
  attacks: number | null;
  opened_by: number | null;
  on_behalf: boolean;
};
type ActionRow = { kind: Action['kind']; at: Date; by: number | null; content: object };

/** The state that a case comes to, as lists ask for it. */
export type CaseState = {
  readonly area: string;
  readonly stage: string;
  readonly since: Date;
  readonly due_on: Day | null;
  readonly due_at: Date | null;
  readonly delegated_to: number | null;
  readonly suspended: boolean;
  readonly escalated: boolean;
  readonly outcome: string | null;
  readonly actions: number;
};

export function stateOf(
  { state, actions }: CaseFile,
  { calendar }: Pick<CaseworkNeeds, 'calendar'>,
): CaseState {
  const due = deadlineOfStage(state, calendar);
  return {
    area: state.area,
    stage: state.stage,
    since: state.since,
    due_on: due?.on ?? null,
    due_at: due?.at ?? null,
    delegated_to: state.delegatedTo ?? null,
    suspended: state.suspended,
    escalated: state.escalated,
    outcome: state.outcome ?? null,
    actions: actions.length,
  };
}

const columns = `id, procedure, edition, subject, subject_id, person_id, programmes, attacks, opened_by, on_behalf`;

/** Undefined when there is none, or none that the actor may see. */
export async function findCase(
  tx: Transaction,
  needs: Pick<CaseworkNeeds, 'procedures'>,
  caseId: number,
): Promise<CaseFile | undefined> {
  const [row] = await tx.query<Row>(`select ${columns} from case_file where id = $1`, [caseId]);
  return row && (await fileOf(tx, needs, row));
}

/** Locks the case until the transaction ends, so that two officers cannot move it at once. */
export async function lockCase(
  tx: Transaction,
  needs: Pick<CaseworkNeeds, 'procedures'>,
  caseId: number,
): Promise<CaseFile | undefined> {
  const [row] = await tx.query<Row>(`select ${columns} from case_file where id = $1 for update`, [caseId]);
  return row && (await fileOf(tx, needs, row));
}

/** The case that was opened with the key. */
export async function findCaseByKey(
  tx: Transaction,
  needs: Pick<CaseworkNeeds, 'procedures'>,
  key: string,
): Promise<CaseFile | undefined> {
  const [row] = await tx.query<Row>(`select ${columns} from case_file where key = $1`, [key]);
  return row && (await fileOf(tx, needs, row));
}

async function fileOf(
  tx: Transaction,
  needs: Pick<CaseworkNeeds, 'procedures'>,
  row: Row,
): Promise<CaseFile> {
  const rows = await tx.query<ActionRow>(
    'select kind, at, by, content from case_action where case_id = $1 order by number',
    [row.id],
  );
  const actions = rows.map(({ content, ...rest }) => ({ ...content, ...rest }) as Action);
  const procedure = procedureOf(needs, { id: row.procedure, edition: row.edition });
  const { subject: kind, subject_id: id, person_id: person } = row;
  return {
    id: row.id,
    subject: { kind, id, ...(person !== null && { person }) },
    programmes: row.programmes,
    ...(row.attacks !== null && { attacks: row.attacks }),
    openedBy: row.opened_by,
    onBehalf: row.on_behalf,
    actions,
    state: caseOf(procedure, actions),
  };
}

export type NewCase = Omit<CaseFile, 'id'> & { readonly key: string };

/** The number of the new case; undefined when the key is taken, or the decision is under appeal already. */
export async function insertCase(
  tx: Transaction,
  needs: Pick<CaseworkNeeds, 'calendar'>,
  { key, ...made }: NewCase,
): Promise<number | undefined> {
  const { subject, state, programmes, attacks, openedBy, onBehalf } = made;
  const kept = stateOf({ ...made, id: 0 }, needs);
  const [row] = await tx.query<{ id: number }>(
    `insert into case_file (key, procedure, edition, subject, subject_id, person_id, programmes, attacks, opened_by, on_behalf,
        opened_at, area, stage, since, due_on, due_at, actions)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
      on conflict do nothing returning id`,
    [
      key,
      state.procedure.id,
      state.procedure.edition,
      subject.kind,
      subject.id,
      subject.person ?? null,
      programmes,
      attacks ?? null,
      openedBy,
      onBehalf,
      state.openedAt,
      kept.area,
      kept.stage,
      kept.since,
      kept.due_on,
      kept.due_at,
      kept.actions,
    ],
  );
  if (row) await insertAction(tx, { caseId: row.id, number: 1, action: made.actions[0]! });
  return row?.id;
}

/** Many at once, each with its opening; a key that is taken opens nothing. Gives how many are new. */
export const insertCases = (
  tx: Transaction,
  needs: Pick<CaseworkNeeds, 'calendar'>,
  cases: readonly NewCase[],
): Promise<number> =>
  tx.execute(
    `with given as (
       select * from jsonb_to_recordset($1) as c(key text, procedure text, edition smallint, subject text, subject_id integer, person_id integer,
         programmes text[], opened_at timestamptz, area text, stage text, since timestamptz, due_on date, due_at timestamptz, content jsonb)),
     made as (
       insert into case_file (key, procedure, edition, subject, subject_id, person_id, programmes, opened_at, area, stage, since, due_on, due_at, actions)
       select key, procedure, edition, subject, subject_id, person_id, programmes, opened_at, area, stage, since, due_on, due_at, 1 from given
       on conflict do nothing returning id, key)
     insert into case_action (case_id, number, kind, at, content)
     select m.id, 1, 'opened', g.opened_at, g.content from made m join given g on g.key = m.key`,
    [JSON.stringify(cases.map((one) => newRow(one, needs)))],
  );

function newRow({ key, ...made }: NewCase, needs: Pick<CaseworkNeeds, 'calendar'>) {
  const { subject, programmes, state, actions } = made;
  const { area, stage, since, due_on, due_at } = stateOf({ ...made, id: 0 }, needs);
  const { kind: _, at: __, by: ___, ...content } = actions[0]!;
  return {
    ...{ key, procedure: state.procedure.id, edition: state.procedure.edition },
    ...{ subject: subject.kind, subject_id: subject.id, person_id: subject.person ?? null },
    ...{ programmes, opened_at: state.openedAt, area, stage, since, due_on, due_at, content },
  };
}

type Appended = {
  readonly caseId: number;
  readonly number: number;
  readonly action: Action;
  readonly key?: string;
};

async function insertAction(tx: Transaction, { caseId, number, action, key }: Appended): Promise<void> {
  const { kind, at, by, ...content } = action;
  await tx.execute(
    `insert into case_action (case_id, number, key, kind, at, by, content) values ($1, $2, $3, $4, $5, $6, $7)`,
    [caseId, number, key ?? null, kind, at, by, JSON.stringify(content)],
  );
}

/** Appends what happened last, and keeps the state that the case comes to. */
export async function keepLastAction(
  tx: Transaction,
  needs: Pick<CaseworkNeeds, 'calendar'>,
  { file, key }: { readonly file: CaseFile; readonly key?: string },
): Promise<void> {
  const state = stateOf(file, needs);
  await insertAction(tx, {
    caseId: file.id,
    number: file.actions.length,
    action: file.actions.at(-1)!,
    ...(key !== undefined && { key }),
  });
  await tx.execute(
    `update case_file set area = $2, stage = $3, since = $4, due_on = $5, due_at = $6, delegated_to = $7, suspended = $8,
      escalated = $9, outcome = $10, actions = $11 where id = $1`,
    [file.id, ...Object.values(state)],
  );
}

/** Whether the form with this key has been acted on already. */
export async function isActedOn(tx: Transaction, caseId: number, key: string): Promise<boolean> {
  const rows = await tx.query('select from case_action where case_id = $1 and key = $2', [caseId, key]);
  return rows.length > 0;
}

/** The appeal against the case's decision that is still open. */
export async function findOpenAppeal(tx: Transaction, attacked: number): Promise<number | undefined> {
  const [row] = await tx.query<{ id: number }>(
    'select id from case_file where attacks = $1 and outcome is null',
    [attacked],
  );
  return row?.id;
}
