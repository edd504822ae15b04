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
import { unattendedChildren } from '../../bases.ts';

export const childrenWithoutParents = roster({
  id: 'children-without-parents',
  title: { zh: '孤儿和事实无人抚养儿童名册', en: 'Orphans and children whom nobody raises' },
  owner: 'civilAffairs',
  every: 'month',
  silentAfterDays: 45,
  covers: 'all',
  purpose: ['determination', 'service'],
  basis: unattendedChildren,
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '儿童身份证号', en: "Child's identity number" }, { also: ['身份证号'] }),
    name: personName({ zh: '儿童姓名', en: "Child's name" }, { also: ['姓名'] }),
    kind: choiceColumn(
      { zh: '儿童类别', en: 'Kind' },
      { 孤儿: 'orphan', 事实无人抚养儿童: 'unattended', 事实无人抚养: 'unattended' },
    ),
    inInstitution: yesNoColumn({ zh: '是否机构养育', en: 'Raised in an institution' }),
    from: dayColumn({ zh: '认定日期', en: 'Recognised on' }),
    until: optional(dayColumn({ zh: '终止日期', en: 'Until' })),
  },
  matched: { by: 'idNumber', name: 'name' },
  holds: { from: 'from', until: 'until' },
  gives: { orphanKind: column('kind'), inWelfareInstitution: column('inInstitution') },
  absent: { orphanKind: 'none', inWelfareInstitution: false },
  keeps: ['S1.5-14'],
});
