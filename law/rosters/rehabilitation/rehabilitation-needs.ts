import {
  choiceColumn,
  column,
  idNumber,
  moneyColumn,
  optional,
  personName,
  roster,
  yesNoColumn,
} from '#declarations';
import { preciseRehabilitation as basis } from '../../bases-health-and-care.ts';

/** One line a person with a need: what the assessment found, what the plan costs, and whether it is served. The coverage is counted from it. */
export const rehabilitationNeeds = roster({
  id: 'rehabilitation-needs',
  title: { zh: '康复需求和基本康复服务台账', en: 'Needs for rehabilitation and services given' },
  owner: 'federation',
  every: 'quarter',
  silentAfterDays: 120,
  covers: 'all',
  purpose: ['determination', 'service', 'monitoring'],
  basis,
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '身份证号', en: 'Identity number' }, { also: ['残疾人身份证号'] }),
    name: personName({ zh: '姓名', en: 'Name' }, { also: ['残疾人姓名'] }),
    need: choiceColumn(
      { zh: '需要的康复服务', en: 'Service found needed' },
      {
        手术: 'surgery',
        药物: 'drugs',
        功能训练: 'training',
        训练: 'training',
        支持性服务: 'support',
        无: 'none',
      },
      { also: ['康复需求'] },
    ),
    cost: optional(moneyColumn({ zh: '康复计划年费用（元）', en: 'Cost of the plan' })),
    insured: optional(moneyColumn({ zh: '医保支付（元）', en: 'Paid by insurance' })),
    community: choiceColumn(
      { zh: '社区康复意愿', en: 'Wants community rehabilitation' },
      { 康复站: 'station', 社区康复站: 'station', 互助小组: 'mutual-help', 不参加: 'none' },
    ),
    served: yesNoColumn({ zh: '是否接受基本康复服务', en: 'Is served' }),
    inCommunity: yesNoColumn({ zh: '是否参加社区康复', en: 'Takes part in the community' }),
  },
  matched: { by: 'idNumber', name: 'name' },
  gives: {
    rehabilitationNeed: column('need'),
    rehabilitationCost: column('cost'),
    rehabilitationPaidByInsurance: column('insured'),
    communityRehabilitation: column('community'),
    'enrolled.basic-rehabilitation': column('served'),
    'enrolled.community-rehabilitation': column('inCommunity'),
  },
  absent: {
    rehabilitationNeed: 'none',
    rehabilitationPaidByInsurance: 0,
    communityRehabilitation: 'none',
    'enrolled.basic-rehabilitation': false,
    'enrolled.community-rehabilitation': false,
  },
  keeps: ['B1.9-01', 'B5.1-01', 'S3.2-02', 'S3.3-02'],
});
