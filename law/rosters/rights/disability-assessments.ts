import {
  choiceColumn,
  column,
  dayColumn,
  idNumber,
  optional,
  personName,
  roster,
  textColumn,
  yesNoColumn,
} from '#declarations';
import { certificates } from '../../bases.ts';

/** What the designated hospitals found of late; the certificate that follows is on the list of certificates. */
export const disabilityAssessments = roster({
  id: 'disability-assessments',
  title: { zh: '残疾评定结果名册', en: 'Results of disability assessments' },
  owner: 'federation',
  every: 'month',
  silentAfterDays: 62,
  covers: 'all',
  purpose: ['determination', 'registry'],
  basis: certificates,
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '身份证号', en: 'Identity number' }, { also: ['申请人身份证号'] }),
    name: personName({ zh: '姓名', en: 'Name' }, { also: ['申请人姓名'] }),
    hospital: optional(textColumn({ zh: '评定机构', en: 'Assessed by' })),
    category: choiceColumn(
      { zh: '评定类别', en: 'Category found' },
      {
        未达等级: 'none',
        视力: 'visual',
        听力: 'hearing',
        言语: 'speech',
        肢体: 'physical',
        智力: 'intellectual',
        精神: 'mental',
        多重: 'multiple',
      },
    ),
    grade: choiceColumn(
      { zh: '评定等级', en: 'Grade found' },
      { 未达等级: 'none', 一级: 'one', 二级: 'two', 三级: 'three', 四级: 'four' },
    ),
    on: dayColumn({ zh: '评定日期', en: 'Assessed on' }),
    issued: yesNoColumn({ zh: '是否已核发证件', en: 'The certificate is issued' }),
  },
  matched: { by: 'idNumber', name: 'name' },
  holds: { from: 'on' },
  gives: {
    categoryFound: column('category'),
    gradeFound: column('grade'),
    'enrolled.disability-certificate': column('issued'),
  },
  absent: { categoryFound: 'none', gradeFound: 'none', 'enrolled.disability-certificate': false },
  keeps: ['S3.11-05'],
});
