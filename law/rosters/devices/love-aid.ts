import { column, idNumber, personName, roster, yesNoColumn } from '#declarations';
import { loveAid as basis } from '../../bases-health-and-care.ts';

/** The places of the year, within the quota that the province hands down. */
export const loveAidProject = roster({
  id: 'love-aid',
  title: { zh: '龙江爱心助残工程名册', en: 'Places in the Longjiang Love aid project' },
  owner: 'federation',
  every: 'year',
  silentAfterDays: 450,
  covers: 'all',
  purpose: ['determination', 'service', 'monitoring'],
  basis,
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '身份证号', en: 'Identity number' }, { also: ['残疾人身份证号'] }),
    name: personName({ zh: '姓名', en: 'Name' }, { also: ['残疾人姓名'] }),
    listed: yesNoColumn({ zh: '是否列入当年名额', en: 'In the quota' }),
    fitted: yesNoColumn({ zh: '是否已配发', en: 'Was given the device' }),
  },
  matched: { by: 'idNumber', name: 'name' },
  gives: { inLoveAidQuota: column('listed'), 'enrolled.love-aid-device': column('fitted') },
  absent: { inLoveAidQuota: false, 'enrolled.love-aid-device': false },
  keeps: ['B5.1-04'],
});
