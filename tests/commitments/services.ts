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
  // 政府购买康复服务
  keeps('B5.6-01', 'purchased-services', 'provider-contracts');
});

commitments(file, '三(三)6 教育资助', ({ keeps }) => {
  // 残疾学生资助
  keeps('S3.6-04', 'student-aid', 'students');
});

commitments(file, '三(三)7 特殊教育保障', ({ keeps }) => {
  // 学前康复教育
  keeps('S3.7-01', 'preschool-rehabilitation');
  // “一人一案”排查评估安置: the list tells who was advised what and where each child learns; whoever is not on it is asked about
  keeps('S3.7-03', 'school-placements');
  // 考试合理便利
  keeps('S3.7-05', 'exam-accommodations', 'exam-extra-time', 'exam-candidates');
  // 残疾学生支持服务
  keeps('S3.7-06', 'student-device', 'learning-goods', 'school-rehabilitation', 'students');
});

commitments(file, '三(三)10 慈善助残和服务产业', ({ keeps }) => {
  // 助残社会组织企业培育
  keeps('S3.10-06', 'purchased-services', 'provider-contracts');
});

commitments(file, '三(三)11 服务机构', ({ keeps }) => {
  // 服务机构扶持
  keeps('S3.11-03', 'rehabilitation-operating-subsidy', 'provider-support', 'provider-support-requests');
});

commitments(file, '专栏6 残疾人教育重点项目', ({ keeps }) => {
  // 义务教育巩固提高
  keeps('B6.1-01', 'home-teaching', 'school-placements');
  // 学前康复教育发展
  keeps('B6.2-01', 'preschool-rehabilitation', 'school-placements');
});

commitments(file, '专栏7 文化体育重点项目', ({ keeps }) => {
  // 运动员教练员奖励机制
  keeps('B7.2.4-01', 'athletes-reward', 'coaches-reward', 'competition-results');
});
