import {
  column,
  moneyColumn,
  numberColumn,
  organisationCode,
  roster,
  textColumn,
  yesNoColumn,
} from '#declarations';
import { levyRules } from '../../bases-services.ts';

/** Posts of disabled staff that were equipped or adapted, after acceptance on the spot. */
export const workplaceEquipment = roster({
  id: 'workplace-equipment',
  title: { zh: '残疾职工岗位设施设备改造名册', en: 'Posts equipped and adapted' },
  owner: 'federation',
  every: 'year',
  silentAfterDays: 450,
  covers: 'all',
  purpose: ['determination', 'payment', 'monitoring'],
  basis: levyRules,
  of: 'employer',
  columns: {
    code: organisationCode(
      { zh: '统一社会信用代码', en: 'Unified social credit code' },
      { also: ['社会信用代码'] },
    ),
    name: textColumn({ zh: '单位名称', en: 'Name' }),
    approved: yesNoColumn({ zh: '方案是否批准', en: 'Plan approved' }),
    posts: numberColumn({ zh: '验收岗位数', en: 'Posts accepted' }),
    before: numberColumn({ zh: '以前已补贴岗位数', en: 'Posts paid for before' }),
    cost: moneyColumn({ zh: '购置改造费用（元）', en: 'Cost' }),
    paid: yesNoColumn({ zh: '是否享受补贴', en: 'Receives the subsidy' }),
  },
  matched: { by: 'code' },
  control: { sum: 'cost' },
  gives: {
    adaptationApproved: column('approved'),
    postsAdapted: column('posts'),
    postsPaidBefore: column('before'),
    adaptationCost: column('cost'),
    'enrolled.workplace-equipment-subsidy': column('paid'),
  },
  absent: { adaptationApproved: false, 'enrolled.workplace-equipment-subsidy': false },
  keeps: ['B3.1.3-04'],
});
