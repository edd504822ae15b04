import { timingSafeEqual } from 'node:crypto';
import type { Transaction } from '#database';
import { done, type Result, refuse } from '#kernel';
import type { Account } from './account.ts';
import { keepOwnAccount } from './account-store.ts';
import type { CodeNeeds } from './ask-code.ts';
import { rightsOf } from './roles.ts';
import { tokenHash } from './session.ts';
import { openSession, type SignedIn } from './sign-in.ts';
import { codeHash, triesOfCode } from './sign-in-code.ts';
import { chargeCode, findStanding, spendCode } from './sign-in-code-store.ts';

export type EnterCode = { readonly token: string; readonly code: string; readonly at: Date };

/** Said alike of a number that nobody has; `code-over` is one answer for used, replaced, too old and too often tried. */
export type EnterCodeRefused = { because: 'wrong-code'; left: number } | { because: 'code-over' };

/** Opens a session of the person whose code it is: as guardian where somebody is in this person's care today, else as citizen. */
export async function enterCode(
  needs: Omit<CodeNeeds, 'sendCode'>,
  entered: EnterCode,
): Promise<Result<SignedIn, EnterCodeRefused>> {
  // The try and its event stay, also of a refused one.
  const { value } = await needs.database.work(async (tx) => done(await tryCode(tx, needs, entered)));
  if ('because' in value) return refuse(value);
  return await openSession(needs, { account: value, at: entered.at });
}

async function tryCode(
  tx: Transaction,
  { secrets, witness }: Omit<CodeNeeds, 'sendCode'>,
  { token, code, at }: EnterCode,
): Promise<Account | EnterCodeRefused> {
  const hash = tokenHash(token);
  const charged = await chargeCode(tx, { token: hash, at, most: triesOfCode });
  const refused = async (refusal: EnterCodeRefused): Promise<EnterCodeRefused> => {
    const person = charged?.person;
    await witness(tx, { act: 'sign-in.refused', at, ...(person && { person }), details: { ...refusal } });
    return refusal;
  };
  if (!charged) return await refused({ because: 'code-over' });
  const fits = timingSafeEqual(charged.code, codeHash(secrets, { token, code }));
  if (!fits || charged.person === undefined) {
    const left = triesOfCode - charged.tries;
    return await refused(left > 0 ? { because: 'wrong-code', left } : { because: 'code-over' });
  }
  await spendCode(tx, { token: hash, at });
  return (await accountOf(tx, charged.person)) ?? (await refused({ because: 'code-over' }));
}

/** Made when the person first comes. It bears no name: who keeps accounts learns of nobody. */
async function accountOf(tx: Transaction, person: number): Promise<Account | undefined> {
  const standing = await findStanding(tx, person);
  if (!standing) return undefined;
  const role = standing.hasWards ? 'guardian' : 'citizen';
  return await keepOwnAccount(tx, {
    name: `${role}/${person}`,
    displayName: rightsOf(role).title.zh,
    role,
    area: standing.village,
    person,
    demonstration: false,
  });
}
