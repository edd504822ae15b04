import { yuan } from '#kernel';
import { all, anyOf, condition, count, is, money, not, oneOf, programme, service } from '#policy';
import { clause } from '../../bases.ts';
import { earlierRelapseWatch, relapseWatch } from '../../bases-rights.ts';
import { alive, certified } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { rightsPapers } from '../../papers-rights.ts';

const disabledMember = condition(
  { zh: '家庭中有持证残疾人', en: 'a member holds a disability certificate' },
  anyOf('everyone', all(alive, certified)),
);
const stillAtRisk = condition(
  { zh: '返贫风险尚未消除', en: 'the risk has not been removed' },
  not(facts.relapseRiskGone),
);

/** No cash of its own: measures that fit the risk. Being watched opens the programmes that name the watch list. */
export const relapsePrevention = programme({
  id: 'relapse-prevention',
  title: { zh: '防止返贫帮扶', en: 'Help against falling back into poverty' },
  plan: ['P18'],
  of: 'household',
  gives: service({ zh: '项帮扶措施', en: 'measures of help' }, 'year'),
  parameters: { measures: count({ zh: '每年帮扶措施（项）', en: 'Measures a year' }) },
  editions: ({ measures }) => [
    {
      from: '2020-03',
      basis: clause(earlierRelapseWatch, '二'),
      state: 'assumed',
      conditions: [
        condition(
          {
            zh: '列为脱贫不稳定户或边缘易致贫户',
            en: 'the household is watched as not stable or as on the margin of poverty',
          },
          oneOf(facts.relapseRisk, 'unstable', 'marginal'),
        ),
        disabledMember,
        stillAtRisk,
      ],
      amount: money(yuan(0)),
      quantity: measures,
    },
    {
      /** Since then also households that a sudden blow puts in danger. */
      from: '2021-05',
      basis: clause(relapseWatch, '二（一）'),
      state: 'assumed',
      conditions: [
        condition(
          { zh: '列为防止返贫监测对象', en: 'the household is on the watch list' },
          not(is(facts.relapseRisk, 'none')),
        ),
        disabledMember,
        stillAtRisk,
      ],
      amount: money(yuan(0)),
      quantity: measures,
    },
  ],
  asksFor: [rightsPapers.consentToCheck],
  decidedBy: { zh: '县级乡村振兴部门', en: 'County rural revitalisation' },
  keeps: ['S1.1-03'],
});
