import type { Transaction } from '#database';
import type { Department } from '#declarations';
import type { Account, NewAccount } from './account.ts';
import type { Role } from './roles.ts';

type AccountRow = {
  id: number;
  name: string;
  display_name: string;
  role: Role;
  department: Department | null;
  area: string;
  person_id: number | null;
  demonstration: boolean;
};

const columns = 'id, name, display_name, role, department, area, person_id, demonstration';

const accountOf = (row: AccountRow): Account => ({
  id: row.id,
  name: row.name,
  displayName: row.display_name,
  role: row.role,
  area: row.area,
  demonstration: row.demonstration,
  ...(row.department ? { department: row.department } : {}),
  ...(row.person_id ? { person: row.person_id } : {}),
});

/** Lets row security show the one account that somebody tries to sign in to. */
export async function nameAccount(tx: Transaction, name: string): Promise<void> {
  await tx.sql`select set_config('handrail.sign_in', ${name}, true)`;
}

/** From here on the transaction works for the account: what it writes in the trail carries its name. */
export async function actAs(tx: Transaction, { id, role }: Pick<Account, 'id' | 'role'>): Promise<void> {
  await tx.sql`select set_config('handrail.account', ${String(id)}, true), set_config('handrail.role', ${role}, true)`;
}

/**
 * Counts a try before the password is looked at, so that parallel tries cannot outrun the lock.
 * Nothing when there is no such account, or it has no password, or it is locked.
 */
export async function chargeTry(
  tx: Transaction,
  attempt: { name: string; at: Date; lockAfter: number; lockedUntil: Date },
): Promise<{ account: Account; passwordHash: string } | undefined> {
  const { name, at, lockAfter, lockedUntil } = attempt;
  const [row] = await tx.query<AccountRow & { password_hash: string }>(
    `update account set
       failed_attempts = case when failed_attempts + 1 >= $3 then 0 else failed_attempts + 1 end,
       locked_until = case when failed_attempts + 1 >= $3 then $4::timestamptz end
     where name = $1 and password_hash is not null and (locked_until is null or locked_until <= $2)
     returning ${columns}, password_hash`,
    [name, at, lockAfter, lockedUntil],
  );
  return row && { account: accountOf(row), passwordHash: row.password_hash };
}

export async function forgiveTries(tx: Transaction, account: number): Promise<void> {
  await tx.sql`update account set failed_attempts = 0, locked_until = null where id = ${account}`;
}

export async function findAccount(tx: Transaction, id: number): Promise<Account | undefined> {
  const [row] = await tx.query<AccountRow>(`select ${columns} from account where id = $1`, [id]);
  return row && accountOf(row);
}

/** The accounts a visitor of a demonstration city may choose from, in the order in which they were made. */
export async function listDemonstrationAccounts(tx: Transaction): Promise<Account[]> {
  const rows = await tx.query<AccountRow>(`select ${columns} from account where demonstration order by id`);
  return rows.map(accountOf);
}

/** Accounts under the area of the administrator who asks, by name. */
export async function listAccounts(tx: Transaction): Promise<Account[]> {
  const rows = await tx.query<AccountRow>(`select ${columns} from account order by name`);
  return rows.map(accountOf);
}

/** Village workers under an area, by number. */
export const listWorkers = (
  tx: Transaction,
  area: string,
): Promise<{ account: number; name: string; village: string }[]> =>
  tx.query(
    `select id as account, display_name as name, area as village from account
     where role = 'village-worker' and area >= $1 and area < $1 || ':' order by id`,
    [area],
  );

export const listNames = (
  tx: Transaction,
  accounts: readonly number[],
): Promise<{ account: number; name: string }[]> =>
  tx.query('select id as account, display_name as name from account where id = any($1)', [accounts]);

export type ColleagueRow = {
  readonly account: number;
  readonly name: string;
  readonly role: string;
  readonly department: Department | null;
  readonly area: string;
  readonly person: number | null;
};
const colleague =
  'select id as account, display_name as name, role, department, area, person_id as person from account';

export async function selectColleague(tx: Transaction, account: number): Promise<ColleagueRow | undefined> {
  const [row] = await tx.query<ColleagueRow>(`${colleague} where id = $1`, [account]);
  return row;
}

export const listAtDesk = (
  tx: Transaction,
  { role, department, area }: { role: string; department?: Department; area: string },
): Promise<ColleagueRow[]> =>
  tx.query(
    `${colleague} where role = $1 and department is not distinct from $2 and starts_with($3, area) order by display_name, id limit 200`,
    [role, department ?? null, area],
  );

/** Nothing when the name is taken. */
export async function addAccount(tx: Transaction, account: NewAccount): Promise<number | undefined> {
  const { name, displayName, role, department, area, person, passwordHash, demonstration } = account;
  const [row] = await tx.sql<{ id: number }>`
    insert into account (name, display_name, role, department, area, person_id, password_hash, demonstration)
    values (${name}, ${displayName}, ${role}, ${department ?? null}, ${area}, ${person ?? null},
      ${passwordHash ?? null}, ${demonstration})
    on conflict (name) do nothing returning id`;
  return row?.id;
}

/** The account of a person of the register, made when there is none and moved along with the person. Throws when another bears its name. */
export async function keepOwnAccount(
  tx: Transaction,
  account: NewAccount & { person: number },
): Promise<Account> {
  const { name, displayName, role, area, person, demonstration } = account;
  const [row] = await tx.query<AccountRow>(
    `insert into account (name, display_name, role, area, person_id, demonstration) values ($1, $2, $3, $4, $5, $6)
     on conflict (name) do update set area = excluded.area
       where account.role = excluded.role and account.person_id = excluded.person_id
     returning ${columns}`,
    [name, displayName, role, area, person, demonstration],
  );
  if (!row) throw new Error(`The account ${name} is not the one of person ${person}.`);
  return accountOf(row);
}

/** The account's sessions end by the change itself. */
export async function setRights(
  tx: Transaction,
  account: number,
  rights: { role: Role; department?: Department; area: string },
): Promise<boolean> {
  const { role, department, area } = rights;
  const rows =
    await tx.sql`update account set role = ${role}, department = ${department ?? null}, area = ${area}
    where id = ${account} returning id`;
  return rows.length === 1;
}
