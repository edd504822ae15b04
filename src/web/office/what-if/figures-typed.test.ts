import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readCount, readPercent, readValue, readYuan, typedValue } from './figures-typed.ts';

it('reads what people type, and nothing else', () => {
  assert.deepEqual(['120', '1,234.5', ' 99.99 ', '12.345', '-3', 'x', ''].map(readYuan), [
    12_000,
    123_450,
    9_999,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  assert.deepEqual(['10', '-2.5', '+5%', '−1', '1e3', ''].map(readPercent), [
    1_000,
    -250,
    500,
    -100,
    undefined,
    undefined,
  ]);
  assert.deepEqual(['14', '1,000', '1.5', '-1'].map(readCount), [14, 1_000, undefined, undefined]);
});

it('writes a value as it is typed again', () => {
  for (const type of ['money', 'rate', 'number'] as const)
    assert.equal(readValue(type, typedValue(type, 12_050)), 12_050);
});
