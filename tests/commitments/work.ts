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
  keeps('S2.2-04', 'concentrated-vat-refund', 'concentrated-units');
  // 自主创业灵活就业扶持
  keeps('S2.2-07', 'start-up-subsidy', 'self-employed-insurance-subsidy', 'self-employed');
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

commitments(file, '三(二)4 就业服务', ({ keeps }) => {
  // 高校残疾人毕业生数据库
  keeps('S2.4-05', 'students');
});

commitments(file, '专栏3 就业补贴奖励', ({ keeps }) => {
  // 创业灵活就业社保补贴
  keeps('B3.1.1-04', 'self-employed-insurance-subsidy', 'self-employed');
  // 职业与创业培训补贴
  keeps('B3.1.1-05', 'training-subsidy', 'training-courses');
  // 一次性创业补贴
  keeps('B3.1.1-08', 'start-up-subsidy', 'self-employed');
  // 毕业生求职创业补贴
  keeps('B3.1.1-09', 'job-seeking-subsidy', 'students');
  // 就业见习补贴
  keeps('B3.1.2-01', 'internship-subsidy', 'employment-support');
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
