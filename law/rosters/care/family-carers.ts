import {
  choiceColumn,
  column,
  dayColumn,
  idNumber,
  optional,
  personName,
  roster,
  yesNoColumn,
} from '#declarations';
import { clause, plan } from '../../bases.ts';

/** Those who care at home, as villages and hospitals know them. */
export const familyCarers = roster({
  id: 'family-carers',
  title: { zh: '家庭照护者名册', en: 'Family carers' },
  owner: 'federation',
  every: 'year',
  silentAfterDays: 450,
  covers: 'all',
  purpose: ['determination', 'service', 'monitoring'],
  basis: clause(plan, '专栏5-1'),
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '照护者身份证号', en: "Carer's identity number" }, { also: ['身份证号'] }),
    name: personName({ zh: '照护者姓名', en: "Carer's name" }, { also: ['姓名'] }),
    caresFor: choiceColumn(
      { zh: '照护对象', en: 'Cares for' },
      { 重度残疾人: 'severe', 精神障碍患者: 'mental', 残疾儿童: 'child', 无: 'none' },
    ),
    trainedOn: optional(dayColumn({ zh: '最近培训日期', en: 'Last trained on' })),
    trained: yesNoColumn({ zh: '今年是否已培训', en: 'Trained this year' }),
  },
  matched: { by: 'idNumber', name: 'name' },
  gives: { caresAtHomeFor: column('caresFor'), 'enrolled.carer-training': column('trained') },
  absent: { caresAtHomeFor: 'none', 'enrolled.carer-training': false },
  keeps: ['B5.1-02', 'B5.3-02'],
});
