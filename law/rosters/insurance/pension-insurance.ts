import { choiceColumn, column, idNumber, personName, roster, yesNoColumn } from '#declarations';
import { residentPension } from '../../bases.ts';

export const pensionInsurance = roster({
  id: 'pension-insurance',
  title: { zh: '基本养老保险参保名册', en: 'Insured in basic pension insurance' },
  owner: 'humanResources',
  every: 'quarter',
  silentAfterDays: 120,
  covers: 'all',
  purpose: ['determination', 'monitoring', 'outreach'],
  basis: residentPension,
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '身份证号', en: 'Identity number' }, { also: ['公民身份号码'] }),
    name: personName({ zh: '姓名', en: 'Name' }),
    scheme: choiceColumn(
      { zh: '参保险种', en: 'Scheme' },
      { 城乡居民养老保险: 'residents', 居民: 'residents', 职工养老保险: 'employees', 职工: 'employees' },
      { also: ['险种'] },
    ),
    drawsPension: yesNoColumn({ zh: '是否领取待遇', en: 'Draws a pension' }, { also: ['是否领取养老金'] }),
  },
  matched: { by: 'idNumber', name: 'name' },
  gives: { pensionScheme: column('scheme'), drawsPension: column('drawsPension') },
  absent: { pensionScheme: 'none', drawsPension: false },
  keeps: ['B1.6-01', 'S1.4-05'],
});
