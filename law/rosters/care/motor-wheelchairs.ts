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
import { motorWheelchairs as rules } from '../../bases.ts';

export const motorWheelchairs = roster({
  id: 'motor-wheelchairs',
  title: { zh: '残疾人机动轮椅车登记名册', en: 'Motor wheelchairs' },
  owner: 'federation',
  every: 'year',
  silentAfterDays: 450,
  covers: 'all',
  purpose: ['determination', 'payment'],
  basis: rules,
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '车主身份证号', en: "Owner's identity number" }, { also: ['身份证号'] }),
    name: personName({ zh: '车主姓名', en: "Owner's name" }, { also: ['姓名'] }),
    frame: optional(textColumn({ zh: '车架号', en: 'Frame number' })),
    lowerLimb: yesNoColumn({ zh: '是否下肢残疾', en: 'Disability of the legs' }),
    boughtOn: optional(dayColumn({ zh: '购车日期', en: 'Bought on' })),
  },
  matched: { by: 'idNumber', name: 'name' },
  gives: { ownsMotorWheelchair: always(true), lowerLimbDisability: column('lowerLimb') },
  absent: { ownsMotorWheelchair: false },
  keeps: ['S1.5-10'],
});
