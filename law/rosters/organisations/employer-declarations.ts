import {
  choiceColumn,
  column,
  moneyColumn,
  numberColumn,
  organisationCode,
  roster,
  textColumn,
  yesNoColumn,
} from '#declarations';
import { levyRules } from '../../bases-services.ts';

/** The yearly declaration as the federation has checked it, and what tax levied or finance paid on it. Nothing is presumed of who has not declared. */
export const employerDeclarations = roster({
  id: 'employer-declarations',
  title: { zh: '用人单位按比例就业年审名册', en: 'Yearly declarations of employers' },
  owner: 'federation',
  every: 'year',
  silentAfterDays: 450,
  covers: 'changes',
  purpose: ['determination', 'monitoring'],
  basis: levyRules,
  of: 'employer',
  columns: {
    code: organisationCode(
      { zh: '统一社会信用代码', en: 'Unified social credit code' },
      { also: ['社会信用代码'] },
    ),
    name: textColumn({ zh: '单位名称', en: 'Name' }, { also: ['企业名称'] }),
    kind: choiceColumn(
      { zh: '单位性质', en: 'Kind of employer' },
      {
        企业: 'enterprise',
        机关: 'agency',
        事业单位: 'institution',
        社会组织: 'association',
        社会团体: 'association',
        民办非企业单位: 'association',
      },
      { also: ['单位类型'] },
    ),
    staff: numberColumn({ zh: '年平均在职职工人数', en: 'Average staff' }, { also: ['职工人数'] }),
    severe: numberColumn({
      zh: '安排一二级残疾人（百分之一人）',
      en: 'Grade 1 and 2, hundredths of a person',
    }),
    other: numberColumn({
      zh: '安排三四级残疾人（百分之一人）',
      en: 'Grade 3 and 4, hundredths of a person',
    }),
    wages: moneyColumn({ zh: '工资总额（元）', en: 'All wages' }, { also: ['上年工资总额（元）'] }),
    verified: yesNoColumn({ zh: '年审是否通过', en: 'Check passed' }),
    settled: yesNoColumn({ zh: '是否无欠缴', en: 'No levy owed' }),
    levied: yesNoColumn({ zh: '是否已申报残保金', en: 'Levy declared' }),
    rewarded: yesNoColumn({ zh: '是否享受超比例奖励', en: 'Receives the reward' }),
  },
  matched: { by: 'code' },
  control: { sum: 'wages' },
  gives: {
    employerKind: column('kind'),
    staff: column('staff'),
    placedSevere: column('severe'),
    placedOther: column('other'),
    totalWages: column('wages'),
    placementVerified: column('verified'),
    leviesSettled: column('settled'),
    'enrolled.employment-levy': column('levied'),
    'enrolled.over-quota-reward': column('rewarded'),
  },
  keeps: ['S2.1-03', 'S2.2-01', 'B3.2.1-01'],
});
