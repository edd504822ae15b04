import {
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
import { homeModificationOpinion } from '../../bases-services.ts';

/** Homes that were surveyed, and when their works were accepted; a home counts once. */
export const homeModifications = roster({
  id: 'home-modifications',
  title: { zh: '残疾人家庭无障碍改造调查和验收名册', en: 'Homes surveyed and changed' },
  owner: 'federation',
  every: 'quarter',
  silentAfterDays: 120,
  covers: 'all',
  purpose: ['determination', 'service', 'monitoring'],
  basis: homeModificationOpinion,
  of: 'household',
  columns: {
    idNumber: idNumber({ zh: '户主身份证号', en: "Head's identity number" }, { also: ['身份证号'] }),
    name: personName({ zh: '户主姓名', en: "Head's name" }, { also: ['姓名'] }),
    needed: yesNoColumn({ zh: '是否需要改造', en: 'Changes are needed' }, { also: ['改造需求'] }),
    agreed: yesNoColumn({ zh: '是否同意改造', en: 'The household agreed' }),
    cost: optional(moneyColumn({ zh: '方案造价（元）', en: 'Cost of the plan' })),
    planned: yesNoColumn({ zh: '是否列入年度计划', en: "In this year's plan" }),
    acceptedOn: optional(dayColumn({ zh: '验收日期', en: 'Works accepted on' }, { also: ['完工验收日期'] })),
  },
  matched: { by: 'idNumber', name: 'name' },
  gives: {
    homeChangesNeeded: column('needed'),
    homeChangesAgreed: column('agreed'),
    homeChangesCost: column('cost'),
    'enrolled.home-modification': column('planned'),
    'received.home-modification': column('acceptedOn'),
  },
  absent: {
    homeChangesNeeded: false,
    'enrolled.home-modification': false,
    'received.home-modification': neverDay,
  },
  keeps: ['B1.11-01', 'S1.6-05', 'B9.1.3-02'],
});
