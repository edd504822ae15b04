/** A process of its own that, once told, pays a month from where it stands to its end, or is killed on the way. */
import { once } from 'node:events';
import { openDatabase } from '#database';
import { done, type Fen } from '#kernel';
import {
  approveRun,
  closeRun,
  countLines,
  listRuns,
  orderOfRun,
  prepareRun,
  readReply,
  sendRun,
  takeReply,
  writeOrder,
} from '#payments';
import { answerOrder, tame } from './bank.ts';
import { checker, maker, payments } from './payment-city.ts';
import { random } from './random.ts';

const [url = ''] = process.argv.slice(2);
const database = await openDatabase({ folder: '', url, log: () => undefined });
const needs = payments(database);
process.stdout.write('ready\n');
await once(process.stdin, 'data');

/** One step on; what was done before is not done again. */
async function step(): Promise<boolean> {
  const { value } = await database.transaction(async (tx) => done(await listRuns(tx)), { actor: maker });
  const [run] = value;
  if (!run)
    return (
      await prepareRun(needs, {
        actor: maker,
        key: 'the run',
        month: '2026-10',
        programmes: ['nursing'],
        payer: 'main',
      })
    ).ok;
  if (run.state === 'prepared') {
    const counts = await database.transaction(async (tx) => done(await countLines(tx, run.id)), {
      actor: checker,
    });
    const seen = (counts.value.find(({ state }) => state === 'ready')?.amount ?? 0) as Fen;
    return (await approveRun(needs, { actor: checker, run: run.id, seen })).ok;
  }
  if (run.state === 'approved')
    return (await sendRun(needs, { actor: maker, run: run.id, on: '2026-11-24' })).ok;
  if (run.state === 'sent') return await reconcile(run.id);
  return false;
}

async function reconcile(run: number): Promise<boolean> {
  const order = await orderOfRun(needs, { actor: maker, run, titleOf: (id) => ({ zh: id, en: id }) });
  if (!order.ok) throw new Error(order.refusal.because);
  // The bank too gets the same file again after a crash, and answers the same.
  const file = Buffer.concat(await Array.fromAsync(writeOrder(order.value).content));
  const { replies } = answerOrder(file, random(run), tame);
  for (const content of replies) {
    const read = await readReply(needs, { actor: maker, run, fileName: 'reply.xml', content });
    if (!read.ok) throw new Error(read.refusal.en);
    await takeReply(needs, { actor: maker, run, fileName: 'reply.xml', content, read: read.value });
  }
  return (await closeRun(needs, { actor: maker, run })).ok;
}

while (await step()) process.stdout.write('step\n');
process.stdout.write('done\n');
await database.close();
process.stdin.destroy();
