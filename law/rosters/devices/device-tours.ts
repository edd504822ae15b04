import {
  column,
  dayColumn,
  idNumber,
  optional,
  personName,
  roster,
  textColumn,
  yesNoColumn,
} from '#declarations';
import { deviceTours as basis } from '../../bases-health-and-care.ts';

/** Who was measured when the tour came by this year, and who was given a device. */
export const deviceTours = roster({
  id: 'device-tours',
  title: { zh: '“龙江辅具千里行”现场适配名册', en: 'Persons measured on the device tour' },
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
    stop: optional(textColumn({ zh: '巡回站点', en: 'Stop of the tour' })),
    measuredOn: optional(dayColumn({ zh: '测量日期', en: 'Measured on' })),
    suits: yesNoColumn({ zh: '测量后是否适合配发', en: 'Found suitable' }),
    fitted: yesNoColumn({ zh: '是否已适配', en: 'Was fitted' }),
  },
  matched: { by: 'idNumber', name: 'name' },
  gives: { measuredOnTour: column('suits'), 'enrolled.device-tour': column('fitted') },
  absent: { measuredOnTour: false, 'enrolled.device-tour': false },
  keeps: ['S3.4-02'],
});
