/** Homes: what surveys of the federation and lists of the housing office say of them. */
import { choice, moneyFact, yesNo } from '#policy';

const ofHousehold = { of: 'household' } as const;

export const homeFacts = {
  homeChangesNeeded: yesNo(
    { zh: '入户调查认定需要无障碍改造', en: 'The home survey found that changes are needed' },
    ofHousehold,
  ),
  homeChangesAgreed: yesNo(
    { zh: '家庭同意改造方案', en: 'The household agreed to the planned changes' },
    ofHousehold,
  ),
  homeChangesCost: moneyFact(
    { zh: '改造方案造价', en: 'Cost of the planned changes' },
    { ...ofHousehold, most: 20_000_000 },
  ),
  appliedForPublicRental: yesNo(
    { zh: '已申请公租房且在轮候', en: 'Applied for public rental housing and is waiting' },
    ofHousehold,
  ),
  ownsHome: yesNo({ zh: '拥有自有住房', en: 'Owns a home' }, ofHousehold),
  /** Of the only home in the country; graded by the rules for dangerous rural houses. */
  houseDanger: choice(
    { zh: '住房安全鉴定等级', en: 'Safety of the house' },
    {
      none: { zh: '未列入鉴定', en: 'Not graded' },
      a: { zh: 'A级（安全）', en: 'A (safe)' },
      b: { zh: 'B级（基本安全）', en: 'B (mostly safe)' },
      c: { zh: 'C级（局部危险）', en: 'C (partly dangerous)' },
      d: { zh: 'D级（整体危险）', en: 'D (dangerous as a whole)' },
    },
    ofHousehold,
  ),
} as const;
