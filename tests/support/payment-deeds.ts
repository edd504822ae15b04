/** The deeds of payments, each as whoever usually does it, over a city of payees. */
import assert from 'node:assert/strict';
import { done, type Fen, type Month } from '#kernel';
import {
  approveRun,
  type BankWord,
  findImbalances,
  type PaymentNeeds,
  prepareRun,
  readBalances,
  sendRun,
  takeReply,
} from '#payments';
import { testDatabase } from './database.ts';
import { checker, fillPayees, type Hands, maker, payments } from './payment-city.ts';

const on = '2026-11-24';

/** A database of its own with payees, and the deeds on it by their usual hands. */
export async function paymentCity(persons: number) {
  const database = await testDatabase();
  await fillPayees(database, persons);
  const needs = payments(database);
  let keys = 0;
  const rows = async <Row>(text: string, values: unknown[] = []) =>
    (await database.pool.query(text, values)).rows as Row[];
  return {
    database,
    needs,
    rows,
    prepare: (month: Month, key = `run ${keys++}`, programmes = ['nursing'], payer = 'main') =>
      prepareRun(needs, { actor: maker, key, month, programmes, payer }),
    approve: (run: number, seen: number, actor = checker) =>
      approveRun(needs, { actor, run, seen: seen as Fen }),
    send: (run: number) => sendRun(needs, { actor: maker, run, on }),
    reply: (run: number, words: readonly BankWord[], content = `${run} ${JSON.stringify(words)}`) =>
      takeReply(needs, {
        actor: maker,
        run,
        fileName: 'reply.xml',
        content: Buffer.from(content),
        read: { layout: 'pain.002', words, complaints: [] },
      }),
    lines: (run: number) =>
      rows<{ id: number; state: string; flags: string[]; person: number }>(
        `select l.id, l.state, l.flags, o.person_id as person from payment_line l join obligation o on o.id = l.obligation_id
         where run_id = $1 order by o.person_id`,
        [run],
      ),
    balance: async (key: string) =>
      (await database.work(async (tx) => done(await readBalances(tx, [key])))).value.get(key) ?? 0,
    balanced: async () =>
      assert.deepEqual((await database.work(async (tx) => done(await findImbalances(tx)))).value, []),
  };
}
export type PaymentCity = Awaited<ReturnType<typeof paymentCity>>;

/** A run of the month's owed, prepared, approved and sent. */
export async function sentRun(
  { prepare, approve, send, rows }: PaymentCity,
  month: Month,
  payer = 'main',
): Promise<number> {
  const run = await prepare(month, undefined, undefined, payer);
  assert.ok(run.ok, JSON.stringify(run));
  const [sum] = await rows<{ amount: number }>(
    `select sum(amount)::integer as amount from payment_line where run_id = $1 and state = 'ready'`,
    [run.value.id],
  );
  assert.deepEqual(await approve(run.value.id, sum!.amount).then(({ ok }) => ok), true);
  assert.deepEqual(await send(run.value.id).then(({ ok }) => ok), true);
  return run.value.id;
}
/** Why a deed was refused; undefined when it was done. */
export const because = (outcome: { readonly ok: boolean; readonly refusal?: { readonly because: string } }) =>
  outcome.refusal?.because;

/** A run of a month from its making to the bank's word that all of it was paid. */
export async function payRun(
  needs: PaymentNeeds,
  { month, programmes }: { month: Month; programmes: readonly string[] },
  { makes, checks }: Hands,
): Promise<void> {
  const run = await prepareRun(needs, {
    actor: makes,
    key: `run of ${month}`,
    month,
    programmes,
    payer: needs.treasury.payers[0]!.id,
  });
  assert.ok(run.ok, JSON.stringify(run));
  const id = run.value.id;
  const { rows } = await needs.database.pool.query(
    `select id, amount::integer from payment_line where run_id = $1 and state = 'ready'`,
    [id],
  );
  const seen = rows.reduce((sum, { amount }) => sum + amount, 0);
  const read = {
    layout: 'pain.002',
    words: rows.map((line): BankWord => ({ line: line.id, says: 'paid' })),
    complaints: [],
  };
  for (const deed of [
    () => approveRun(needs, { actor: checks, run: id, seen }),
    () => sendRun(needs, { actor: makes, run: id, on }),
    () =>
      takeReply(needs, { actor: makes, run: id, fileName: 'reply.xml', content: Buffer.from('all'), read }),
  ])
    assert.ok((await deed()).ok);
}
