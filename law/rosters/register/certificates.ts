/** Disability certificates with the state of each; a re-grading comes as the same certificate with another number. */
import {
  certificateNumber,
  choiceColumn,
  dayColumn,
  idNumber,
  optional,
  personName,
  roster,
  textColumn,
} from '#declarations';
import { certificates as rules } from '../../bases.ts';

export const certificates = roster({
  id: 'certificates',
  title: { zh: '残疾人证名册', en: 'Disability certificates' },
  owner: 'federation',
  every: 'month',
  silentAfterDays: 45,
  covers: 'all',
  purpose: ['registry', 'determination', 'service'],
  basis: rules,
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '身份证号', en: 'Identity number' }, { also: ['公民身份号码', '身份证号码'] }),
    name: personName({ zh: '姓名', en: 'Name' }),
    certificateNumber: certificateNumber(
      { zh: '残疾人证号', en: 'Certificate number' },
      { also: ['证号', '残疾证号'] },
    ),
    category: choiceColumn(
      { zh: '残疾类别', en: 'Category of disability' },
      {
        视力: 'visual',
        视力残疾: 'visual',
        听力: 'hearing',
        听力残疾: 'hearing',
        言语: 'speech',
        言语残疾: 'speech',
        肢体: 'physical',
        肢体残疾: 'physical',
        智力: 'intellectual',
        智力残疾: 'intellectual',
        精神: 'mental',
        精神残疾: 'mental',
        多重: 'multiple',
        多重残疾: 'multiple',
      },
      { also: ['类别'] },
    ),
    grade: choiceColumn(
      { zh: '残疾等级', en: 'Grade of disability' },
      { 一级: 'one', 二级: 'two', 三级: 'three', 四级: 'four', 1: 'one', 2: 'two', 3: 'three', 4: 'four' },
      { also: ['等级'] },
    ),
    /** Each disability with its grade, such as 肢体二级、智力三级; only for multiple disabilities. */
    disabilities: optional(textColumn({ zh: '多重残疾明细', en: 'The several disabilities' })),
    issuedOn: dayColumn({ zh: '发证日期', en: 'Issued on' }, { also: ['签发日期'] }),
    expiresOn: dayColumn({ zh: '有效期至', en: 'Valid until' }, { also: ['有效期限'] }),
    state: choiceColumn(
      { zh: '状态', en: 'State' },
      { 有效: 'valid', 正常: 'valid', 注销: 'cancelled', 冻结: 'frozen', 迁出: 'moved-out' },
      { also: ['证件状态'] },
    ),
    stateChangedOn: optional(dayColumn({ zh: '状态变更日期', en: 'State changed on' })),
    reason: optional(textColumn({ zh: '变更原因', en: 'Reason of the change' })),
  },
  matched: { by: 'idNumber', name: 'name' },
  gives: {},
  keepsRegister: 'certificates',
  keeps: ['S3.11-05', 'S6.1-04'],
});
