/** Papers of cases. */
import type { Transaction } from '#database';
import type { PaperKind } from '#files';

export type NewPaper = {
  readonly person: number;
  readonly kind: PaperKind;
  readonly sealed: Buffer;
  readonly hash: Buffer;
  readonly size: number;
  readonly by: number;
  readonly at: Date;
};

/** The same bytes of one giver are one paper. Gives its number. */
export async function insertPaper(tx: Transaction, paper: NewPaper): Promise<number> {
  const { person, kind, sealed, hash, size, by, at } = paper;
  await tx.execute(
    `insert into paper (person_id, kind, content_sealed, content_hash, size, given_by, given_at) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (person_id, given_by, content_hash) do nothing`,
    [person, kind, sealed, hash, size, by, at],
  );
  const [row] = await tx.query<{ id: number }>(
    'select id from paper where person_id = $1 and given_by = $2 and content_hash = $3',
    [person, by, hash],
  );
  return row!.id;
}

/** Nothing when it is there already. */
export const insertCasePaper = (
  tx: Transaction,
  { caseId, paper, name, by, at }: { caseId: number; paper: number; name: string; by: number; at: Date },
): Promise<number> =>
  tx.execute(
    `insert into case_paper (case_id, paper_id, name, added_by, added_at) values ($1, $2, $3, $4, $5)
     on conflict (case_id, paper_id, name) where withdrawn_at is null do nothing`,
    [caseId, paper, name, by, at],
  );

export type CasePaper = {
  readonly id: number;
  readonly paper: number;
  readonly name: string;
  readonly kind: PaperKind;
  /** Bytes. */
  readonly size: number;
  readonly addedBy: number;
  readonly addedAt: Date;
};

const casePapers = `select l.id, l.paper_id as paper, l.name, p.kind, p.size, l.added_by as "addedBy", l.added_at as "addedAt"
  from case_paper l join paper p on p.id = l.paper_id`;

/** Of a case, without those that were withdrawn, in the order in which they came. */
export const listCasePapers = (tx: Transaction, caseId: number): Promise<CasePaper[]> =>
  tx.query(`${casePapers} where l.case_id = $1 and l.withdrawn_at is null order by l.id`, [caseId]);

/** What was brought of a person since a day to other cases, and not to this one, each paper once; the newest first. */
export const listBroughtBefore = (
  tx: Transaction,
  { caseId, person, since }: { caseId: number; person: number; since: Date },
): Promise<CasePaper[]> =>
  tx.query(
    `select * from (select distinct on (l.paper_id) l.id, l.paper_id as paper, l.name, p.kind, p.size, l.added_by as "addedBy", l.added_at as "addedAt"
       from case_paper l join paper p on p.id = l.paper_id
       where p.person_id = $2 and p.given_at > $3 and l.withdrawn_at is null and l.case_id <> $1
         and not exists (select from case_paper o where o.case_id = $1 and o.paper_id = l.paper_id and o.withdrawn_at is null)
       order by l.paper_id, l.id desc) x order by x."addedAt" desc limit 20`,
    [caseId, person, since],
  );

export type PaperContent = { readonly name: string; readonly kind: PaperKind; readonly sealed: Buffer };

export async function findContent(
  tx: Transaction,
  { caseId, id }: { caseId: number; id: number },
): Promise<PaperContent | undefined> {
  const [row] = await tx.query<PaperContent>(
    `select l.name, p.kind, p.content_sealed as sealed from case_paper l join paper p on p.id = l.paper_id
     where l.case_id = $1 and l.id = $2 and l.withdrawn_at is null`,
    [caseId, id],
  );
  return row;
}

/** Nothing when another gave it, or it was withdrawn before. */
export const withdrawCasePaper = (
  tx: Transaction,
  { caseId, id, by, at }: { caseId: number; id: number; by: number; at: Date },
): Promise<number> =>
  tx.execute(
    `update case_paper set withdrawn_by = $3, withdrawn_at = $4 where case_id = $1 and id = $2 and added_by = $3 and withdrawn_at is null`,
    [caseId, id, by, at],
  );
