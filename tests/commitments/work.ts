import assert from 'node:assert/strict';
import { casesOf, commitments } from '../support/commitment.ts';
import { policy } from '../support/exercise-programme.ts';

const file = 'tests/commitments/work.ts';

commitments(file, '三(二)1 就业制度', ({ keeps }) => {
  // 低保渐退期
  keeps('S2.1-05', 'dibao-grace-period', 'dibao-exits', 'dibao-grace-period-payments');
});

commitments(file, '三(二)2 就业渠道', ({ keeps, keepsThis }) => {
  // 残保金征收使用管理
  keeps('S2.2-01', 'employment-levy', 'employer-declarations');
  // 集中就业税费优惠
  keeps(
    'S2.2-04',
    'concentrated-vat-refund',
    'disabled-wage-deduction',
    'concentrated-units',
    'wage-deductions',
  );
  // 政府优先采购
  keeps('S2.2-05', 'procurement-preference', 'welfare-units');
  // 集中就业品牌与龙头企业
  keeps('S2.2-03', 'concentrated-employment-support', 'concentrated-support');
  // 非营利集中就业机构
  keeps('S2.2-06', 'concentrated-employment-support', 'concentrated-support');
  // 自主创业灵活就业扶持
  keeps(
    'S2.2-07',
    'start-up-subsidy',
    'own-services-vat-exemption',
    'self-employed-insurance-subsidy',
    'self-employed',
  );
  // 残保金用于公益岗社保≤20%: the cap stands in the rule with the city's share of the fund
  keepsThis('S2.2-12', 'public-post-insurance', async ({ find }) => {
    for (const { situation, month } of await casesOf('public-post-insurance')) find(situation, month);
    assert.equal(policy.era('2024-08').rules.get('public-post-insurance')?.caps.length, 1);
    const share = policy.parameter({ programme: 'public-post-insurance', name: 'capShare' }, '2024-08').city
      ?.value;
    assert.equal(share, 2000, 'ten-thousandths');
  });
  keeps('S2.2-12', 'public-post-premiums');
});

commitments(file, '三(一)4 社会保险', ({ keeps }) => {
  // 安置单位社保补贴: with what the fund pays for public-welfare posts taken off first
  keeps('S1.4-04', 'employer-insurance-subsidy', 'hiring-subsidies', 'subsidised-staff');
});

commitments(file, '三(二)3 能力素质', ({ keeps }) => {
  // 技能大师工作室
  keeps('S2.3-03', 'master-studio', 'skilled-persons');
  // 竞赛获奖奖励
  keeps('S2.3-05', 'contest-reward', 'skilled-persons');
});

commitments(file, '三(二)4 就业服务', ({ keeps }) => {
  // 高校残疾人毕业生数据库
  keeps('S2.4-05', 'students');
  // 政府购买就业服务
  keeps('S2.4-02', 'purchased-services', 'provider-contracts');
});

commitments(file, '专栏3 就业补贴奖励', ({ keeps }) => {
  // 创业就业免费培训
  keeps('B3.1.1-01', 'free-training', 'training-courses');
  // 自主创业税费优惠
  keeps('B3.1.1-02', 'own-services-vat-exemption', 'earnings-tax-relief', 'personal-taxes');
  // 经营场所租赁补贴
  keeps('B3.1.1-03', 'rent-subsidy', 'own-business-support');
  // 创业灵活就业社保补贴
  keeps('B3.1.1-04', 'self-employed-insurance-subsidy', 'self-employed');
  // 职业与创业培训补贴
  keeps('B3.1.1-05', 'training-subsidy', 'training-courses');
  // 设施设备购置补贴
  keeps('B3.1.1-06', 'own-business-equipment', 'own-business-support');
  // 网络资费补助
  keeps('B3.1.1-07', 'internet-fee-subsidy', 'own-business-support');
  // 一次性创业补贴
  keeps('B3.1.1-08', 'start-up-subsidy', 'self-employed');
  // 毕业生求职创业补贴
  keeps('B3.1.1-09', 'job-seeking-subsidy', 'students');
  // 就业见习补贴
  keeps('B3.1.2-01', 'internship-subsidy', 'employment-support');
  // 用人单位岗位补贴
  keeps('B3.1.3-01', 'post-subsidy', 'hiring-subsidies', 'subsidised-staff');
  // 用人单位社保补贴
  keeps('B3.1.3-02', 'employer-insurance-subsidy', 'hiring-subsidies');
  // 用人单位职业培训补贴
  keeps('B3.1.3-03', 'employer-training-subsidy', 'hiring-subsidies');
  // 设施设备购置改造补贴
  keeps('B3.1.3-04', 'workplace-equipment-subsidy', 'workplace-equipment');
  // 职业技能鉴定补贴
  keeps('B3.1.3-05', 'skill-assessment-subsidy', 'hiring-subsidies');
  // 公益性岗位社保补贴
  keeps('B3.1.4-01', 'public-post-insurance', 'public-post-premiums');
  // 超比例安排奖励
  keeps('B3.2.1-01', 'over-quota-reward', 'employer-declarations');
  // 就业服务奖励
  keeps('B3.2.2-01', 'employment-service-reward');
});

commitments(file, '专栏4 就业服务重点项目', ({ keeps }) => {
  // 公益性岗位优先安排
  keeps('B4.7-01', 'public-welfare-post', 'public-welfare-posts');
});
