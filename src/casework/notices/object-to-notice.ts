import { witness } from '#audit';
import type { Transaction } from '#database';
import { done, type Result, refuse } from '#kernel';
import { presentStage } from '../case.ts';
import { withAction } from '../case-file.ts';
import { keepLastAction, lockCase } from '../case-store.ts';
import { deadlineOfStage, isLate } from '../deadline.ts';
import type { CaseworkNeeds } from '../needs.ts';
import { countObjections, insertObjection, isMade } from './notice-store.ts';

export type ObjectToNotice = {
  readonly caseId: number;
  /** What is wrong, in the objector's words. */
  readonly words: string;
  /** Who objects, and where to reach them: sealed, for the officers who look into it. */
  readonly name: string;
  readonly phone: string;
  /** Of the form: sent twice, it objects once. */
  readonly key: string;
  /** Of the network, of whoever objects. */
  readonly address: string;
};

export type ObjectionRefused =
  | { readonly because: 'not-posted' }
  | { readonly because: 'words-missing' }
  | { readonly because: 'name-missing' }
  | { readonly because: 'phone-wrong' }
  | { readonly because: 'too-many' };

export type ObjectionNeeds = CaseworkNeeds & {
  readonly secrets: { seal(text: string): Buffer; fingerprint(text: string): Buffer };
};

/** So many an hour from one network; more is not how villagers object. */
const mostAnHour = 5;

/** Anybody objects to what is posted, by name: the case goes back to be looked at, and the person concerned is not told by whom. */
export async function objectToNotice(
  needs: ObjectionNeeds,
  objection: ObjectToNotice,
): Promise<Result<undefined, ObjectionRefused>> {
  const barred = whatIsMissing(objection);
  if (barred) return refuse(barred);
  return await needs.database.work((tx) => object(tx, needs, objection));
}

function whatIsMissing({ words, name, phone }: ObjectToNotice): ObjectionRefused | undefined {
  if (words.trim() === '') return { because: 'words-missing' };
  if (name.trim() === '') return { because: 'name-missing' };
  return /^[0-9+ -]{6,20}$/.test(phone.trim()) ? undefined : { because: 'phone-wrong' };
}

async function object(
  tx: Transaction,
  needs: ObjectionNeeds,
  { caseId, words, name, phone, key, address: from }: ObjectToNotice,
): Promise<Result<undefined, ObjectionRefused>> {
  const file = await lockCase(tx, needs, caseId);
  if (await isMade(tx, key)) return done(undefined);
  const at = needs.clock();
  const due = file && presentStage(file.state)?.notice && deadlineOfStage(file.state, needs.calendar);
  if (!file || !due || isLate(due, at)) return refuse({ because: 'not-posted' });
  const { secrets } = needs;
  const address = secrets.fingerprint(`objection address ${from}`);
  const since = new Date(at.getTime() - 3_600_000);
  if ((await countObjections(tx, { address, since })) >= mostAnHour) return refuse({ because: 'too-many' });
  const id = await insertObjection(tx, {
    ...{ key, caseId, address, at, area: file.state.area },
    words: words.trim().slice(0, 1000),
    name: secrets.seal(name.trim().slice(0, 60)),
    phone: secrets.seal(phone.trim()),
  });
  if (id === undefined) return done(undefined);
  const { stage } = file.state;
  await keepLastAction(tx, needs, {
    file: withAction(file, { kind: 'objected', stage, objection: id, at, by: null }),
  });
  const { person } = file.subject;
  const about = person !== undefined && { person };
  await witness(tx, { act: 'case.object', at, ...about, details: { case: caseId, objection: id } });
  return done(undefined);
}
