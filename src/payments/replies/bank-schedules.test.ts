/** Lines by the hundred, each with its own schedule of a bank's words: in the end each is paid exactly once, as the bank truly did. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { addMonths, type Month } from '#kernel';
import { answerOrder, wild } from '../../../tests/support/bank.ts';
import { changeAccount, checker, entitled, grant, maker, owe } from '../../../tests/support/payment-city.ts';
import { paymentCity, sentRun } from '../../../tests/support/payment-deeds.ts';
import { random } from '../../../tests/support/random.ts';
import { orderOfRun } from '../bank/order-of-run.ts';
import { writeOrder } from '../bank/write-order.ts';
import { closeRun } from '../runs/close-run.ts';
import { endToEndOf } from '../runs/payment-run.ts';
import { readReply } from './read-reply.ts';
import { decideSettlement, proposeSettlement } from './settle-line.ts';
import { takeReply } from './take-reply.ts';

const seed = Number(process.env['HANDRAIL_SEED'] ?? 20_261_127);
/** 10,000 schedules by HANDRAIL_PAYEES=1000 HANDRAIL_MONTHS=10. */
const persons = Number(process.env['HANDRAIL_PAYEES'] ?? 250);
const months = Number(process.env['HANDRAIL_MONTHS'] ?? 4);
const first: Month = '2026-01';

const here = await paymentCity(persons);
const { needs, rows, balanced } = here;

async function answer(
  run: number,
  numbers: ReturnType<typeof random>,
): Promise<ReadonlyMap<string, 'paid' | 'failed'>> {
  const order = await orderOfRun(needs, { actor: maker, run, titleOf: (id) => ({ zh: id, en: id }) });
  assert.ok(order.ok);
  const file = writeOrder(order.value);
  const content = Buffer.concat(await Array.fromAsync(file.content));
  const { replies, truth } = answerOrder(content, numbers, wild);
  for (const content of replies) {
    const read = await readReply(needs, { actor: maker, run, fileName: file.fileName, content });
    assert.ok(read.ok);
    assert.deepEqual(read.value.complaints, []);
    const taken = await takeReply(needs, {
      actor: maker,
      run,
      fileName: 'reply.xml',
      content,
      read: read.value,
    });
    assert.ok(taken.ok);
  }
  // Banks that take a list know its lines by their place in it.
  const named = (key: string) => (/^\d+$/.test(key) ? order.value.lines[Number(key) - 1]!.endToEnd : key);
  return new Map([...truth].map(([key, happened]) => [named(key), happened]));
}

/** What the bank left open is asked by telephone, and two persons write down what truly happened. */
async function settle(run: number, truth: ReadonlyMap<string, 'paid' | 'failed'>): Promise<number> {
  const open = await rows<{ id: number }>(
    `select id from payment_line where run_id = $1 and state in ('sent', 'unknown', 'disputed')`,
    [run],
  );
  for (const { id: line } of open) {
    const as = truth.get(endToEndOf(line))!;
    const proposed = await proposeSettlement(needs, { actor: maker, run, line, as, why: '电话核实' });
    assert.ok(proposed.ok);
    const { settlement } = proposed.value;
    assert.ok((await decideSettlement(needs, { actor: checker, settlement, confirmed: true })).ok);
  }
  return open.length;
}

it('pays each obligation exactly once, whatever the bank says and when', { timeout: 600_000 }, async (t) => {
  const numbers = random(seed);
  await grant(needs, persons * months * 100_00);
  let [settled, lines] = [0, 0];
  const trulyPaid = new Map<number, number>();
  for (let at = 0; at < months + 12; at++) {
    if (at < months) await owe(needs.database, addMonths(first, at), entitled(persons));
    const [owed] = await rows<{ n: number }>(
      `select count(*)::integer as n from obligation o where not exists
        (select from payment_line l where l.obligation_id = o.id and l.state not in ('failed', 'dropped'))`,
    );
    if (owed!.n === 0) break;
    const run = await sentRun(here, addMonths(first, months - 1), ['main', 'table', 'lines'][at % 3]!);
    const truth = await answer(run, numbers);
    settled += await settle(run, truth);
    lines += truth.size;
    assert.ok((await closeRun(needs, { actor: maker, run })).ok, `HANDRAIL_SEED=${seed}`);
    for (const { id, obligation, state, person } of await rows<{
      id: number;
      obligation: number;
      state: string;
      person: number;
    }>(
      `select l.id, l.obligation_id as obligation, l.state, o.person_id as person from payment_line l join obligation o on o.id = l.obligation_id
       where l.run_id = $1 and l.state in ('paid', 'failed')`,
      [run],
    )) {
      const happened = truth.get(endToEndOf(id));
      assert.equal(state, happened, `HANDRAIL_SEED=${seed}, line ${id}`);
      if (happened === 'paid') trulyPaid.set(obligation, (trulyPaid.get(obligation) ?? 0) + 1);
      else await changeAccount(needs.database, person, `9901${String(id).padStart(12, '0')}`);
    }
    await balanced();
  }
  assert.equal(trulyPaid.size, persons * months, `HANDRAIL_SEED=${seed}`);
  assert.ok(
    [...trulyPaid.values()].every((times) => times === 1),
    `HANDRAIL_SEED=${seed}`,
  );
  const [money] = await rows<{ paid: number; left: number }>(
    `select sum(balance) filter (where kind = 'paid')::bigint as paid,
       sum(balance) filter (where kind in ('owed', 'sent', 'programme', 'fund'))::bigint as left from ledger_account`,
  );
  assert.deepEqual(money, { paid: persons * months * 100_00, left: 0 });
  t.diagnostic(
    `${lines} lines went to the bank for ${persons * months} obligations; ${settled} were settled by two`,
  );
});
