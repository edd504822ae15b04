import { commitments } from '../support/commitment.ts';

const file = 'tests/commitments/surroundings.ts';

commitments(file, '专栏9 无障碍重点项目', ({ keeps }) => {
  // 困难重度家庭无障碍改造
  keeps('B9.1.3-02', 'home-modification', 'home-modifications');
});
