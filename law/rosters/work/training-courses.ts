import {
  column,
  dayColumn,
  idNumber,
  moneyColumn,
  optional,
  personName,
  roster,
  textColumn,
  yesNoColumn,
} from '#declarations';
import { neverDay } from '#policy';
import { employmentFunds } from '../../bases-services.ts';

/** Who signed up for a vocational course, and each person's last one. */
export const trainingCourses = roster({
  id: 'training-courses',
  title: { zh: '残疾人职业技能培训名册', en: 'Vocational courses' },
  owner: 'federation',
  every: 'quarter',
  silentAfterDays: 120,
  covers: 'all',
  purpose: ['determination', 'payment', 'monitoring'],
  basis: employmentFunds,
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '身份证号', en: 'Identity number' }, { also: ['学员身份证号'] }),
    name: personName({ zh: '姓名', en: 'Name' }, { also: ['学员姓名'] }),
    course: optional(textColumn({ zh: '培训项目', en: 'Course' })),
    signedUp: yesNoColumn({ zh: '是否已报名', en: 'Signed up' }),
    free: yesNoColumn({ zh: '是否免费培训', en: 'Free course' }),
    endedOn: optional(dayColumn({ zh: '结业日期', en: 'Finished on' })),
    fee: optional(moneyColumn({ zh: '个人自付费用（元）', en: 'Fee paid by oneself' })),
    certified: yesNoColumn({ zh: '是否取得证书', en: 'Gained a certificate' }),
    subsidised: yesNoColumn({ zh: '是否享受培训补贴', en: 'Receives the training subsidy' }),
    paidOn: optional(dayColumn({ zh: '补贴发放日期', en: 'Subsidy paid on' })),
  },
  matched: { by: 'idNumber', name: 'name' },
  control: { sum: 'fee' },
  gives: {
    signedUpForTraining: column('signedUp'),
    'enrolled.free-training': column('free'),
    courseEndedOn: column('endedOn'),
    courseFee: column('fee'),
    courseCertified: column('certified'),
    'enrolled.training-subsidy': column('subsidised'),
    'received.training-subsidy': column('paidOn'),
  },
  absent: {
    signedUpForTraining: false,
    'enrolled.free-training': false,
    courseEndedOn: neverDay,
    'enrolled.training-subsidy': false,
    'received.training-subsidy': neverDay,
  },
  keeps: ['B1.2-01', 'S2.3-02', 'B3.1.1-05', 'B3.1.1-01'],
});
