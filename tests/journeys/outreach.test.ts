/** From a closed month to the door: a worker visits and records, a township assesses, a department answers, a planner sees the share. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { monthLaw, runMonths } from '#benefits';
import { followMonth } from '#outreach';
import { createApp } from '#web';
import { daqing } from '../../cities/daqing/city.ts';
import { openBrowser, sidewaysScroll, violations } from '../support/browser.ts';
import { testDatabase } from '../support/database.ts';
import { type Journey, startJourney } from '../support/journey.ts';
import { fillSmallCity, morning, numberOf, policy, signs, webNeeds } from '../support/small-city.ts';

const database = await testDatabase();
await fillSmallCity(database);
const rows = async (text: string, values: unknown[] = []) => (await database.pool.query(text, values)).rows;

let journey: Journey;
let page: Page;

before(async () => {
  await rows(`update person set created_at = '2026-01-05'`);
  // A bill of 3,000 yuan in a family that no standing support carries.
  await rows(
    `insert into fact_name (name, subject) values ('billAfterInsurance', 'person') on conflict do nothing`,
  );
  await rows(
    `insert into fact (subject_id, fact_id, value, valid_from, known_from)
     select $1, id, 300000, '2026-11-01', '2026-11-05' from fact_name where name = 'billAfterInsurance'`,
    [numberOf('赵桂芳')],
  );
  const needs = {
    database,
    law: monthLaw(policy, daqing.rosters),
    clock: () => morning,
    afterClosing: followMonth({ policy, signs, city: daqing }),
  };
  assert.ok((await runMonths(needs, { first: '2026-10', last: '2026-11' })).ok);
  journey = await startJourney(database, createApp(webNeeds(database)));
  page = journey.page;
});
after(async () => {
  await journey[Symbol.asyncDispose]();
});

const signIn = (name: string) => journey.signIn({ name });
const go = (path: string) => page.goto(`${journey.origin}${path}`);
const said = () => page.locator('main').innerText();

/** The open task of a person with so many programmes to tell, or the fewest above. */
async function taskWith(programmes: number): Promise<{ id: number; name: string; items: number[] }> {
  const [task] = await rows(
    `select t.id, p.name, array_agg(i.id order by i.amount desc, i.id) as items from outreach_task t
     join outreach_item i on i.task_id = t.id and i.outcome is null join person p on p.id = t.subject_id
     where t.closed_at is null and t.subject = 'person' and t.village = '230602001001'
     group by 1, 2 having count(*) >= $1 order by count(*), 1 limit 1`,
    [programmes],
  );
  return task;
}

describe('the village worker', () => {
  test('finds today’s list after signing in, and records what came of a visit', async () => {
    await signIn('demo-village');
    await page.getByRole('navigation').getByRole('link', { name: '走访任务', exact: true }).click();
    assert.match(await said(), /今天要走访[\s\S]*以后（\d+）/);
    const { id, name, items } = await taskWith(2);
    assert.match(await said(), new RegExp(name));
    await page.locator(`a[href="/outreach/tasks/${id}"]`).click();
    assert.match(await said(), /为什么可以享受/);
    const [first, ...others] = items;

    await page.getByRole('button', { name: '保存结果' }).click();
    assert.match(await said(), /填写有误[\s\S]*请至少为一个项目选择结果/);

    await page.locator(`input[name=outcome-${first}][value=declined]`).check();
    for (const other of others) await page.locator(`input[name=outcome-${other}][value=applied]`).check();
    await page.getByRole('button', { name: '保存结果' }).click();
    assert.match(await said(), /请写明“.*”的原因/);
    assert.ok(
      await page.locator(`input[name=outcome-${first}][value=declined]`).isChecked(),
      'answers are kept',
    );
    for (const other of others)
      assert.ok(await page.locator(`input[name=outcome-${other}][value=applied]`).isChecked());
    assert.equal(
      (await rows('select from outreach_item where task_id = $1 and outcome is not null', [id])).length,
      0,
    );

    await page.locator(`#why-${first}`).fill('家里不愿意申请');
    await page.getByRole('button', { name: '保存结果' }).click();
    await page.waitForURL(/\/outreach$/);
    assert.equal(
      await page.locator(`a[href="/outreach/tasks/${id}"]`).count(),
      0,
      'the task has left the list',
    );
    await go(`/outreach/tasks/${id}`);
    assert.match(await said(), /已于 2026-11-23 办结[\s\S]*谢绝\s*家里不愿意申请/);
  });

  test('tries another day when nobody was met, and says which fact is wrong', async () => {
    const { id, items } = await taskWith(1);
    await go(`/outreach/tasks/${id}`);
    await page.locator('summary', { hasText: '没有见到人' }).click();
    await page.locator('#next').fill('2026-11-20');
    await page.getByRole('button', { name: '改天再访' }).click();
    assert.match(await said(), /下次走访日期应在今天以后/);
    await page.locator('#next').fill('2026-11-26');
    await page.getByRole('button', { name: '改天再访' }).click();
    assert.match(await said(), /七天之内（1）[\s\S]*已上门 1 次未见到/);

    await go(`/outreach/tasks/${id}`);
    await page.locator(`input[name=outcome-${items[0]}][value=wrong-data]`).check();
    await page.locator(`#why-${items[0]}`).fill('残疾证已注销');
    for (const other of items.slice(1))
      await page.locator(`input[name=outcome-${other}][value=reached]`).check();
    await page.getByRole('button', { name: '保存结果' }).click();
    assert.match(await said(), /依据的哪项信息有误/);
    await page.locator(`#fact-${items[0]}`).selectOption({ index: 1 });
    await page.getByRole('button', { name: '保存结果' }).click();
    await page.waitForURL(/\/outreach$/);
    assert.equal((await rows('select from correction')).length, 1);
  });

  test('sees a task of no other village, whatever number is typed', async () => {
    const [foreign] = await rows(`select id from outreach_task where village <> '230602001001' limit 1`);
    const answer = await page.request.get(`${journey.origin}/outreach/tasks/${foreign.id}`);
    assert.equal(answer.status(), 404);
  });
});

