import { yuan } from '#kernel';
import { all, anyOf, condition, is, money, not, type Points, priority, programme } from '#policy';
import { publicRental as basis } from '../../bases-services.ts';
import { certified } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { servicePapers } from '../../papers-services.ts';
import { veteranMember } from '../veterans/veteran-definitions.ts';
import {
  hasDisabledMember,
  householdInDibaoOrTekun,
  householdInHardship,
  severalDisabled,
  severeMember,
} from './home-definitions.ts';

const usesWheels = anyOf('everyone', all(certified, is(facts.disabilityCategory, 'physical')));

/** The rule leaves the order to the city; the points are assumed. */
const order: readonly Points[] = [
  {
    says: { zh: '低保或特困家庭', en: 'dibao or destitute' },
    when: householdInDibaoOrTekun,
    points: 30,
  },
  { says: { zh: '有重度残疾人', en: 'a member is severely disabled' }, when: severeMember, points: 30 },
  { says: { zh: '一户多残', en: 'several members are disabled' }, when: severalDisabled, points: 20 },
  {
    says: {
      zh: '有肢体残疾人（优先低楼层或电梯房）',
      en: 'a member has a limb disability (low floor or lift)',
    },
    when: usesWheels,
    points: 10,
  },
  {
    says: { zh: '有残疾军人或伤残人民警察', en: 'a member is a disabled soldier or police officer' },
    when: veteranMember,
    points: 20,
  },
];

export const publicRentalPriority = programme({
  id: 'public-rental-priority',
  title: { zh: '公租房优先配租', en: 'Priority for public rental housing' },
  plan: ['P34'],
  of: 'household',
  gives: priority,
  parameters: {},
  editions: () => [
    {
      from: '2012-07',
      basis,
      state: 'assumed',
      conditions: [
        condition(
          { zh: '已申请公租房且在轮候', en: 'the household applied and is waiting' },
          facts.appliedForPublicRental,
        ),
        condition(
          { zh: '家庭中有持证残疾人', en: 'a member holds a disability certificate' },
          hasDisabledMember,
        ),
        condition(
          { zh: '居住在城镇', en: 'the household lives in town' },
          anyOf('everyone', is(facts.residence, 'urban')),
        ),
        condition({ zh: '无自有住房', en: 'the household owns no home' }, not(facts.ownsHome)),
        condition(
          { zh: '属于低保、特困或低保边缘家庭', en: 'the household is in dibao, destitute or on its margin' },
          householdInHardship,
        ),
      ],
      amount: money(yuan(0)),
      rank: order,
    },
  ],
  asksFor: [papers.householdBook, papers.certificate, servicePapers.housingSituation],
  decidedBy: { zh: '住房保障部门', en: 'Housing office' },
  keeps: ['S1.6-01'],
});
