import assert from 'node:assert/strict';
import { test } from 'node:test';
import { departments, purposes } from '#declarations';
import { actFor, mayDo, mayOpen, menuFor, purposesFor } from './actor.ts';
import { rightsOf, roleNames } from './roles.ts';
import { inner, type Screen, screens } from './screens.ts';

test('a menu leads only where its reader may go, and to each such screen that belongs in a menu', () => {
  for (const role of roleNames) {
    const offered = menuFor({ role }).map(({ screen }) => screen);
    const may = (Object.keys(screens) as Screen[]).filter((screen) => mayOpen({ role }, screen));
    assert.deepEqual(
      offered,
      may.filter((screen) => !inner.includes(screen)),
    );
    assert.equal(offered[0], 'home', role);
  }
});

test('every screen and every purpose is somebody’s; who sees totals opens no person', () => {
  for (const screen of Object.keys(screens) as Screen[])
    assert.ok(
      roleNames.some((role) => mayOpen({ role }, screen)),
      screen,
    );
  for (const role of roleNames)
    if (rightsOf(role).sees === 'totals')
      for (const screen of ['search', 'person', 'statement', 'candidates', 'doubts'] as const)
        assert.equal(mayOpen({ role }, screen), false, `${role} ${screen}`);
  for (const role of roleNames)
    for (const purpose of rightsOf(role).purposes) assert.ok(Object.hasOwn(purposes, purpose));
});

test('duties are kept apart: who keeps accounts or reads the trail does nothing else', () => {
  assert.deepEqual(rightsOf('administrator').deeds, ['keep-accounts']);
  assert.deepEqual(rightsOf('auditor').changes, []);
  assert.equal(roleNames.filter((role) => mayDo({ role }, 'keep-accounts')).length, 1);
});

test('a department narrows the purposes of a role, and each department that acts has one', () => {
  assert.deepEqual(purposesFor({ role: 'county-officer', department: 'humanResources' }), [
    'determination',
    'service',
  ]);
  for (const role of roleNames)
    for (const department of rightsOf(role).departments)
      assert.ok(purposesFor({ role, department }).length > 0, `${role} ${departments[department].en}`);
});

test('the usual purpose is taken when none is named; a foreign one is refused with those that are one’s own', () => {
  const standing = { role: 'county-officer', area: '230602', account: 7, department: 'education' } as const;
  assert.deepEqual(actFor(standing), { ok: true, value: { ...standing, purpose: 'determination' } });
  assert.deepEqual(actFor(standing, 'payment'), {
    ok: false,
    refusal: { because: 'purpose-not-yours', purpose: 'payment', yours: ['determination', 'service'] },
  });
  const keeper = actFor({ role: 'administrator', area: '2306', account: 8 });
  assert.equal(keeper.ok && keeper.value.purpose, '');
});
