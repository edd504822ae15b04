import {
  always,
  column,
  dayColumn,
  idNumber,
  optional,
  personName,
  roster,
  textColumn,
  yesNoColumn,
} from '#declarations';
import { shelter } from '../../bases-rights.ts';

/** Whom the shelter could identify. Who cannot say a name is looked for and is no row of any register yet. */
export const shelterStays = roster({
  id: 'shelter-stays',
  title: { zh: '救助管理机构在站受助人员名册', en: 'Persons in shelters' },
  owner: 'civilAffairs',
  every: 'month',
  silentAfterDays: 45,
  covers: 'all',
  purpose: ['determination', 'service'],
  basis: shelter,
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '身份证号', en: 'Identity number' }, { also: ['受助人员身份证号'] }),
    name: personName({ zh: '姓名', en: 'Name' }, { also: ['受助人员姓名'] }),
    station: optional(textColumn({ zh: '救助管理机构', en: 'Shelter' })),
    disability: yesNoColumn({ zh: '是否发现残疾', en: 'A disability was seen' }),
    unable: yesNoColumn({ zh: '是否自身无力解决食宿', en: 'Cannot find food and lodging' }),
    relatives: yesNoColumn({ zh: '有无亲友投靠', en: 'Has relatives to turn to' }),
    from: dayColumn({ zh: '入站日期', en: 'Admitted on' }),
    until: optional(dayColumn({ zh: '离站日期', en: 'Left on' })),
  },
  matched: { by: 'idNumber', name: 'name' },
  holds: { from: 'from', until: 'until' },
  gives: {
    inShelter: always(true),
    disabilitySeenAtShelter: column('disability'),
    unableToProvide: column('unable'),
    relativesToTurnTo: column('relatives'),
    'enrolled.homeless-relief': always(true),
  },
  absent: { inShelter: false, 'enrolled.homeless-relief': false },
  keeps: ['S1.2-07'],
});