describe('the township', () => {
  test('assesses a family at risk: what is missing is said, what was written is kept', async () => {
    await signIn('demo-township');
    await go('/warnings');
    assert.match(await said(), /突发大病或刚性支出[\s\S]*等待评估/);
    await page.getByRole('link', { name: /^评估/ }).click();
    assert.match(await said(), /赵桂芳户[\s\S]*自付费用：¥3,000\.00/);
    await page.locator('input[name=found][value=confirmed]').check();
    await page.locator('#why').fill('住院花费大');
    await page.getByRole('button', { name: '保存评估' }).click();
    assert.match(await said(), /请选择帮扶措施或回访[\s\S]*请写明要做什么/);
    assert.equal(await page.locator('#why').inputValue(), '住院花费大');
    await page.locator('input[name=kind][value=measure]').check();
    await page.locator('#said').fill('协助申请医疗救助');
    await page.locator('#due').fill('2026-12-01');
    await page.getByRole('button', { name: '保存评估' }).click();
    assert.match(await said(), /已确认有风险，下一次帮扶或回访应在 2026-12-01 以前/);
  });

  test('follows it to the end', async () => {
    await page.locator('summary', { hasText: '解除预警' }).click();
    await page.locator('input[name=because][value=risk-gone]').check();
    await page.locator('#close-why').fill('费用已报销');
    await page.getByRole('button', { name: '解除预警' }).click();
    assert.match(await said(), /还有没完成的帮扶或回访/);
    await page.locator('input[name^=result-]').fill('已报销八成');
    await page.getByRole('button', { name: '记录完成' }).click();
    await page.locator('summary', { hasText: '解除预警' }).click();
    await page.locator('input[name=because][value=risk-gone]').check();
    await page.locator('#close-why').fill('费用已报销');
    await page.getByRole('button', { name: '解除预警' }).click();
    assert.match(await said(), /风险已解除[\s\S]*已报销八成/);
  });

  test('finds what waits on the person’s page, and acts for outreach also after another purpose was named', async () => {
    const { id, name, items } = await taskWith(1);
    const [{ subject_id: person }] = (await rows('select subject_id from outreach_task where id = $1', [
      id,
    ])) as [{ subject_id: number }];
    await go(`/persons/${person}`);
    await page.locator('input[name=purpose][value=registry]').check();
    await page.getByRole('button', { name: '打开档案' }).click();
    assert.match(await said(), new RegExp(`${name}[\\s\\S]*还有 ${items.length} 项可以享受，等待走访`));
    await page.getByRole('link', { name: '打开本人的走访任务' }).click();
    await page.locator('summary', { hasText: '没有见到人' }).click();
    await page.locator('#next').fill('2026-11-30');
    await page.getByRole('button', { name: '改天再访' }).click();
    await page.waitForURL(/\/outreach$/);
  });
});

describe('the departments and the planner', () => {
  test('civil affairs is asked for the list that it has not sent, and answers what was found wrong', async () => {
    await signIn('demo-county');
    await go('/questions');
    assert.match(await said(), /急难情形报告名册[\s\S]*2026年10月起[\s\S]*待报/);
    assert.match(await said(), /残疾证已注销/);
    await page.getByRole('button', { name: '答复' }).click();
    assert.match(await said(), /请选择答复/);
    await page.locator('input[value=stands]').check();
    await page.locator('input[name^=why-]').fill('残疾证有效');
    await page.getByRole('button', { name: '答复' }).click();
    assert.match(await said(), /没有等待更正的信息/);
    await page
      .getByRole('link', { name: /看是哪些人/ })
      .first()
      .click();
    assert.match(page.url(), /\/doubts\?area=230602&question=\d+/);
    assert.match(await said(), /铁人社区/);
  });

  test('the planner sees take-up without small counts, and nobody’s name', async () => {
    await signIn('demo-planner');
    await go('/take-up');
    assert.match(await said(), /符合条件的 [\d,]+ 项中/);
    for (const path of ['/outreach', '/warnings', '/questions'])
      assert.equal((await page.request.get(journey.origin + path)).status(), 403, path);
    const hidden = await rows('select count(*)::int as n from take_up where small and length(area) = 6');
    assert.ok(hidden[0].n > 0);
    assert.match(await said(), /人数少于 5 的地区和项目不显示/);
  });
});

test('every page of it is sound to axe and fits a phone', async () => {
  await using scripted = await openBrowser();
  const seen = await scripted.context.newPage();
  const { id } = await taskWith(1);
  const [warning] = await rows('select id from warning limit 1');
  const pages = [
    '/outreach',
    `/outreach/tasks/${id}`,
    '/warnings',
    `/warnings/${warning.id}`,
    '/take-up',
    '/questions',
  ];
  await signIn('demo-county');
  await scripted.context.addCookies(await page.context().cookies());
  for (const path of pages) {
    await seen.setViewportSize({ width: 320, height: 900 });
    await seen.goto(`${journey.origin}${path}?lang=zh`);
    assert.deepEqual(await sidewaysScroll(seen), [], path);
    assert.deepEqual(await violations(seen), [], path);
    if (process.env['PICTURES']) {
      await seen.setViewportSize({ width: 1280, height: 900 });
      const name = `real${path.replaceAll(/\W/g, '-')}`;
      await seen.screenshot({ path: `${process.env['PICTURES']}/${name}.png`, fullPage: true });
    }
  }
});
