import type { Transaction } from '#database';
import { done, type Result, refuse } from '#kernel';
import type { SendCode } from './code-sender.ts';
import type { Secrets } from './secrets.ts';
import { minutesAfter, tokenHash } from './session.ts';
import type { AccessNeeds } from './sign-in.ts';
import {
  codeHash,
  codeMinutes,
  codesPerAddress,
  codesPerNumber,
  codeToken,
  freshCode,
} from './sign-in-code.ts';
import {
  countCodes,
  dropCodes,
  endCodes,
  findSigner,
  holdCounts,
  isKept,
  keepCode,
} from './sign-in-code-store.ts';

export type CodeNeeds = AccessNeeds & { readonly secrets: Secrets; readonly sendCode: SendCode };

export type AskCode = {
  /** Identity or certificate number, as the register writes it. */
  readonly number: string;
  /** The identity number, which a certificate number contains: both count together. */
  readonly idNumber: string;
  /** Of the form: sent twice, it asks once. */
  readonly key: string;
  /** Of the network, of whoever asks. */
  readonly address: string;
  readonly at: Date;
};

export type AskCodeRefused = { because: 'too-many-for-number' } | { because: 'too-many-from-address' };

/** `sent` settles when the code has left; nobody who asks waits for it, or the wait would tell who is in the register. */
export type CodeAsked = { readonly token: string; readonly sent: Promise<void> };

/** Sends a code to the telephone that the register knows. A number that nobody has is answered, counted and kept alike. */
export async function askCode(needs: CodeNeeds, asked: AskCode): Promise<Result<CodeAsked, AskCodeRefused>> {
  const token = codeToken(needs.secrets, asked);
  const code = freshCode();
  const { value } = await needs.database.work(async (tx) =>
    done(await give(tx, needs, { ...asked, token, code })),
  );
  if ('because' in value) return refuse(value);
  const { person, phone } = value;
  const sent = person && phone ? send(needs, { person, phone, code, at: asked.at }) : Promise.resolve();
  return done({ token, sent });
}

type Given = { readonly person?: number; readonly phone?: string };

async function give(
  tx: Transaction,
  { secrets, witness }: CodeNeeds,
  { idNumber, token, code, at, ...asked }: AskCode & { token: string; code: string },
): Promise<Given | AskCodeRefused> {
  const number = secrets.fingerprint(`sign-in number ${idNumber}`);
  const address = secrets.fingerprint(`sign-in address ${asked.address}`);
  await holdCounts(tx, { number, address });
  if (await isKept(tx, tokenHash(token))) return {};
  const because = tooMany(await countCodes(tx, { number, address, since: minutesAfter(at, -60) }));
  if (because) {
    await witness(tx, { act: 'sign-in.refused', at, details: { because } });
    return { because };
  }
  const signer = await findSigner(tx, secrets.fingerprint(asked.number));
  await endCodes(tx, { number, at });
  await dropCodes(tx, minutesAfter(at, -24 * 60));
  const person = signer?.person;
  const kept = { token: tokenHash(token), code: codeHash(secrets, { token, code }) };
  await keepCode(tx, { ...kept, number, address, person, at, endsAt: minutesAfter(at, codeMinutes) });
  await witness(tx, { act: 'sign-in.code', at, ...(person && { person }) });
  return signer ? { person: signer.person, phone: secrets.open(signer.phoneSealed) } : {};
}

const tooMany = (count: { ofNumber: number; fromAddress: number }): AskCodeRefused['because'] | undefined => {
  if (count.ofNumber >= codesPerNumber) return 'too-many-for-number';
  return count.fromAddress >= codesPerAddress ? 'too-many-from-address' : undefined;
};

/** A code that did not leave stands in the trail, too. */
async function send(
  { database, witness, sendCode }: CodeNeeds,
  { person, phone, code, at }: { person: number; phone: string; code: string; at: Date },
): Promise<void> {
  try {
    await sendCode({ phone, code, minutes: codeMinutes });
  } catch (error) {
    await database.work(async (tx) => done(await witness(tx, { act: 'sign-in.code-unsent', at, person })));
    throw error;
  }
}
