import { commitments } from '../support/commitment.ts';

const file = 'tests/commitments/services.ts';

commitments(file, '三(三)2 康复救助', ({ keeps }) => {
  // 残疾儿童康复救助制度
  keeps('S3.2-03', 'child-training', 'child-device', 'child-surgery', 'children-in-rehabilitation');
});

commitments(file, '专栏5 康复重点项目', ({ keeps }) => {
  // 孤儿医疗康复明天计划
  keeps('B5.1-06', 'tomorrow-plan', 'rehabilitation-surgeries');
  // 残疾儿童手术救助
  keeps('B5.2-01', 'child-surgery', 'rehabilitation-surgeries');
  // 残疾儿童辅具适配
  keeps('B5.2-02', 'child-device');
  // 残疾儿童康复训练
  keeps('B5.2-03', 'child-training', 'children-in-rehabilitation');
});

commitments(file, '三(三)6 教育资助', ({ keeps }) => {
  // 残疾学生资助
  keeps('S3.6-04', 'student-aid', 'students');
});

commitments(file, '三(三)11 服务机构', ({ keeps }) => {
  // 服务机构扶持
  keeps('S3.11-03', 'rehabilitation-operating-subsidy');
});

commitments(file, '专栏7 文化体育重点项目', ({ keeps }) => {
  // 运动员教练员奖励机制
  keeps('B7.2.4-01', 'athletes-reward', 'coaches-reward', 'competition-results');
});
