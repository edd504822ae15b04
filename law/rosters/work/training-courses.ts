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

/** Each person's last vocational course. */
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
    endedOn: dayColumn({ zh: '结业日期', en: 'Finished on' }),
    fee: moneyColumn({ zh: '个人自付费用（元）', en: 'Fee paid by oneself' }),
    certified: yesNoColumn({ zh: '是否取得证书', en: 'Gained a certificate' }),
    subsidised: yesNoColumn({ zh: '是否享受培训补贴', en: 'Receives the training subsidy' }),
    paidOn: optional(dayColumn({ zh: '补贴发放日期', en: 'Subsidy paid on' })),
  },
  matched: { by: 'idNumber', name: 'name' },
  control: { sum: 'fee' },
  gives: {
    courseEndedOn: column('endedOn'),
    courseFee: column('fee'),
    courseCertified: column('certified'),
    'enrolled.training-subsidy': column('subsidised'),
    'received.training-subsidy': column('paidOn'),
  },
  absent: {
    courseEndedOn: neverDay,
    'enrolled.training-subsidy': false,
    'received.training-subsidy': neverDay,
  },
  keeps: ['B1.2-01', 'S2.3-02', 'B3.1.1-05'],
});
