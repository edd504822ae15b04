import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Effect, GroupChange } from './effect.ts';
import { hideSmallCells } from './hide-small-cells.ts';

const group = (by: GroupChange['by'], key: string, gainers: number, losers = 0): GroupChange => ({
  by,
  key,
  gainers,
  losers,
  gained: gainers * 1_000,
  lost: losers * 1_000,
});
const effectOf = (groups: readonly GroupChange[]): Effect => ({
  month: '2026-10',
  runId: 1,
  lawMonth: '2026-10',
  amountsHash: '',
  programmes: [],
  persons: { ...group('sex', '', 30), groups, bins: [{ over: 0, upTo: 2_000, persons: 3 }] },
  aMonth: 0,
  aYear: 0,
  monthsOfYear: 12,
  toYearEnd: 0,
  caps: [],
});
const hiddenKeys = (groups: readonly GroupChange[]) =>
  hideSmallCells(effectOf(groups)).persons.groups.flatMap(({ by, key, gainers, gained }) =>
    gainers === null && gained === null ? [`${by} ${key}`] : [],
  );

const table: readonly (readonly [string, readonly GroupChange[], readonly string[]])[] = [
  ['large cells are shown', [group('sex', 'female', 5), group('sex', 'male', 25)], []],
  [
    'one small cell takes the smallest other with it',
    [group('grade', 'one', 4), group('grade', 'two', 20), group('grade', 'three', 6)],
    ['grade one', 'grade three'],
  ],
  [
    'two small cells hide each other',
    [group('grade', 'one', 4), group('grade', 'two', 2), group('grade', 'three', 6)],
    ['grade one', 'grade two'],
  ],
  ['few losers among many gainers are hidden too', [group('age', '0-6', 50, 2)], ['age 0-6']],
  [
    'each grouping stands for itself',
    [group('sex', 'female', 1), group('county', 'a', 30), group('county', 'b', 9)],
    ['sex female'],
  ],
];
for (const [name, groups, expected] of table) it(name, () => assert.deepEqual(hiddenKeys(groups), expected));

it('a small bin is hidden', () => assert.equal(hideSmallCells(effectOf([])).persons.bins[0]!.persons, null));
