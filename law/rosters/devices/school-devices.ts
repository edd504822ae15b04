import { column, idNumber, optional, personName, roster, textColumn, yesNoColumn } from '#declarations';
import { clause, plan } from '../../bases.ts';

/** By the lists of schools and communities in the city districts; whoever has outgrown a device is marked. */
export const schoolDevices = roster({
  id: 'school-devices',
  title: { zh: '辅具进校园进社区适配名册', en: 'Devices into schools and communities: list of pupils' },
  owner: 'education',
  every: 'year',
  silentAfterDays: 450,
  covers: 'all',
  purpose: ['determination', 'service', 'monitoring'],
  basis: clause(plan, '三（三）4'),
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '学生身份证号', en: "Pupil's identity number" }, { also: ['身份证号'] }),
    name: personName({ zh: '学生姓名', en: "Pupil's name" }, { also: ['姓名'] }),
    place: optional(textColumn({ zh: '学校或社区', en: 'School or community' }, { also: ['学校'] })),
    listed: yesNoColumn({ zh: '是否列入适配名单', en: 'On the list' }),
    outgrown: yesNoColumn({ zh: '原辅具是否因生长不合用', en: 'Has outgrown the device' }),
    fitted: yesNoColumn({ zh: '是否已适配', en: 'Was fitted' }),
  },
  matched: { by: 'idNumber', name: 'name' },
  gives: {
    onSchoolDeviceList: column('listed'),
    deviceOutgrown: column('outgrown'),
    'enrolled.school-device': column('fitted'),
  },
  absent: { onSchoolDeviceList: false, deviceOutgrown: false, 'enrolled.school-device': false },
  keeps: ['S3.4-03', 'B5.1-05'],
});
