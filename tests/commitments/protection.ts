import assert from 'node:assert/strict';
import type { Month } from '#kernel';
import { rehabilitationItems } from '#law/facts/rehabilitation-items';
import { explain } from '#policy';
import { casesOf, commitments, situationOf } from '../support/commitment.ts';
import { type ProgrammeExercise, policy } from '../support/exercise-programme.ts';

const file = 'tests/commitments/protection.ts';
const august: readonly Month[] = ['2021-08', '2022-08', '2023-08', '2024-08', '2025-08'];

/** One person is given more after the notice than before, another nothing. */
async function raised({ find }: ProgrammeExercise, id: string, entitled: string, not: string): Promise<void> {
  const person = await situationOf(id, entitled);
  const [before, after] = [find(person, '2024-12').amount, find(person, '2025-01').amount];
  assert.ok(before !== undefined && after !== undefined && after > before, `${before} then ${after} fen`);
  find(await situationOf(id, not), '2025-01');
}

async function withWorkInjury({ find }: ProgrammeExercise, id: string, entitled: string): Promise<void> {
  const person = await situationOf(id, entitled);
  assert.equal(find(person, '2024-08').outcome, 'entitled');
  const injured = { ...person, facts: { ...person.facts, workInjuryCare: true } };
  assert.equal(find(injured, '2024-08').outcome, 'not-entitled');
}

const signs = ['income-near-line', 'sudden-illness', 'carer-lost', 'death-in-household', 'disaster'];

commitments(file, '三(一)1 兜底保障', ({ keeps }) => {
  // 防返贫动态监测预警和帮扶机制
  keeps('S1.1-01', ...signs, 'low-income-households');
  // 纳入监测并及时有效帮扶
  keeps('S1.1-03', ...signs, 'low-income-households');
  // 低保“单人户”与兜底政策稳定
  keeps('S1.1-04', 'dibao-single-person', 'dibao-single-person-payments');
  // 纳入监测并及时有效帮扶
  keeps('S1.1-03', 'relapse-prevention', 'relapse-watch');
  // 就业成本扣减
  keeps('S1.1-05', 'employment-cost-deduction', 'wages', 'employment-cost-deduction-payments');
});

commitments(file, '三(一)2 社会救助', ({ keeps, keepsThis }) => {
  // 逐年提高社会救助标准: the same household is given more in each year of the plan
  for (const programme of ['dibao', 'tekun-support'])
    keepsThis('S1.2-01', programme, async ({ find }) => {
      const { situation } = (await casesOf(programme))[0]!;
      const given = august.map((month) => find(situation, month).amount ?? 0);
      assert.deepEqual(
        given,
        [...new Set(given)].sort((a, b) => a - b),
      );
      find({ ...situation, facts: { ...situation.facts, lowIncomeHousehold: false } }, '2024-08');
    });
  keeps('S1.2-01', 'dibao-households', 'tekun-assessments', 'tekun-support-payments');
  // 低保重残人员保障金加发
  keeps('S1.2-02', 'dibao-supplement', 'dibao-supplement-payments');
  // 临时救助与备用金
  keeps('S1.2-05', 'temporary-relief', 'hardship-events', 'temporary-relief-payments');
  // 突发公共事件急难救助
  keeps('S1.2-06', 'emergency-relief', 'emergency-needs', 'emergency-relief-payments');
  // 医疗救助及与医保大病衔接
  keeps('S1.2-08', 'medical-assistance', 'medical-bills', 'medical-assistance-payments');
});

commitments(file, '三(一)3 照护和托养', ({ keeps }) => {
  // 政府购买访视托养照护
  keeps('S1.3-03', 'purchased-care');
  // 阳光家园计划
  keeps('S1.3-04', 'sunshine-home', 'entrusted-care');
  // 市区托养服务补贴
  keeps('S1.3-05', 'district-care-subsidy', 'providers');
  // 失能半失能老年人护理补贴
  keeps('S1.3-08', 'elderly-nursing-subsidy', 'elderly-assessments', 'elderly-nursing-subsidy-payments');
  // 重度残疾人社会化照护
  keeps('S1.3-09', 'purchased-care');
});

