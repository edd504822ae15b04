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
import { neverDay } from '#policy';
import { ruralHouses as rules } from '../../bases-services.ts';

/** Rural houses that were graded, and when they were last rebuilt or repaired with public money. */
export const ruralHouses = roster({
  id: 'rural-houses',
  title: { zh: '农村住房安全鉴定和改造名册', en: 'Rural houses graded and renovated' },
  owner: 'housing',
  every: 'quarter',
  silentAfterDays: 120,
  covers: 'all',
  purpose: ['determination', 'monitoring'],
  basis: rules,
  of: 'household',
  columns: {
    idNumber: idNumber({ zh: '户主身份证号', en: "Head's identity number" }, { also: ['身份证号'] }),
    name: personName({ zh: '户主姓名', en: "Head's name" }, { also: ['姓名'] }),
    danger: choiceColumn(
      { zh: '鉴定等级', en: 'Grade' },
      { A级: 'a', B级: 'b', C级: 'c', D级: 'd', A: 'a', B: 'b', C: 'c', D: 'd' },
      { also: ['危房等级', '住房安全等级'] },
    ),
    planned: yesNoColumn({ zh: '是否列入改造计划', en: 'In the plan of works' }),
    acceptedOn: optional(
      dayColumn({ zh: '竣工验收日期', en: 'Works accepted on' }, { also: ['最近改造日期'] }),
    ),
  },
  matched: { by: 'idNumber', name: 'name' },
  gives: {
    houseDanger: column('danger'),
    'enrolled.rural-house-renovation': column('planned'),
    'received.rural-house-renovation': column('acceptedOn'),
  },
  absent: {
    houseDanger: 'none',
    'enrolled.rural-house-renovation': false,
    'received.rural-house-renovation': neverDay,
  },
  keeps: ['S1.6-02', 'S1.6-03'],
});
