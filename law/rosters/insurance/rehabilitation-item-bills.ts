import { choiceColumn, column, idNumber, moneyColumn, personName, roster, yesNoColumn } from '#declarations';
import { twentyRehabilitationItems } from '../../bases-rights.ts';
import { rehabilitationItems } from '../../facts/rehabilitation-items.ts';

const codeByName = Object.fromEntries(
  Object.entries(rehabilitationItems).map(([code, { zh }]) => [zh, code]),
);

export const rehabilitationItemBills = roster({
  id: 'rehabilitation-item-bills',
  title: { zh: '医疗康复项目费用结算名册', en: 'Bills for medical rehabilitation' },
  owner: 'medicalSecurity',
  every: 'month',
  silentAfterDays: 45,
  covers: 'all',
  purpose: ['determination', 'payment'],
  basis: twentyRehabilitationItems,
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '身份证号', en: 'Identity number' }, { also: ['证件号码'] }),
    name: personName({ zh: '姓名', en: 'Name' }, { also: ['人员姓名'] }),
    item: choiceColumn({ zh: '主要康复项目', en: 'Main item' }, codeByName, { also: ['项目名称'] }),
    cost: moneyColumn({ zh: '目录内费用（元）', en: 'Cost within the catalogue' }),
    settled: yesNoColumn({ zh: '是否已由医保支付', en: 'Insurance has paid' }),
  },
  matched: { by: 'idNumber', name: 'name' },
  control: { sum: 'cost' },
  gives: {
    rehabilitationItem: column('item'),
    rehabilitationItemCost: column('cost'),
    'enrolled.rehabilitation-items': column('settled'),
  },
  absent: { rehabilitationItem: 'none', rehabilitationItemCost: 0, 'enrolled.rehabilitation-items': false },
  keeps: ['S1.4-08'],
});
