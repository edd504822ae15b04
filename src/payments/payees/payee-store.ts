/** Where a person's money goes: accounts, who acts for the person, and what was chosen. */
import type { Transaction } from '#database';
import type { Day } from '#kernel';

export type PayeeAccount = {
  readonly id: number;
  readonly holder: string;
  readonly kind: 'social-card' | 'bank';
  readonly bank: string;
  readonly numberEnd: string;
  readonly from: Day;
};
export type Authority = {
  readonly guardian: string;
  readonly relation: string;
  readonly from: Day;
  readonly until: Day | null;
};
export type Choice = {
  readonly id: number;
  readonly programme: string | null;
  readonly way: 'account' | 'cash' | 'usual';
  readonly account: number | null;
  readonly why: string;
  readonly by: number;
  readonly at: Date;
};

/** The name in which the newest month owes the person; undefined for whom nothing is owed. */
export async function findPayeeName(tx: Transaction, person: number): Promise<string | undefined> {
  const [row] = await tx.query<{ name: string }>(
    'select payee_name as name from obligation where person_id = $1 order by month desc, id desc limit 1',
    [person],
  );
  return row?.name;
}

/** The name that a person's first account is kept in; null where none is known. */
export const holderOf = (person: string): string =>
  `(select p.holder from payee_account p where p.person_id = ${person} and p.valid_until is null order by p.kind = 'social-card' desc, p.id limit 1)`;

/** Those of today, the social-security card first. */
export const listAccounts = (tx: Transaction, person: number): Promise<PayeeAccount[]> =>
  tx.query(
    `select id, holder, kind, bank_name as bank, number_end as "numberEnd", valid_from as "from" from payee_account
     where person_id = $1 and valid_until is null order by kind desc, id`,
    [person],
  );

/** Also of earlier guardians, the newest first. */
export const listAuthorities = (tx: Transaction, person: number): Promise<Authority[]> =>
  tx.query(
    `select guardian_name as guardian, relation, valid_from as "from", valid_until as until from guardian
     where ward_id = $1 order by valid_from desc, id desc`,
    [person],
  );

/** The newest first. */
export const listChoices = (tx: Transaction, person: number): Promise<Choice[]> =>
  tx.query(
    `select c.id, n.name as programme, c.way, c.account_id as account, c.why, c.chosen_by as "by", c.chosen_at as "at"
     from payee_choice c left join programme_name n on n.id = c.programme_id where c.person_id = $1 order by c.id desc`,
    [person],
  );

export const insertChoice = (tx: Transaction, person: number, choice: Omit<Choice, 'id'>): Promise<number> =>
  tx.execute(
    `insert into payee_choice (person_id, programme_id, way, account_id, why, chosen_by, chosen_at)
     values ($1, (select id from programme_name where name = $2), $3, $4, $5, $6, $7)`,
    [person, choice.programme, choice.way, choice.account, choice.why, choice.by, choice.at],
  );
