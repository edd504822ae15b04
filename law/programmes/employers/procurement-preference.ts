import { yuan } from '#kernel';
import { atLeast, condition, count, money, programme, rate, service } from '#policy';
import { smallFirmsInPurchase, welfareUnits } from '../../bases-education-and-work.ts';
import { facts } from '../../facts.ts';
import { workPapers } from '../../papers-education-and-work.ts';
import { servicePapers } from '../../papers-services.ts';
import { fairTermsForAll, largeEnoughShare } from './concentrated-definitions.ts';

/** Counts as a small firm: part of its price is taken off when bids are compared. No exception for blind massage here. */
export const procurementPreference = programme({
  id: 'procurement-preference',
  title: { zh: '残疾人福利性单位政府采购优惠', en: 'Preference for welfare units in public purchase' },
  plan: ['P83'],
  of: 'employer',
  gives: service({ zh: '%的评审价格扣除', en: '% off the price when bids are compared' }, 'year'),
  parameters: {
    leastShare: rate({ zh: '最低安置比例', en: 'Least share of disabled staff' }),
    leastPersons: count({ zh: '最少安置人数', en: 'Fewest disabled staff' }),
    takenOff: count({ zh: '评审价格最高扣除百分比', en: 'Most of the price taken off, in per cent' }),
  },
  editions: ({ leastShare, leastPersons, takenOff }) => {
    const preferred = {
      state: 'assumed',
      conditions: [
        condition(
          { zh: '已出具残疾人福利性单位声明函', en: 'the unit declared itself a welfare unit' },
          facts.welfareUnitDeclared,
        ),
        condition(
          { zh: '安置残疾人达到规定人数', en: 'enough persons with disabilities are employed' },
          atLeast(facts.disabledStaff, leastPersons),
        ),
        largeEnoughShare(leastShare),
        fairTermsForAll,
        condition(
          {
            zh: '提供残疾人福利性单位自己的产品、工程或服务',
            en: 'what is supplied was made or is done by welfare units',
          },
          facts.suppliesOwnGoods,
        ),
      ],
      amount: money(yuan(0)),
      quantity: takenOff,
    } as const;
    return [
      { from: '2017-10', basis: welfareUnits, ...preferred },
      { from: '2022-07', basis: smallFirmsInPurchase, ...preferred },
    ];
  },
  asksFor: [workPapers.welfareUnitDeclaration, servicePapers.staffList],
  decidedBy: { zh: '采购人', en: 'The buyer' },
  keeps: ['S2.2-05'],
});
