import { choiceColumn, column, idNumber, optional, personName, roster, yesNoColumn } from '#declarations';
import { airTravel } from '../../bases-rights.ts';

/** Requests for help on a journey that the federation forwarded to carriers, with what came of each. Who asked nobody needs no list to have the right. */
export const travelRequests = roster({
  id: 'travel-requests',
  title: { zh: '残疾人出行服务预约名册', en: 'Requests for help on journeys' },
  owner: 'federation',
  every: 'quarter',
  silentAfterDays: 120,
  covers: 'all',
  purpose: ['service', 'monitoring'],
  basis: airTravel,
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '身份证号', en: 'Identity number' }),
    name: personName({ zh: '姓名', en: 'Name' }),
    by: optional(
      choiceColumn({ zh: '出行方式', en: 'By' }, { 火车: 'train', 飞机: 'plane', 长途客车: 'coach' }),
    ),
    prior: yesNoColumn({ zh: '是否获得优先服务', en: 'Was given priority' }),
    withDevice: yesNoColumn({ zh: '是否携带辅助器具出行', en: 'Travelled with a device' }),
  },
  matched: { by: 'idNumber', name: 'name' },
  gives: {
    'enrolled.rail-and-air-priority': column('prior'),
    'enrolled.travel-with-devices': column('withDevice'),
  },
  absent: { 'enrolled.rail-and-air-priority': false, 'enrolled.travel-with-devices': false },
  keeps: ['S1.5-09', 'S1.5-12'],
});
