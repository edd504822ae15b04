import { commitments } from '../support/commitment.ts';

const file = 'tests/commitments/support.ts';

commitments(file, '三(六)1 数字化与数据', ({ keeps }) => {
  // 残疾人口基础数据
  keeps('S6.1-04', 'residents', 'certificates', 'deaths', 'guardians');
});
