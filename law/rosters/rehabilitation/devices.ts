/** One line a person: what was found needed, and when a device of each class was last handed out, whoever gave it. */
import {
  choiceColumn,
  column,
  dayColumn,
  idNumber,
  moneyColumn,
  optional,
  personName,
  roster,
  yesNoColumn,
} from '#declarations';
import { neverDay } from '#policy';
import { clause, plan } from '../../bases.ts';
import { deviceWords } from '../devices/device-words.ts';

const lastOn = (zh: string, en: string) =>
  optional(dayColumn({ zh: `${zh}最近配发日期`, en: `${en} last handed out` }, { also: [`${zh}配发日期`] }));

export const devices = roster({
  id: 'devices',
  title: { zh: '辅助器具评估和配发台账', en: 'Devices needed and handed out' },
  owner: 'federation',
  every: 'quarter',
  silentAfterDays: 120,
  covers: 'all',
  purpose: ['determination', 'service', 'monitoring'],
  basis: clause(plan, '三（三）4'),
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '身份证号', en: 'Identity number' }, { also: ['残疾人身份证号'] }),
    name: personName({ zh: '姓名', en: 'Name' }, { also: ['残疾人姓名'] }),
    needed: choiceColumn({ zh: '评估需要的辅具', en: 'Device found needed' }, deviceWords, {
      also: ['辅具需求'],
    }),
    price: optional(moneyColumn({ zh: '报价（元）', en: 'Price' }, { also: ['辅具价格（元）'] })),
    insured: optional(
      moneyColumn({ zh: '保险已支付（元）', en: 'Paid by insurance' }, { also: ['工伤保险支付（元）'] }),
    ),
    wheelchair: lastOn('轮椅', 'Wheelchair'),
    hearingAid: lastOn('助听器', 'Hearing aid'),
    prosthesis: lastOn('假肢', 'Prosthesis'),
    orthosis: lastOn('矫形器', 'Orthosis'),
    whiteCane: lastOn('盲杖', 'White cane'),
    walkingAid: lastOn('助行器', 'Walking aid'),
    visualAid: lastOn('助视器', 'Low-vision aid'),
    careBed: lastOn('护理床', 'Care bed'),
    subsidised: yesNoColumn({ zh: '是否享受适配补贴', en: 'Receives the subsidy' }),
    childAided: yesNoColumn({ zh: '是否享受儿童辅具救助', en: 'Receives the aid for children' }),
  },
  matched: { by: 'idNumber', name: 'name' },
  gives: {
    deviceNeeded: column('needed'),
    devicePrice: column('price'),
    devicePaidByInsurance: column('insured'),
    lastWheelchairOn: column('wheelchair'),
    lastHearingAidOn: column('hearingAid'),
    lastProsthesisOn: column('prosthesis'),
    lastOrthosisOn: column('orthosis'),
    lastWhiteCaneOn: column('whiteCane'),
    lastWalkingAidOn: column('walkingAid'),
    lastVisualAidOn: column('visualAid'),
    lastCareBedOn: column('careBed'),
    'enrolled.basic-device': column('subsidised'),
    'enrolled.child-device': column('childAided'),
  },
  absent: {
    deviceNeeded: 'none',
    devicePaidByInsurance: 0,
    lastWheelchairOn: neverDay,
    lastHearingAidOn: neverDay,
    lastProsthesisOn: neverDay,
    lastOrthosisOn: neverDay,
    lastWhiteCaneOn: neverDay,
    lastWalkingAidOn: neverDay,
    lastVisualAidOn: neverDay,
    lastCareBedOn: neverDay,
    'enrolled.basic-device': false,
    'enrolled.child-device': false,
  },
  keeps: ['B1.10-01', 'B2.1.3-01', 'S1.5-08'],
});