commitments(file, '三(一)4 社会保险', ({ keeps, keepsThis }) => {
  // 重残养老保险代缴
  keeps('S1.4-01', 'pension-premium', 'pension-premium-payments');
  // 资助参加居民医保
  keeps('S1.4-02', 'medical-insurance-premium', 'medical-insurance-premium-payments');
  // 个体工商户社保补贴: never beside the subsidy for the self-employed, whichever of the two is received
  keepsThis('S1.4-03', 'business-owner-insurance-subsidy', async ({ find }) => {
    const other = 'self-employed-insurance-subsidy';
    const owner = await situationOf('business-owner-insurance-subsidy', 'half of the premiums');
    assert.equal(find(owner, '2024-08').outcome, 'entitled');
    const withOther = { ...owner, facts: { ...owner.facts, [`enrolled.${other}`]: true } };
    assert.equal(find(withOther, '2024-08').outcome, 'not-entitled');
    const flexible = await situationOf(other, 'with the subsidy for owners of an individual business');
    assert.equal(explain(policy, other, flexible, '2024-08').outcome, 'not-entitled');
  });
  keeps('S1.4-03', 'business-owner-insurance-subsidy-payments');
  // 失业保险参保与待遇
  keeps('S1.4-06', 'unemployment-benefit', 'unemployed', 'unemployment-benefit-payments');
  // 病残津贴
  keeps(
    'S1.4-07',
    'sickness-disability-allowance',
    'work-capacity',
    'sickness-disability-allowance-payments',
  );
  // 30项医疗康复项目医保支付: nine items, then 29, then thirty
  keepsThis('S1.4-08', 'rehabilitation-items', async ({ find }) => {
    const { situation } = (await casesOf('rehabilitation-items'))[0]!;
    const paidIn = (month: Month) =>
      Object.keys(rehabilitationItems).filter(
        (rehabilitationItem) =>
          find({ ...situation, facts: { ...situation.facts, rehabilitationItem } }, month).outcome ===
          'entitled',
      ).length;
    assert.deepEqual([paidIn('2016-06'), paidIn('2020-12'), paidIn('2024-08')], [9, 29, 30]);
  });
  keeps('S1.4-08', 'rehabilitation-item-bills');
  // 重性精神病门诊用药保障
  keeps('S1.4-09', 'maintenance-drugs', 'maintenance-drug-bills', 'maintenance-drugs-payments');
  // 困难残疾人家庭农业保险补贴
  keeps('S1.4-10', 'farm-insurance-subsidy', 'farm-policies', 'farm-insurance-subsidy-payments');
  // 商业保险参保支持
  keeps('S1.4-11', 'commercial-insurance', 'commercial-policies');
});

