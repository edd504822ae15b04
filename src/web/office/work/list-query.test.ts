import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listPath, readListQuery } from './list-query.ts';

const read = (query: string) => {
  const answers = new URLSearchParams(query);
  return readListQuery((name) => answers.get(name) ?? undefined, { programmes: ['dibao'] });
};

test('an address is read into a filter', () => {
  assert.deepEqual(read('programme=dibao&area=230602&since=2026-11&question=3&page=2'), {
    programme: 'dibao',
    area: '230602',
    since: '2026-11',
    question: 3,
    page: 2,
  });
});

test('what it cannot mean counts as not asked', () => {
  const nothing = { programme: undefined, area: undefined, since: undefined, question: undefined, page: 1 };
  assert.deepEqual(read('programme=x&area=23060&since=2026-13&question=-1&page=0'), nothing);
  assert.deepEqual(read("area=2306' or 1=1&page=1e9&question=1.5"), nothing);
});

test('an address leaves out what is not asked, and keeps the rest', () => {
  assert.equal(listPath('/doubts', read('area=230602&page=1')), '/doubts?area=230602');
  assert.equal(listPath('/doubts', { ...read('question=3&page=4'), page: 1 }), '/doubts?question=3');
});
