import type { Transaction } from '#database';
import { FileRefused } from '#files';
import { done, type Result, refuse, type Text } from '#kernel';
import { lockBatch, noteList, noteProgress, noteRead, noteTaken, refuseBatch } from './batch-store.ts';
import { countRows } from './count-rows.ts';
import type { Needs } from './needs.ts';
import { type Plan, type Prepared, prepareBatch } from './prepare-batch.ts';
import { forgetRead } from './read-batch.ts';
import { nameForgottenPersons, nameNewPersons } from './register-persons-store.ts';
import type { Batch, Control, Counts } from './roster-batch.ts';
import { markCorrected, replaceRows } from './row-store.ts';
import { dropStage } from './stage-store.ts';
import { countEndings, takeEndings, takeStretch } from './take-stretch.ts';

export type TakeBatch = {
  readonly batchId: number;
  /** Rows a transaction; 50,000 unless told. */
  readonly chunkRows?: number;
  /** Takes the file although the sender's totals differ, or although it would end more than a fifth of what was listed. */
  readonly despite?: readonly ('control' | 'endings')[];
  /** From 0 to 1, after each transaction. */
  readonly onProgress?: (progress: number) => void;
};

export type TakeRefused =
  | { because: 'file-refused'; text: Text }
  | { because: 'control-differs'; control: Control }
  | { because: 'ends-too-many'; ending: number; listed: number }
  | { because: 'not-waiting'; state: Batch['state'] }
  | { because: 'taken-elsewhere' };

type Outcome<Value> = Result<Value, TakeRefused>;

/**
 * Takes the good rows of a batch; refused and doubtful ones wait. Each chunk is a transaction that also notes how far it came: after
 * a crash the same call goes on there. A batch that was taken changes nothing and is answered as it is.
 */
export async function takeBatch(needs: Needs, command: TakeBatch): Promise<Outcome<Counts>> {
  const started = await begin(needs, command);
  if (!started.ok) return started;
  forgetRead(needs, command.batchId);
  if ('counts' in started.value) {
    command.onProgress?.(1);
    return done(started.value.counts);
  }
  const { plan } = started.value;
  const chunk = chunkOf(command);
  const naming = namer(needs, plan);
  for (let after = plan.batch.takenThrough; after < plan.last; after += chunk) {
    const through = Math.min(plan.last, after + chunk);
    const taken = await takeChunk(needs, plan, { after, through });
    await naming.wait();
    if (!taken.ok) return taken;
    naming.start({ after, through });
    command.onProgress?.(through / (plan.last + 1));
  }
  await naming.wait();
  const finished = await finish(needs, plan);
  command.onProgress?.(1);
  return finished;
}

const chunkOf = ({ chunkRows = 50_000 }: TakeBatch): number => chunkRows;

/** New persons become findable beside the next chunk, in transactions of their own; those of a crashed taking at its end. */
function namer({ database }: Needs, plan: Plan) {
  const isOfPersons = plan.roster.keepsRegister === 'persons';
  let running: Promise<unknown> = Promise.resolve();
  return {
    start(reach: { after: number; through: number }): void {
      if (!isOfPersons) return;
      running = database.work(async (tx) => done(await nameNewPersons(tx, { stage: plan.stage, ...reach })));
      running.catch(() => undefined); // told by wait
    },
    wait: () => running,
  };
}

/**
 * Stages, matches and weighs anew, also when going on after a crash: what was taken before is found unchanged or skipped. A list of
 * one chunk is taken to its end in the same transaction.
 */
