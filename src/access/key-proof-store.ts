import type { Transaction } from '#database';

export type KeyProof = { sealed: Buffer; fingerprint: Buffer };

/** The proof that is kept; the one given is kept when there is none yet. */
export async function keepOrFindProof(tx: Transaction, proof: KeyProof): Promise<KeyProof> {
  await tx.sql`insert into key_proof (sealed, fingerprint) values (${proof.sealed}, ${proof.fingerprint})
    on conflict do nothing`;
  const [kept] = await tx.sql<KeyProof>`select sealed, fingerprint from key_proof`;
  return kept ?? proof;
}
