import { choiceColumn, column, idNumber, personName, roster, yesNoColumn } from '#declarations';
import { fukangProject as basis } from '../../bases-health-and-care.ts';

/** The places of the year, within the quota that the province hands down. */
export const fukangProject = roster({
  id: 'fukang-project',
  title: { zh: '福康工程名额和配置名册', en: 'Places in the Fukang project' },
  owner: 'civilAffairs',
  every: 'year',
  silentAfterDays: 450,
  covers: 'all',
  purpose: ['determination', 'service', 'monitoring'],
  basis,
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '身份证号', en: 'Identity number' }, { also: ['残疾人身份证号'] }),
    name: personName({ zh: '姓名', en: 'Name' }, { also: ['残疾人姓名'] }),
    place: choiceColumn(
      { zh: '列入项目', en: 'Place for' },
      { 辅助器具: 'device', 辅具: 'device', 手术: 'surgery', 手术和辅助器具: 'both', 未列入: 'none' },
      { also: ['资助内容'] },
    ),
    fitted: yesNoColumn({ zh: '是否已配置辅具', en: 'Was given the device' }),
  },
  matched: { by: 'idNumber', name: 'name' },
  gives: { fukangPlace: column('place'), 'enrolled.fukang-device': column('fitted') },
  absent: { fukangPlace: 'none', 'enrolled.fukang-device': false },
  keeps: ['B5.1-03'],
});
