import {
  always,
  choiceColumn,
  column,
  idNumber,
  optional,
  personName,
  roster,
  textColumn,
  yesNoColumn,
} from '#declarations';
import { policeRules } from '../../bases-rights.ts';
import { militaryGrades } from '../../facts/veterans.ts';

const codeByName = Object.fromEntries(Object.entries(militaryGrades).map(([code, { zh }]) => [zh, code]));

/** Soldiers, militia and police officers with a certificate of veterans affairs; what they are paid stands here too. */
export const disabledVeterans = roster({
  id: 'disabled-veterans',
  title: { zh: '残疾军人和伤残人民警察名册', en: 'Disabled soldiers and police officers' },
  owner: 'veterans',
  every: 'quarter',
  silentAfterDays: 120,
  covers: 'all',
  purpose: ['determination', 'service'],
  basis: policeRules,
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '身份证号', en: 'Identity number' }, { also: ['公民身份号码'] }),
    name: personName({ zh: '姓名', en: 'Name' }),
    certificate: optional(textColumn({ zh: '残疾军人证（伤残人民警察证）号', en: 'Certificate number' })),
    grade: choiceColumn({ zh: '伤残等级', en: 'Grade' }, codeByName, { also: ['残疾等级'] }),
    cause: choiceColumn(
      { zh: '伤残性质', en: 'Cause' },
      { 因战: 'war', 因公: 'duty', 因病: 'illness' },
      { also: ['残疾性质'] },
    ),
    atHome: yesNoColumn({ zh: '是否分散供养', en: 'Supported at home' }),
    prior: yesNoColumn({ zh: '是否登记优先优待', en: 'Registered for priority' }),
    pension: yesNoColumn({ zh: '是否发放残疾抚恤金', en: 'Draws the pension' }),
    care: yesNoColumn({ zh: '是否发放护理费', en: 'Draws the care allowance' }),
  },
  matched: { by: 'idNumber', name: 'name' },
  gives: {
    militaryGrade: column('grade'),
    militaryCause: column('cause'),
    militaryCareAtHome: column('atHome'),
    'enrolled.half-fare': always(true),
    'enrolled.veteran-priority': column('prior'),
    'enrolled.veteran-pension': column('pension'),
    'enrolled.veteran-care-allowance': column('care'),
  },
  absent: {
    militaryGrade: 'none',
    militaryCause: 'none',
    militaryCareAtHome: false,
    'enrolled.half-fare': false,
    'enrolled.veteran-priority': false,
    'enrolled.veteran-pension': false,
    'enrolled.veteran-care-allowance': false,
  },
  keeps: ['S1.7-01', 'S1.7-02'],
});
