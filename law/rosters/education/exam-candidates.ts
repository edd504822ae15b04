import { choiceColumn, column, idNumber, numberColumn, personName, roster, yesNoColumn } from '#declarations';
import { entranceExam } from '../../bases-education-and-work.ts';

/** Candidates with a disability in the state exams of the year. */
export const examCandidates = roster({
  id: 'exam-candidates',
  title: { zh: '残疾考生合理便利申请名册', en: 'Candidates with disabilities in state exams' },
  owner: 'education',
  every: 'year',
  silentAfterDays: 450,
  covers: 'all',
  purpose: ['determination', 'service', 'monitoring'],
  basis: entranceExam,
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '考生身份证号', en: "Candidate's identity number" }, { also: ['身份证号'] }),
    name: personName({ zh: '考生姓名', en: "Candidate's name" }, { also: ['姓名'] }),
    exams: numberColumn({ zh: '本年报名考试次数', en: 'Exams of the year' }),
    asked: yesNoColumn({ zh: '是否申请合理便利', en: 'Accommodations asked for' }),
    paper: choiceColumn(
      { zh: '试卷类型', en: 'Paper' },
      { 普通试卷: 'ordinary', 大字号试卷: 'large-print', 盲文试卷: 'braille' },
    ),
    writes: yesNoColumn({ zh: '是否书写特别困难', en: 'Writes with particular difficulty' }),
    granted: yesNoColumn({ zh: '是否提供合理便利', en: 'Accommodations given' }),
    moreTime: yesNoColumn({ zh: '是否延长时间', en: 'More time given' }),
  },
  matched: { by: 'idNumber', name: 'name' },
  gives: {
    examsRegistered: column('exams'),
    accommodationAsked: column('asked'),
    examPaper: column('paper'),
    writesWithDifficulty: column('writes'),
    'enrolled.exam-accommodations': column('granted'),
    'enrolled.exam-extra-time': column('moreTime'),
  },
  absent: {
    examsRegistered: 0,
    accommodationAsked: false,
    'enrolled.exam-accommodations': false,
    'enrolled.exam-extra-time': false,
  },
  keeps: ['S3.7-05'],
});
