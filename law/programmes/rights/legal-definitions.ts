/** Who needs no check of means when asking for legal aid. */

import { yuan } from '#kernel';
import { above, all, any, is, named, not } from '#policy';
import { certified } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { inHardship } from '../../hardship.ts';
import { disabledVeteran } from '../veterans/veteran-definitions.ts';

/** 无固定生活来源: neither wage nor pension (assumed). */
export const withoutFixedIncome = named(
  { zh: '无固定生活来源（无工资、未领养老金）', en: 'without a fixed income: neither wage nor pension' },
  not(any(above(facts.monthlyWage, yuan(0)), facts.drawsPension)),
);
/** 法律援助法 第三十二条、第四十二条 */
export const meansNeedNoCheck = named(
  {
    zh: '免予核查经济困难状况',
    en: 'the means need not be checked',
  },
  any(all(certified, withoutFixedIncome), inHardship, disabledVeteran, is(facts.legalMatter, 'abuse')),
);
