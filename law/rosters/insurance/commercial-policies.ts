import {
  always,
  choiceColumn,
  column,
  idNumber,
  optional,
  personName,
  roster,
  textColumn,
} from '#declarations';
import { clause, plan } from '../../bases.ts';

export const commercialPolicies = roster({
  id: 'commercial-policies',
  title: { zh: '残疾人团体商业保险名册', en: 'Insured in the commercial group insurance' },
  owner: 'federation',
  every: 'year',
  silentAfterDays: 450,
  covers: 'all',
  purpose: ['service', 'determination'],
  basis: clause(plan, '三（一）4'),
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '身份证号', en: 'Identity number' }, { also: ['被保险人身份证号'] }),
    name: personName({ zh: '姓名', en: 'Name' }, { also: ['被保险人'] }),
    cover: choiceColumn(
      { zh: '险种', en: 'Cover' },
      { 意外伤害: 'accident', 补充养老: 'pension', 补充医疗: 'medical' },
    ),
    policy: optional(textColumn({ zh: '保单号', en: 'Policy number' })),
  },
  matched: { by: 'idNumber', name: 'name' },
  gives: { commercialCover: column('cover'), 'enrolled.commercial-insurance': always(true) },
  absent: { commercialCover: 'none', 'enrolled.commercial-insurance': false },
  keeps: ['S1.4-11'],
});
