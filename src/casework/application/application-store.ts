import type { Transaction } from '#database';
import type { Application, AuthorityKind } from './application.ts';
import type { ApplicationNeeds } from './application-needs.ts';

/** One at a time for a person, whoever asks: two windows open no case twice. */
export const lockApplicationsOf = (tx: Transaction, person: number) =>
  tx.query(`select pg_advisory_xact_lock(hashtext('application'), $1)`, [person]);

export async function canBeSeen(tx: Transaction, person: number): Promise<boolean> {
  const rows = await tx.query('select from person where id = $1', [person]);
  return rows.length > 0;
}

/** The village of somebody whom the actor sees; null where the address is matched to none. */
export async function findVillage(tx: Transaction, person: number): Promise<string | null | undefined> {
  const [row] = await tx.query<{ village: string | null }>('select village from person where id = $1', [
    person,
  ]);
  return row?.village;
}

/** The programmes that the person has applied for and that are still in work. */
export async function listInWork(tx: Transaction, person: number): Promise<string[]> {
  const rows = await tx.query<{ programme: string }>(
    `select distinct unnest(programmes) as programme from case_file where person_id = $1 and outcome is null and attacks is null order by 1`,
    [person],
  );
  return rows.map(({ programme }) => programme);
}

export type NewApplication = Omit<Application, 'id' | 'cases'> & {
  readonly key: string;
  readonly area: string;
};

export async function insertApplication(
  tx: Transaction,
  { secrets }: Pick<ApplicationNeeds, 'secrets'>,
  made: NewApplication,
): Promise<number> {
  const { key, person, area, openedBy, openedAt, authority, phone, papers, said } = made;
  const [row] = await tx.query<{ id: number }>(
    `insert into application (key, person_id, area, opened_by, opened_at, authority, authority_paper, contact_sealed, papers, said)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
    [
      key,
      person,
      area,
      openedBy,
      openedAt,
      authority.kind,
      authority.paper || null,
      phone ? secrets.seal(phone) : null,
      JSON.stringify(papers),
      JSON.stringify(said),
    ],
  );
  return row!.id;
}

export const insertApplicationCase = (tx: Transaction, application: number, caseId: number) =>
  tx.execute('insert into application_case values ($1, $2)', [application, caseId]);

type Row = {
  id: number;
  person_id: number;
  opened_by: number;
  opened_at: Date;
  authority: AuthorityKind;
  authority_paper: string | null;
  contact_sealed: Buffer | null;
  papers: Application['papers'];
  said: Application['said'];
  cases: number[];
};

type Sought = { readonly id: number } | { readonly key: string } | { readonly caseId: number };

/** Undefined when there is none, or none that the actor may see. */
export async function findApplication(
  tx: Transaction,
  { secrets }: Pick<ApplicationNeeds, 'secrets'>,
  sought: Sought,
): Promise<Application | undefined> {
  const [where, value] =
    'id' in sought
      ? ['a.id = $1', sought.id]
      : 'key' in sought
        ? ['a.key = $1', sought.key]
        : ['a.id = (select application_id from application_case where case_id = $1)', sought.caseId];
  const [row] = await tx.query<Row>(
    `select a.id, a.person_id, a.opened_by, a.opened_at, a.authority, a.authority_paper, a.contact_sealed, a.papers, a.said,
       array(select k.case_id from application_case k where k.application_id = a.id order by k.case_id) as cases
     from application a where ${where}`,
    [value],
  );
  if (!row) return undefined;
  return {
    id: row.id,
    person: row.person_id,
    openedBy: row.opened_by,
    openedAt: row.opened_at,
    authority: { kind: row.authority, paper: row.authority_paper ?? '' },
    phone: row.contact_sealed ? secrets.open(row.contact_sealed) : '',
    papers: row.papers,
    said: row.said,
    cases: row.cases,
  };
}

export type ApplicationLine = { readonly id: number; readonly openedAt: Date; readonly cases: number };

/** The newest first. */
export const listApplications = (tx: Transaction, person: number): Promise<ApplicationLine[]> =>
  tx.query<ApplicationLine>(
    `select a.id, a.opened_at as "openedAt", (select count(*)::int from application_case k where k.application_id = a.id) as cases
     from application a where a.person_id = $1 order by a.id desc limit 20`,
    [person],
  );
