import {
  choiceColumn,
  column,
  dayColumn,
  idNumber,
  moneyColumn,
  optional,
  personName,
  roster,
  yesNoColumn,
} from '#declarations';
import { neverDay } from '#policy';
import { preventionPlan as basis } from '../../bases-health-and-care.ts';

/** Children from 0 to 6 with the last result, and the gene test of newborns. */
export const earlyScreening = roster({
  id: 'early-screening',
  title: { zh: '0-6岁儿童残疾筛查和耳聋基因检测名册', en: 'Screening of children and gene test of newborns' },
  owner: 'health',
  every: 'quarter',
  silentAfterDays: 120,
  covers: 'all',
  purpose: ['determination', 'service', 'monitoring'],
  basis,
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '儿童身份证号', en: "Child's identity number" }, { also: ['身份证号'] }),
    name: personName({ zh: '儿童姓名', en: "Child's name" }, { also: ['姓名'] }),
    screenedOn: optional(dayColumn({ zh: '最近筛查日期', en: 'Last screened on' })),
    result: choiceColumn(
      { zh: '筛查结果', en: 'Result' },
      { 阴性: 'negative', 未见异常: 'negative', 阳性: 'positive', 疑似: 'positive', 未筛查: 'none' },
    ),
    screened: yesNoColumn({ zh: '今年是否已筛查', en: 'Screened this year' }),
    testFee: optional(moneyColumn({ zh: '耳聋基因检测费用（元）', en: 'Fee of the gene test' })),
    testPaid: yesNoColumn({ zh: '是否支付检测费用', en: 'Test is paid for' }),
    testPaidOn: optional(dayColumn({ zh: '检测费用支付日期', en: 'Test paid on' })),
  },
  matched: { by: 'idNumber', name: 'name' },
  gives: {
    screeningResult: column('result'),
    geneTestFee: column('testFee'),
    'enrolled.child-screening': column('screened'),
    'enrolled.deafness-gene-test': column('testPaid'),
    'received.deafness-gene-test': column('testPaidOn'),
  },
  absent: {
    screeningResult: 'none',
    geneTestFee: 0,
    'enrolled.child-screening': false,
    'enrolled.deafness-gene-test': false,
    'received.deafness-gene-test': neverDay,
  },
  keeps: ['S3.5-05', 'S3.5-04'],
});
