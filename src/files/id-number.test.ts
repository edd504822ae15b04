import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Day, dayFromNumber, daysIn } from '#kernel';
import { readCertificateNumber } from './certificate-number.ts';
import { bornOf, checkDigit, makeIdNumber, readIdNumber, sexOf } from './id-number.ts';

const invented = fc
  .record({
    year: fc.integer({ min: 1900, max: 2026 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.nat(30),
    sequence: fc.nat(999),
  })
  .map(({ year, month, day, sequence }) =>
    makeIdNumber({
      area: '230699',
      born: dayFromNumber(year * 10_000 + month * 100 + (day % daysIn(year, month)) + 1),
      sequence,
    }),
  );

test('every single wrong character and every swap of neighbours is caught, and the number itself is taken', () => {
  const caught = (wrong: string) => !readIdNumber(wrong).ok;
  fc.assert(
    fc.property(invented, fc.nat(17), fc.nat(10), (number, at, other) => {
      assert.deepEqual(readIdNumber(number), { ok: true, value: number });
      const replaced = '0123456789X'[other]!;
      if (replaced !== number[at]) assert.ok(caught(number.slice(0, at) + replaced + number.slice(at + 1)));
      for (let left = 0; left < 17; left++) {
        if (number[left] === number[left + 1]) continue;
        assert.ok(
          caught(number.slice(0, left) + number[left + 1] + number[left] + number.slice(left + 2)),
          `${number} at ${left}`,
        );
      }
    }),
    { numRuns: 20_000 },
  );
});

test('the check digit is that of the standard’s own example', () => {
  assert.equal(checkDigit('11010519491231002'), 'X');
  assert.equal(checkDigit('44052418800101001'), '4');
});

test('a number tells birth and sex', () => {
  const number = makeIdNumber({ area: '230699', born: '1980-02-29', sequence: 12 });
  assert.equal(bornOf(number), '1980-02-29');
  assert.equal(sexOf(number), 'female');
});

const good = makeIdNumber({ area: '230699', born: '1998-03-05', sequence: 1 });
const withX = Array.from({ length: 99 }, (_, sequence) =>
  makeIdNumber({ area: '230699', born: '1998-03-05', sequence }),
).find((number) => number.endsWith('X'))!;

const taken = [
  [` ${good} `, good],
  [`'${good}`, good],
  [`="${good}"`, good],
  [`${good}\t`, good],
  [`${good.slice(0, 6)} ${good.slice(6, 14)} ${good.slice(14)}`, good],
  [good.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)), good],
  [withX.toLowerCase(), withX],
] as const;

for (const [written, number] of taken) {
  test(`${JSON.stringify(written)} is read`, () =>
    assert.deepEqual(readIdNumber(written), { ok: true, value: number }));
}

const wrongEnd = `${good.slice(0, 17)}${good[17] === '8' ? '9' : '8'}`;
const refusedNumbers: [string | null, RegExp][] = [
  [null, /空/],
  ['230699800101001', /15 位.*停用/],
  ['23069919980305001', /应为 18 位，收到 17 位/],
  ['230699199802300014', /1998-02-30 不是有效日期/],
  ['23069919980305001A', /其他字符/],
  [wrongEnd, /最后一位应为 .，收到 .。请核对原件。/],
  ['2.3069919980305E+17', /Excel/],
  ['2.31E+17', /Excel/],
  ['230699199803060000', /Excel/],
];

for (const [written, sentence] of refusedNumbers) {
  test(`${written} is refused with its reason`, () => {
    const read = readIdNumber(written);
    assert.ok(!read.ok);
    assert.match(read.refusal.zh, sentence);
    assert.ok(
      !written || !read.refusal.zh.includes(written) || written.length < 12,
      'no sentence repeats the number',
    );
  });
}

test('a number that the file marks as spoiled is named so even where it would fit', () => {
  const read = readIdNumber(good, { doubt: 'number-too-long' });
  assert.match(read.ok ? '' : read.refusal.zh, /Excel/);
});

test('nobody is born tomorrow', () => {
  const read = readIdNumber(good, { today: '1998-03-04' as Day });
  assert.match(read.ok ? '' : read.refusal.zh, /还没有到/);
});

test('a certificate number comes apart', () => {
  assert.deepEqual(readCertificateNumber(`${withX.toLowerCase()}43b2`), {
    ok: true,
    value: { number: `${withX}43B2`, idNumber: withX, category: 4, grade: 3, replacement: 2 },
  });
});

const refusedCertificates: [string, RegExp][] = [
  [good, /20 位.*收到 18 位/],
  [`${good}81`, /第 19 位.*收到 8/],
  [`${good}15`, /第 20 位.*收到 5/],
  [`${wrongEnd}11`, /前 18 位有误/],
  ['2.3069919980305E+19', /Excel/],
];

for (const [written, sentence] of refusedCertificates) {
  test(`certificate ${written} is refused with its reason`, () => {
    const read = readCertificateNumber(written);
    assert.match(read.ok ? '' : read.refusal.zh, sentence);
  });
}
