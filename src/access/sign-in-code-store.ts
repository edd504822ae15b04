import type { Transaction } from '#database';

type Asking = { readonly number: Buffer; readonly address: Buffer };

/** Who asks for the same number, or from the same address, waits until this transaction ends: counts stay true. */
export async function holdCounts(tx: Transaction, { number, address }: Asking): Promise<void> {
  await tx.execute(`select pg_advisory_xact_lock(hashtext('handrail sign-in number'), hashtext($1))`, [
    number.toString('hex'),
  ]);
  await tx.execute(`select pg_advisory_xact_lock(hashtext('handrail sign-in address'), hashtext($1))`, [
    address.toString('hex'),
  ]);
}

export async function isKept(tx: Transaction, token: Buffer): Promise<boolean> {
  const rows = await tx.sql`select true from sign_in_code where token_hash = ${token}`;
  return rows.length > 0;
}

export async function countCodes(
  tx: Transaction,
  { number, address, since }: Asking & { since: Date },
): Promise<{ ofNumber: number; fromAddress: number }> {
  const [row] = await tx.sql<{ ofNumber: number; fromAddress: number }>`select
    (select count(*)::int from sign_in_code where number_hash = ${number} and asked_at > ${since}) as "ofNumber",
    (select count(*)::int from sign_in_code where address_hash = ${address} and asked_at > ${since}) as "fromAddress"`;
  return row!;
}

export type Signer = { readonly person: number; readonly phoneSealed: Buffer };

/**
 * The living person with a telephone whose identity number this is, or whose certificate of today, unless that was cancelled or has
 * moved to another city.
 */
export async function findSigner(tx: Transaction, hash: Buffer): Promise<Signer | undefined> {
  const [row] = await tx.sql<{ id: number; phone_sealed: Buffer }>`
    select id, phone_sealed from person
    where died_on is null and phone_sealed is not null and (id_number_hash = ${hash} or id in (
      select person_id from certificate
      where number_hash = ${hash} and valid_until is null and state in ('valid', 'frozen')))`;
  return row && { person: row.id, phoneSealed: row.phone_sealed };
}

/** A new code ends the ones before it. */
export async function endCodes(tx: Transaction, { number, at }: { number: Buffer; at: Date }): Promise<void> {
  await tx.sql`update sign_in_code set ended_at = ${at} where number_hash = ${number} and ended_at is null`;
}

/** What no count asks for any more is not kept. */
export async function dropCodes(tx: Transaction, askedBefore: Date): Promise<void> {
  await tx.sql`delete from sign_in_code where asked_at < ${askedBefore}`;
}

export async function keepCode(
  tx: Transaction,
  kept: Asking & { token: Buffer; code: Buffer; person?: number | undefined; at: Date; endsAt: Date },
): Promise<void> {
  const { token, number, address, code, person, at, endsAt } = kept;
  await tx.sql`insert into sign_in_code (token_hash, number_hash, address_hash, person_id, code_hash, asked_at, ends_at)
    values (${token}, ${number}, ${address}, ${person ?? null}, ${code}, ${at}, ${endsAt})`;
}

export type ChargedCode = { readonly code: Buffer; readonly tries: number; readonly person?: number };

/** Counts a try before the code is looked at, one after the other. Nothing when the code is over. */
export async function chargeCode(
  tx: Transaction,
  { token, at, most }: { token: Buffer; at: Date; most: number },
): Promise<ChargedCode | undefined> {
  const [row] = await tx.sql<{ code_hash: Buffer; tries: number; person_id: number | null }>`
    update sign_in_code set tries = tries + 1
    where token_hash = ${token} and ended_at is null and ends_at > ${at} and tries < ${most}
    returning code_hash, tries, person_id`;
  return row && { code: row.code_hash, tries: row.tries, ...(row.person_id && { person: row.person_id }) };
}

export async function spendCode(tx: Transaction, { token, at }: { token: Buffer; at: Date }): Promise<void> {
  await tx.sql`update sign_in_code set ended_at = ${at} where token_hash = ${token}`;
}

/** The village of a living person, and whether somebody is in this person's care today. */
export async function findStanding(
  tx: Transaction,
  person: number,
): Promise<{ village: string; hasWards: boolean } | undefined> {
  const [row] = await tx.sql<{ village: string; hasWards: boolean }>`
    select p.village, exists (select from guardian g where g.guardian_id = p.id and g.valid_from <= current_date
      and (g.valid_until is null or g.valid_until > current_date)) as "hasWards"
    from person p where p.id = ${person} and p.died_on is null`;
  return row;
}
