import { amount, any, anyOf, condition, min, once, type Points, programme, works } from '#policy';
import { clause, plan } from '../../bases.ts';
import { homeModificationOpinion as basis } from '../../bases-services.ts';
import { facts } from '../../facts.ts';
import { servicePapers } from '../../papers-services.ts';
import { veteranMember } from '../veterans/veteran-definitions.ts';
import {
  hasDisabledMember,
  householdInDibaoOrTekun,
  householdInHardship,
  oldAndDisabled,
  severalDisabled,
  severeMember,
} from './home-definitions.ts';

/** Hardship and severity first, then the groups that the plan names; the points are assumed. */
const order: readonly Points[] = [
  { says: { zh: '有重度残疾人', en: 'a member is severely disabled' }, when: severeMember, points: 40 },
  {
    says: { zh: '低保或特困家庭', en: 'dibao or destitute' },
    when: householdInDibaoOrTekun,
    points: 30,
  },
  { says: { zh: '一户多残', en: 'several members are disabled' }, when: severalDisabled, points: 20 },
  {
    says: { zh: '老残一体', en: 'old age and disability in one home' },
    when: oldAndDisabled,
    points: 15,
  },
  {
    says: { zh: '有残疾军人或伤残人民警察', en: 'a member is a disabled soldier or police officer' },
    when: veteranMember,
    points: 15,
  },
];

/** Everyone with a need may ask; the order decides who is served first. */
export const homeModification = programme({
  id: 'home-modification',
  title: { zh: '残疾人家庭无障碍改造', en: 'Accessible changes to the home' },
  plan: ['P36'],
  of: 'household',
  gives: works,
  parameters: { perHome: amount({ zh: '每户改造费用上限', en: 'Most spent on a home' }) },
  editions: ({ perHome }) => [
    {
      from: '2021-01',
      basis,
      state: 'assumed',
      conditions: [
        condition(
          { zh: '入户调查认定需要改造', en: 'the home survey found that changes are needed' },
          facts.homeChangesNeeded,
        ),
        condition(
          { zh: '家庭中有持证残疾人', en: 'a member holds a disability certificate' },
          hasDisabledMember,
        ),
        condition(
          { zh: '有家庭成员具有本市户籍', en: 'a member has the household registration in the city' },
          anyOf('everyone', facts.registeredInCity),
        ),
        condition(
          {
            zh: '属于困难家庭或有重度残疾人',
            en: 'the household is in hardship or a member is severely disabled',
          },
          any(severeMember, householdInHardship),
        ),
        condition(
          { zh: '家庭同意改造方案', en: 'the household agreed to the plan' },
          facts.homeChangesAgreed,
        ),
      ],
      amount: min(facts.homeChangesCost, perHome),
      rank: order,
    },
  ],
  together: [once({ zh: '每户', en: 'once for a home' }, { basis: clause(plan, '三（一）6') })],
  asksFor: [servicePapers.homeSurvey, servicePapers.consent],
  decidedBy: { zh: '县级残联', en: 'County federation' },
  keeps: ['S1.6-05', 'S1.6-06', 'B9.1.3-02', 'B1.11-01'],
});
