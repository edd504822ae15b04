/** 国发〔2015〕52号 二（四）: who also draws an allowance for old age, for an injury on duty or as a retired cadre has the higher one of a kind. */

import type { Fen } from '#kernel';
import { above, condition, type Term } from '#policy';
import { facts } from '../../facts.ts';

export const aboveOtherLivingAllowance = (amount: Term<Fen>) =>
  condition(
    {
      zh: '高于已领取的老年、因公致残、离休等生活津贴（择高享受）',
      en: 'it is above the living allowance drawn for old age, an injury on duty or as a retired cadre',
    },
    above(amount, facts.welfareLivingAllowance),
    '二（四）',
  );
export const aboveOtherCareAllowance = (amount: Term<Fen>) =>
  condition(
    {
      zh: '高于已领取的老年、因公致残、离休等护理津贴（择高享受）',
      en: 'it is above the care allowance drawn for old age, an injury on duty or as a retired cadre',
    },
    above(amount, facts.welfareCareAllowance),
    '二（四）',
  );