async function begin(
  needs: Needs,
  command: TakeBatch,
): Promise<Outcome<{ plan: Plan } | { counts: Counts }>> {
  try {
    return await needs.database.work(async (tx): Promise<Outcome<{ plan: Plan } | { counts: Counts }>> => {
      const batch = await lockBatch(tx, command.batchId);
      if (batch.state === 'taken') return done({ counts: batch.counts });
      if (batch.state === 'refused') return refuse({ because: 'file-refused', text: batch.refusal! });
      if (batch.state === 'abandoned') return refuse({ because: 'not-waiting', state: batch.state });
      const prepared = await prepareBatch(tx, needs, batch);
      const { plan, rows, control, read } = prepared;
      await replaceRows(tx, batch.id, rows);
      const objection = await objectionTo(prepared, command, () => countEndings(tx, plan));
      if (objection) return objection;
      const counts = { ...countRows(rows), ...pick(batch.state === 'taking' ? batch.counts : undefined) };
      await noteRead(tx, batch.id, { ...read, state: 'taking', rowCount: read.rows, counts, control });
      await noteList(tx, batch, null);
      if (batch.corrects !== null) await markCorrected(tx, batch.corrects, read.corrected);
      const atOnce = plan.last <= chunkOf(command) && plan.batch.state !== 'taking';
      return done(atOnce ? { counts: await takeWhole(tx, needs, plan, counts) } : { plan });
    });
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    const { text } = error;
    await needs.database.work(async (tx) => done(await refuseBatch(tx, command.batchId, text)));
    return refuse({ because: 'file-refused', text });
  }
}

async function takeWhole(tx: Transaction, { clock }: Needs, plan: Plan, before: Counts): Promise<Counts> {
  const { batch, last, stage } = plan;
  const known = clock();
  const reach = { after: 0, through: last };
  const taken = await takeStretch(tx, plan, { ...reach, known });
  if (plan.roster.keepsRegister === 'persons') await nameNewPersons(tx, { stage, ...reach });
  return await close(tx, plan, { batch, counts: { ...before, ...taken }, known });
}

/** Ends what a full list no longer names, and notes that the batch is taken. */
async function close(
  tx: Transaction,
  plan: Plan,
  at: { batch: Batch; counts: Counts; known: Date },
): Promise<Counts> {
  const { batch, known } = at;
  const counts = { ...at.counts, ended: await takeEndings(tx, plan, known) };
  await noteTaken(tx, batch.id, { counts, takenAt: known });
  await noteList(tx, batch, known);
  await dropStage(tx, plan.stage);
  return counts;
}

const pick = (before: Counts | undefined) =>
  before
    ? {
        new: before.new,
        changed: before.changed,
        unchanged: before.unchanged,
        ended: before.ended,
        decided: before.decided,
      }
    : {};

/** Why the batch should not be taken as it is. */
async function objectionTo(
  { plan, control, read }: Prepared,
  { despite = [] }: TakeBatch,
  endings: () => Promise<number>,
) {
  if (!control.agrees && !despite.includes('control')) return refuse({ because: 'control-differs', control });
  if (despite.includes('endings') || plan.batch.state === 'taking') return undefined;
  const ending = await endings();
  const tooMany = ending >= 50 && ending * 4 > read.rows;
  return tooMany ? refuse({ because: 'ends-too-many', ending, listed: read.rows }) : undefined;
}

async function takeChunk(
  { database, clock }: Needs,
  plan: Plan,
  reach: { after: number; through: number },
): Promise<Outcome<undefined>> {
  return await database.work(async (tx): Promise<Outcome<undefined>> => {
    const { state, takenThrough, counts } = await lockBatch(tx, plan.batch.id);
    if (state !== 'taking' || takenThrough !== reach.after) return refuse({ because: 'taken-elsewhere' });
    const taken = await takeStretch(tx, plan, { ...reach, known: clock() });
    const sum = {
      ...counts,
      new: counts.new + taken.new,
      changed: counts.changed + taken.changed,
      unchanged: counts.unchanged + taken.unchanged,
      decided: counts.decided + taken.decided,
    };
    await noteProgress(tx, plan.batch.id, {
      counts: sum,
      through: reach.through,
      progress: reach.through / (plan.last + 1),
    });
    return done(undefined);
  });
}

async function finish({ database, clock }: Needs, plan: Plan): Promise<Outcome<Counts>> {
  return await database.work(async (tx): Promise<Outcome<Counts>> => {
    const batch = await lockBatch(tx, plan.batch.id);
    if (batch.state !== 'taking') return refuse({ because: 'taken-elsewhere' });
    if (plan.batch.state === 'taking' && plan.roster.keepsRegister === 'persons')
      await nameForgottenPersons(tx, batch.id);
    const { counts } = batch;
    return done(await close(tx, plan, { batch, counts, known: clock() }));
  });
}