commitments(file, '三(一)5 社会福利与优待', ({ keeps, keepsThis }) => {
  // 两项补贴动态调整机制: a higher amount takes the place of the earlier one, also from a month before it was made known
  keepsThis('S1.5-01', 'living-subsidy', async (exercise) => {
    await raised(exercise, 'living-subsidy', 'dibao opens it', 'without dibao there is none');
    const amount = { programme: 'living-subsidy', name: 'monthlyAmount' };
    const asKnown = (on: '2025-03-01' | '2025-04-01') => policy.parameter(amount, '2025-02', on).city?.value;
    assert.ok(Number(asKnown('2025-03-01')) < Number(asKnown('2025-04-01')));
  });
  keepsThis('S1.5-01', 'nursing-subsidy', (exercise) =>
    raised(exercise, 'nursing-subsidy', 'grade 2 in need of care', 'grade 3 of the limbs is not severe'),
  );
  // 生活补贴扩面
  keeps('S1.5-02', 'living-subsidy-extension', 'living-subsidy-extension-payments');
  // 两项补贴与其他制度衔接: of two care subsidies only the higher; neither beside a care allowance for a work injury
  keepsThis('S1.5-05', 'elderly-nursing-subsidy', async ({ find }) => {
    const dependent = await situationOf(
      'elderly-nursing-subsidy',
      'dependent: 200, more than the 100 of the nursing subsidy',
    );
    assert.equal(find(dependent, '2024-08').outcome, 'entitled');
    const semi = { ...dependent, facts: { ...dependent.facts, elderlyCapacity: 'semi' } };
    const why = find(semi, '2024-08').verdicts.filter(({ holds }) => holds === false);
    assert.deepEqual(
      why.map(({ origin }) => origin),
      ['choose-higher'],
    );
  });
  keepsThis('S1.5-05', 'living-subsidy', (exercise) =>
    withWorkInjury(exercise, 'living-subsidy', 'dibao opens it'),
  );
  keepsThis('S1.5-05', 'nursing-subsidy', (exercise) =>
    withWorkInjury(exercise, 'nursing-subsidy', 'grade 2 in need of care'),
  );
  keeps('S1.5-05', 'work-injury-care');
  // 困难、重度基本型辅具补贴
  keeps('S1.5-08', 'basic-device', 'devices');
  // 铁路民航优先优惠
  keeps('S1.5-12', 'rail-and-air-priority', 'half-fare', 'travel-requests');
  // 机动轮椅车燃油补贴
  keeps('S1.5-10', 'wheelchair-fuel-subsidy', 'motor-wheelchairs', 'wheelchair-fuel-subsidy-payments');
  // 市内公交优待
  keeps('S1.5-11', 'bus-concession', 'bus-concession-payments');
  // 基本生活费与两项补贴衔接
  keeps(
    'S1.5-14',
    'living-subsidy',
    'orphan-allowance',
    'unattended-child-allowance',
    'children-without-parents',
    'orphan-allowance-payments',
    'unattended-child-allowance-payments',
  );
  // 异地康复家庭生活补贴
  keeps('S1.5-15', 'training-elsewhere-subsidy');
  // 水电气暖优惠补贴
  keeps('S1.5-17', 'utility-relief', 'utility-relief-payments');
  // 电信资费优惠
  keeps('S1.5-18', 'telecom-relief', 'telecom-relief-payments');
});

commitments(file, '三(一)6 住房', ({ keeps }) => {
  // 优先配租公租房
  keeps('S1.6-01', 'public-rental-priority', 'public-rental-applications');
  // 农村危房改造
  keeps('S1.6-03', 'rural-house-renovation', 'rural-houses');
  // 困难重度家庭改造优先排序
  keeps('S1.6-05', 'home-modification', 'home-modifications');
  // 扩大家庭改造覆盖面
  keeps('S1.6-06', 'home-modification');
});

commitments(file, '三(一)7 抚恤优待', ({ keeps, keepsThis }) => {
  // 军警残疾评定标准衔接: severe on both scales is severe once
  keepsThis('S1.7-01', 'veteran-priority', async ({ find }) => {
    const onOne = await situationOf('veteran-priority', 'military grade 3 stands for severe: 40, in war: 20');
    const onBoth = await situationOf('veteran-priority', 'severe on both scales counts once');
    assert.equal(find(onOne, '2024-08').quantity, find(onBoth, '2024-08').quantity);
    find(await situationOf('veteran-priority', 'neither soldier nor police officer'), '2024-08');
  });
  keeps('S1.7-01', 'disabled-veterans');
  // 军警优先优惠
  keeps(
    'S1.7-02',
    'veteran-priority',
    'veteran-pension',
    'veteran-care-allowance',
    'half-fare',
    'disabled-veterans',
  );
});

commitments(file, '专栏2 社会保障重点项目', ({ keeps }) => {
  // 最低生活保障应纳尽纳
  keeps('B2.1.1-01', 'dibao', 'dibao-single-person');
  // 低保后仍困难者保障
  keeps('B2.1.1-02', 'dibao-supplement');
  // 两项补贴标准统筹确定
  keeps('B2.1.2-01', 'living-subsidy', 'nursing-subsidy');
  // 基本型辅助器具适配资助
  keeps('B2.1.3-01', 'basic-device', 'devices');
  // 移动电话宽带资费优惠
  keeps('B2.1.4-01', 'telecom-relief');
  // 助残APP流量减免
  keeps('B2.1.4-02', 'listed-app-relief', 'listed-app-accounts');
  // 残疾评定补贴与便民评定
  keeps('B2.1.5-01', 'assessment-fee-subsidy', 'assessment-fees', 'assessment-fee-subsidy-payments');
  // 村社区社会化照护
  keeps('B2.2.2-02', 'purchased-care');
  // 就业年龄段托养服务
  keeps('B2.2.3-01', 'sunshine-home', 'entrusted-care');
});
