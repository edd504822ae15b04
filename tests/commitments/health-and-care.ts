import { commitments } from '../support/commitment.ts';

const file = 'tests/commitments/health-and-care.ts';

commitments(file, '三(一)5 精神卫生福利', ({ keeps }) => {
  // 精神卫生福利服务
  keeps('S1.5-16', 'mental-welfare-care', 'mental-health-register');
});

commitments(file, '专栏2-二-4 社会工作和家庭支持', ({ keeps }) => {
  // 残疾人社会工作服务
  keeps('B2.2.4-01', 'social-work', 'social-work-cases');
  // 家庭喘息服务与专业指导
  keeps('B2.2.4-02', 'respite-care', 'respite-bookings');
});

commitments(file, '三(三)1 健康服务', ({ keeps }) => {
  // 家庭医生签约服务
  keeps('S3.1-01', 'family-doctor', 'family-doctor-contracts');
  // 心理健康服务
  keeps('S3.1-03', 'psychological-service', 'health-services');
  // 残疾妇女健康与生殖健康
  keeps('S3.1-04', 'women-health-check', 'health-services');
});

commitments(file, '三(三)2 康复服务', ({ keeps }) => {
  // “因人施策式”精准康复
  keeps('S3.2-02', 'basic-rehabilitation', 'rehabilitation-needs');
});

commitments(file, '三(三)3 社区康复', ({ keeps }) => {
  // 社区康复
  keeps('S3.3-02', 'community-rehabilitation', 'rehabilitation-needs');
});

commitments(file, '三(三)4 辅助器具', ({ keeps }) => {
  // 公益适配与“龙江辅具千里行”
  keeps('S3.4-02', 'device-tour', 'device-tours');
  // 油城辅具进校园进社区
  keeps('S3.4-03', 'school-device', 'school-devices');
  // 辅具租赁回收维修
  keeps('S3.4-04', 'device-loan', 'device-repair', 'device-loans');
  // 循环使用与共享轮椅
  keeps('S3.4-05', 'device-loan', 'device-loans');
});

commitments(file, '三(三)5 残疾预防', ({ keeps }) => {
  // 遗传性耳聋基因检测医保
  keeps('S3.5-04', 'deafness-gene-test', 'early-screening');
  // 0-6岁儿童残疾筛查及衔接机制
  keeps('S3.5-05', 'child-screening', 'early-screening');
});

commitments(file, '专栏5 康复项目', ({ keeps }) => {
  // 康复需求调查与普惠基本康复
  keeps('B5.1-01', 'basic-rehabilitation', 'rehabilitation-needs');
  // 家庭照护者培训支持
  keeps('B5.1-02', 'carer-training', 'family-carers');
  // 福康工程
  keeps('B5.1-03', 'fukang-device', 'fukang-surgery', 'fukang-project', 'rehabilitation-surgeries');
  // 龙江爱心助残工程
  keeps('B5.1-04', 'love-aid-device', 'love-aid');
  // 油城辅具进校园进社区工程
  keeps('B5.1-05', 'school-device', 'school-devices');
  // 严重精神障碍管理
  keeps('B5.3-01', 'mental-follow-up', 'mental-community-rehabilitation', 'mental-health-register');
  // 精神患者照护者支持
  keeps('B5.3-02', 'carer-training', 'family-carers');
  // 残疾人互助康复
  keeps('B5.4-01', 'community-rehabilitation');
});

commitments(file, '专栏7 文化', ({ keeps }) => {
  // “五个一”进家庭
  keeps('B7.1.1-01', 'five-ones', 'five-ones-record');
});
