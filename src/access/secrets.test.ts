import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { freshKeys, keepKeys, readKeys, withNextKey } from './keys.ts';
import { maskCertificateNumber, maskIdNumber, maskName, maskPhone } from './masks.ts';
import { secretsFrom } from './secrets.ts';

const folder = await mkdtemp(join(tmpdir(), 'handrail-keys-'));
after(() => rm(folder, { recursive: true }));

const number = '230699198605040016';

test('what is sealed opens again, never looks twice the same, and hides its text', () => {
  const { seal, open } = secretsFrom(freshKeys());
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.equal(open(seal(text)), text);
    }),
  );
  assert.notDeepEqual(seal(number), seal(number));
  assert.equal(seal(number).includes(number), false);
});

test('a changed bit anywhere, cut bytes or another installation’s keys do not open', () => {
  const { seal, open } = secretsFrom(freshKeys());
  const sealed = seal(number);
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = Buffer.from(sealed);
    changed[at] = changed[at]! ^ 1;
    assert.throws(() => open(changed), `byte ${at}`);
  }
  assert.throws(() => open(sealed.subarray(0, 20)), /cut short/);
  assert.throws(() => secretsFrom(freshKeys()).open(sealed));
});

test('after a new key old values open, new ones are sealed with it, and look-ups stay', () => {
  const keys = freshKeys();
  const next = withNextKey(keys);
  const [before, now] = [secretsFrom(keys), secretsFrom(next)];
  assert.equal(now.open(before.seal(number)), number);
  assert.equal(now.seal(number)[0], 2);
  assert.throws(() => before.open(now.seal(number)), /Sealing key 2 is not in the key file/);
  assert.deepEqual(now.fingerprint(number), before.fingerprint(number));
});

test('a fingerprint is the same for the same text and another for another text or key', () => {
  const [one, other] = [secretsFrom(freshKeys()), secretsFrom(freshKeys())];
  assert.equal(one.fingerprint(number).length, 32);
  assert.deepEqual(one.fingerprint(number), one.fingerprint(number));
  assert.notDeepEqual(one.fingerprint(number), one.fingerprint(`${number}43`));
  assert.notDeepEqual(one.fingerprint(number), other.fingerprint(number));
});

test('a fingerprint is the HMAC-SHA256 of the text under the look-up key', () => {
  const keys = freshKeys();
  const { fingerprint } = secretsFrom(keys);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      assert.deepEqual(fingerprint(text), createHmac('sha256', keys.lookup).update(text, 'utf8').digest());
    }),
  );
});

test('keys are made once, for the owner’s eyes alone, and read again; two starts at once agree', async () => {
  const [one, two] = await Promise.all([keepKeys(folder), keepKeys(folder)]);
  assert.deepEqual(one, two);
  assert.deepEqual(await readKeys(join(folder, 'keys.json')), one);
  assert.equal((await stat(join(folder, 'keys.json'))).mode & 0o777, 0o600);
  assert.deepEqual(await readdir(folder), ['keys.json']);
});

test('a damaged key file is refused with its name and what to do, never replaced', async () => {
  const path = join(folder, 'keys.json');
  const whole = await readFile(path, 'utf8');
  for (const text of ['', '{}', whole.slice(0, -10), whole.replace('"1"', '"300"'), 'null']) {
    await writeFile(path, text);
    await assert.rejects(keepKeys(folder), /keys\.json is not a key file .*Put back the file/, text);
    assert.equal(await readFile(path, 'utf8'), text);
  }
});

test('masks leave what the custom leaves', () => {
  assert.equal(maskIdNumber('230699198605041234'), '2306**********1234');
  assert.equal(maskCertificateNumber('23069919860504123443'), '2306************3443');
  assert.equal(maskIdNumber('12345'), '*****');
  assert.deepEqual(['王', '王某', '王小某', '欧阳小某', ''].map(maskName), [
    '*',
    '王*',
    '王*某',
    '欧**某',
    '*',
  ]);
  assert.equal(maskPhone('13800001234'), '138****1234');
  assert.equal(maskPhone('6180012'), '*****12');
});
