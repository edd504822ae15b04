import { yuan } from '#kernel';
import { above, amount, cappedAt, condition, halfUpToFen, programme, rate, share, yearly } from '#policy';
import { levyRules as basis } from '../../bases-services.ts';
import { facts } from '../../facts.ts';
import { servicePapers } from '../../papers-services.ts';

/** The rules of the levy let the fund pay for such posts; how much of it at the most, the city decides. */
export const publicPostInsurance = programme({
  id: 'public-post-insurance',
  title: { zh: '公益性岗位残疾人社会保险补贴', en: 'Insurance subsidy for public-welfare posts' },
  plan: ['P79'],
  of: 'employer',
  gives: yearly,
  parameters: {
    share: rate({ zh: '补贴比例', en: 'Share of the premiums' }),
    fund: amount({ zh: '当年残疾人就业保障金支出预算', en: "This year's budget of the guarantee fund" }),
    capShare: rate({ zh: '占保障金的最高比例', en: 'Largest part of the fund' }),
  },
  editions: ({ share: part }) => [
    {
      from: '2022-01',
      basis,
      state: 'assumed',
      conditions: [
        condition(
          {
            zh: '为公益性岗位残疾人缴纳了社会保险费',
            en: 'premiums were paid for disabled persons in public-welfare posts',
          },
          above(facts.publicPostPremiums, yuan(0)),
        ),
      ],
      amount: share(facts.publicPostPremiums, part, halfUpToFen),
    },
  ],
  together: ({ fund, capShare }) => [
    cappedAt({
      tenThousandths: capShare,
      of: fund,
      over: { zh: '全市当年残疾人就业保障金', en: "the city's guarantee fund of the year" },
      basis,
    }),
  ],
  asksFor: [servicePapers.premiumReceipts, servicePapers.staffList],
  decidedBy: { zh: '财政、人社部门', en: 'Finance and human resources' },
  keeps: ['B3.1.4-01', 'S2.2-12'],
});
