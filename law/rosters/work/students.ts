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
import { neverDay } from '#policy';
import { studentAid } from '../../bases-services.ts';

/** Disabled students and children of disabled parents at school or university, by the schools' lists. */
export const students = roster({
  id: 'students',
  title: { zh: '残疾学生和残疾人家庭学生名册', en: 'Students with disabilities or of disabled parents' },
  owner: 'education',
  every: 'year',
  silentAfterDays: 450,
  covers: 'all',
  purpose: ['determination', 'service', 'monitoring'],
  basis: studentAid,
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '学生身份证号', en: "Student's identity number" }, { also: ['身份证号'] }),
    name: personName({ zh: '学生姓名', en: "Student's name" }, { also: ['姓名'] }),
    school: optional(textColumn({ zh: '学校', en: 'School' })),
    stage: choiceColumn(
      { zh: '学段', en: 'Stage' },
      {
        学前: 'preschool',
        学前教育: 'preschool',
        小学: 'compulsory',
        初中: 'compulsory',
        义务教育: 'compulsory',
        高中: 'secondary',
        中职: 'secondary',
        专科: 'college',
        本科: 'undergraduate',
        研究生: 'postgraduate',
      },
      { also: ['就读学段'] },
    ),
    graduatesOn: optional(dayColumn({ zh: '预计毕业日期', en: 'Graduates on' }, { also: ['毕业日期'] })),
    seeksWork: optional(yesNoColumn({ zh: '是否有求职意愿', en: 'Looks for work' })),
    aided: yesNoColumn({ zh: '是否享受教育资助', en: 'Receives education aid' }),
    inJobSeeking: yesNoColumn({ zh: '是否列入求职创业补贴', en: 'On the list of the job-seeking subsidy' }),
    jobSeekingPaidOn: optional(dayColumn({ zh: '求职创业补贴发放日期', en: 'Job-seeking subsidy paid on' })),
  },
  matched: { by: 'idNumber', name: 'name' },
  gives: {
    studyStage: column('stage'),
    graduatesOn: column('graduatesOn'),
    seeksWork: column('seeksWork'),
    'enrolled.student-aid': column('aided'),
    'enrolled.job-seeking-subsidy': column('inJobSeeking'),
    'received.job-seeking-subsidy': column('jobSeekingPaidOn'),
  },
  absent: {
    studyStage: 'none',
    'enrolled.student-aid': false,
    'enrolled.job-seeking-subsidy': false,
    'received.job-seeking-subsidy': neverDay,
  },
  keeps: ['S3.6-04', 'S2.4-05', 'B3.1.1-09'],
});
