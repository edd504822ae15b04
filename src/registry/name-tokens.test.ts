import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareNames, nameTokens } from './name-tokens.ts';

test('a surname is read as a surname: 单 shan, 曾 zeng, 解 xie, 尉迟 yuchi', () => {
  assert.ok(nameTokens('单小丽').includes('shanxiaoli'));
  assert.ok(nameTokens('曾国藩').includes('zgf'));
  assert.ok(nameTokens('解放').includes('xiefang'));
  assert.ok(nameTokens('尉迟恭').includes('yuchigong'));
  assert.ok(nameTokens('吕布').includes('lvbu'));
});

test('rare characters and middle dots give whole tokens', () => {
  assert.ok(nameTokens('王𠮷').every((token) => token.isWellFormed()));
  assert.ok(nameTokens('包力高·巴特尔').includes('巴特尔'));
});

test('two spellings of one name are told from two names', () => {
  assert.equal(compareNames('赵丽华', '赵莉华'), 'same-sound');
  assert.equal(compareNames('王志华', '王志军'), 'one-character');
  assert.equal(compareNames('王志华', '王华'), 'one-character');
  assert.equal(compareNames('张不同', '李静'), 'other');
});
