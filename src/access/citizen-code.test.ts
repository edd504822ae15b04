/** Codes with which citizens sign in, on the real database: what opens, what does not, and that who tries learns nothing. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { before, test } from 'node:test';
import { witness } from '#audit';
import { testDatabase } from '../../tests/support/database.ts';
import { fillSmallCity, idNumberOf, numberOf, phoneOf, secrets } from '../../tests/support/small-city.ts';
import { askCode } from './ask-code.ts';
import { type CodeMessage, postCodes, printCodes } from './code-sender.ts';
import { enterCode } from './enter-code.ts';
import { resumeSession } from './resume-session.ts';
import { minutesAfter } from './session.ts';
import { codesPerAddress, codesPerNumber, triesOfCode } from './sign-in-code.ts';

const database = await testDatabase();
before(() => fillSmallCity(database));

const sent: CodeMessage[] = [];
const needs = {
  database,
  witness,
  secrets,
  sendCode: async (message: CodeMessage) => void sent.push(message),
};

/** Tests follow one another a day apart, so that the counts of one are not the next one's. */
let morning = new Date('2026-11-23T00:00:00Z');
const nextDay = () => {
  morning = minutesAfter(morning, 24 * 60);
  sent.length = 0;
};
const later = (minutes: number) => minutesAfter(morning, minutes);
const rows = async (text: string, values: unknown[] = []) => (await database.pool.query(text, values)).rows;

let keys = 0;
async function ask(number: string, { minutes = 0, address = '192.0.2.1', key = `form-${++keys}` } = {}) {
  const asked = await askCode(needs, {
    number,
    idNumber: number.slice(0, 18),
    key,
    address,
    at: later(minutes),
  });
  if (asked.ok) await asked.value.sent;
  return asked;
}
async function codeFor(number: string, choice: Parameters<typeof ask>[1] = {}) {
  const asked = await ask(number, choice);
  assert.ok(asked.ok);
  return { token: asked.value.token, code: sent.at(-1)?.code ?? '' };
}
const enter = (entered: { token: string; code: string }, minutes = 1) =>
  enterCode(needs, { ...entered, at: later(minutes) });
const another = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');
const over = { ok: false, refusal: { because: 'code-over' } };

const zhao = idNumberOf('赵桂芳');
const nobody = '230699190001011234';

test('a code goes to the telephone of the register and opens a session of that person alone', async () => {
  nextDay();
  for (const number of [zhao, `${zhao}41`]) {
    const given = await codeFor(number);
    assert.match(given.code, /^\d{6}$/);
    assert.equal(sent.at(-1)!.phone, phoneOf('赵桂芳'));
    const signed = await enter(given);
    assert.ok(signed.ok);
    const { role, person, area, displayName } = signed.value.account;
    assert.deepEqual(
      [role, person, area, displayName],
      ['citizen', numberOf('赵桂芳'), '230602001001', '本人'],
    );
    assert.ok((await resumeSession(database, { token: signed.value.token, at: later(2) })).ok);
  }
  assert.equal(
    (await rows(`select from account where name = $1`, [`citizen/${numberOf('赵桂芳')}`])).length,
    1,
  );
});

test('who has somebody in care today comes as guardian; a year later, with nobody, as citizen', async () => {
  nextDay();
  const role = async () => {
    const signed = await enter(await codeFor(idNumberOf('王建国')));
    return signed.ok && signed.value.account.role;
  };
  assert.equal(await role(), 'guardian');
  await rows('update guardian set valid_until = current_date');
  assert.equal(await role(), 'citizen');
  await rows('update guardian set valid_until = null');
});

test('nobody, no telephone, the dead, a cancelled and an older certificate: answered like any other, and no code fits', async () => {
  nextDay();
  const [noPhone, cancelled] = ['王安', '王宝'];
  await rows('update person set phone_sealed = null, phone_hash = null where id = $1', [numberOf(noPhone)]);
  await rows(`update certificate set state = 'cancelled' where person_id = $1 and valid_until is null`, [
    numberOf(cancelled),
  ]);
  const numbers = [
    nobody,
    idNumberOf(noPhone),
    idNumberOf('孙德福'),
    `${idNumberOf(cancelled)}22`,
    `${zhao}42`,
  ];
  for (const number of numbers) {
    const given = await codeFor(number);
    assert.deepEqual(sent, [], number);
    for (let left = triesOfCode - 1; left > 0; left -= 1)
      assert.deepEqual(await enter({ ...given, code: '000000' }), {
        ok: false,
        refusal: { because: 'wrong-code', left },
      });
    assert.deepEqual(await enter({ ...given, code: '000000' }), over);
  }
  const kept = await rows('select person_id, tries from sign_in_code where asked_at = $1', [morning]);
  assert.deepEqual(
    kept,
    numbers.map(() => ({ person_id: null, tries: triesOfCode })),
  );
});

test('the code that was made for nobody opens nothing, though it were guessed', async () => {
  nextDay();
  const given = await codeFor(zhao);
  await rows('update sign_in_code set person_id = null where asked_at = $1', [morning]);
  assert.deepEqual(await enter(given), { ok: false, refusal: { because: 'wrong-code', left: 4 } });
});

test('a code is good for ten minutes, five tries, once, and until the next one', async () => {
  nextDay();
  const old = await codeFor(zhao);
  assert.deepEqual(await enter(old, 10), over);
  const tried = await codeFor(zhao);
  for (let n = 0; n < triesOfCode; n += 1) await enter({ ...tried, code: another(tried.code) });
  assert.deepEqual(await enter(tried), over);
  const replaced = await codeFor(zhao);
  const last = await codeFor(zhao);
  assert.deepEqual(await enter(replaced), over);
  assert.equal((await enter(last, 9)).ok, true);
  assert.deepEqual(await enter(last, 9), over);
});

test('a code serves the browser that asked for it, and no other', async () => {
  nextDay();
  const given = await codeFor(zhao);
  assert.deepEqual(await enter({ ...given, token: 'of another browser' }), over);
  const stranger = await codeFor(nobody);
  assert.equal((await enter({ ...stranger, code: given.code })).ok, false);
  assert.equal((await enter(given)).ok, true);
});

test('fifty at once with the right code open one session; fifty wrong ones are five tries', async () => {
  nextDay();
  const given = await codeFor(zhao);
  const fifty = Array.from({ length: 50 });
  const opened = await Promise.all(fifty.map(() => enter(given)));
  assert.equal(opened.filter(({ ok }) => ok).length, 1);
  const guessed = await codeFor(zhao);
  const wrong = { ...guessed, code: another(guessed.code) };
  const refused = await Promise.all(fifty.map(() => enter(wrong)));
  assert.equal(
    refused.filter((one) => !one.ok && one.refusal.because === 'wrong-code').length,
    triesOfCode - 1,
  );
  assert.deepEqual(await enter(guessed), over);
});

test('five codes an hour a number, however it is written and whoever has it; then one may ask again', async () => {
  for (const number of [zhao, nobody]) {
    nextDay();
    const written = (n: number) => (n % 2 ? `${number}41` : number);
    const asked = await Promise.all(
      Array.from({ length: 20 }, (_, n) => ask(written(n), { address: `192.0.2.${n}` })),
    );
    assert.equal(asked.filter(({ ok }) => ok).length, codesPerNumber);
    assert.deepEqual(await ask(number, { minutes: 59 }), {
      ok: false,
      refusal: { because: 'too-many-for-number' },
    });
    assert.equal((await ask(number, { minutes: 60 })).ok, true);
  }
});

test('thirty codes an hour an address, for whatever numbers', async () => {
  nextDay();
  const asked = await Promise.all(Array.from({ length: 40 }, (_, n) => ask(`2306991900010${10_000 + n}`)));
  assert.equal(asked.filter(({ ok }) => ok).length, codesPerAddress);
  const refused = await ask(zhao);
  assert.deepEqual(refused, { ok: false, refusal: { because: 'too-many-from-address' } });
  assert.equal((await ask(zhao, { address: '192.0.2.2' })).ok, true);
});

test('the same form sent fifty times at once asks once', async () => {
  nextDay();
  const asked = await Promise.all(Array.from({ length: 50 }, () => ask(zhao, { key: 'one form' })));
  assert.equal(new Set(asked.map((one) => one.ok && one.value.token)).size, 1);
  assert.equal(sent.length, 1);
  const { token } = await codeFor(zhao, { key: 'one form' });
  assert.equal((await enter({ token, code: sent[0]!.code })).ok, true);
});

test('only keyed hashes are kept, and for a day', async () => {
  nextDay();
  const { token, code } = await codeFor(zhao, { minutes: 1 });
  const kept = await rows('select c::text from sign_in_code c');
  assert.equal(kept.length, 1, 'those of earlier days are gone');
  const hex = (text: string) => Buffer.from(text).toString('hex');
  for (const secret of [token, zhao, phoneOf('赵桂芳'), hex(code), hex(zhao), hex('192.0.2.1')])
    assert.equal(JSON.stringify(kept).includes(secret), false);
});

test('asking, every refused try and every success stand in the trail with the person', async () => {
  nextDay();
  const given = await codeFor(zhao);
  await enter({ ...given, code: another(given.code) });
  await enter(given);
  assert.deepEqual(
    await rows(`select act, person_id, role, details from audit_event where at >= $1 order by id`, [morning]),
    [
      { act: 'sign-in.code', person_id: numberOf('赵桂芳'), role: null, details: null },
      {
        act: 'sign-in.refused',
        person_id: numberOf('赵桂芳'),
        role: null,
        details: { because: 'wrong-code', left: 4 },
      },
      { act: 'sign-in', person_id: numberOf('赵桂芳'), role: 'citizen', details: null },
    ],
  );
});

/** A sender of short messages that answers as told, on a real port. */
async function withSender(status: number | 'never', use: (url: URL, heard: unknown[]) => Promise<void>) {
  const heard: unknown[] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    heard.push([request.method, request.headers['content-type'], Buffer.concat(parts).toString()]);
    if (status !== 'never') response.writeHead(status, { Location: '/elsewhere' }).end('ok');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  try {
    await use(new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/codes`), heard);
  } finally {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
}

test('the city’s sender gets the code as JSON', () =>
  withSender(202, async (url, heard) => {
    nextDay();
    const asked = await askCode(
      { ...needs, sendCode: postCodes(url) },
      { number: zhao, idNumber: zhao, key: 'posted', address: '', at: morning },
    );
    assert.ok(asked.ok);
    await asked.value.sent;
    const [method, type, body] = heard[0] as [string, string, string];
    assert.deepEqual([heard.length, method, type], [1, 'POST', 'application/json']);
    const { code, ...message } = JSON.parse(body) as CodeMessage;
    assert.deepEqual(message, { phone: phoneOf('赵桂芳'), minutes: 10 });
    assert.equal((await enter({ token: asked.value.token, code })).ok, true);
  }));

for (const [answer, says] of [
  [500, /answered 500/],
  [302, /gave no answer/],
  ['never', /gave no answer: TimeoutError/],
] as const)
  test(`a sender that answers ${answer} is told to the operator and stands in the trail; the error names nobody`, () =>
    withSender(answer, async (url) => {
      nextDay();
      const asked = await askCode(
        { ...needs, sendCode: postCodes(url, { patience: 300 }) },
        { number: zhao, idNumber: zhao, key: `answer ${answer}`, address: '', at: morning },
      );
      assert.ok(asked.ok, 'who asks sees the same page');
      await assert.rejects(asked.value.sent, (error: Error) => {
        assert.match(error.message, says);
        assert.doesNotMatch(error.message, /10000|\d{6}/);
        return true;
      });
      const [last] = await rows('select act, person_id from audit_event order by id desc limit 1');
      assert.deepEqual(last, { act: 'sign-in.code-unsent', person_id: numberOf('赵桂芳') });
    }));

test('the terminal shows the code and the end of the telephone alone', async () => {
  const printed: unknown[] = [];
  await printCodes((said) => printed.push(said))({ phone: '12005551234', code: '012345', minutes: 10 });
  assert.deepEqual(printed, [{ code: '012345', phoneEnd: '1234' }]);
});
