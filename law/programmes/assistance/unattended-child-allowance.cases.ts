import { yuan } from '#kernel';
import { exampleOffers } from '../../example-offers.ts';
import { fortyAndSevere } from '../../example-people.ts';
import { cases } from '../../facts.ts';
import { unattendedChildAllowance } from './unattended-child-allowance.ts';

const poor = {
  lowIncomeHousehold: true,
  assetsWithinLimits: true,
  otherHouseholdIncome: yuan(2000),
} as const;
const grandmother = {
  role: 'parent',
  bornOn: '1955-01-01',
  diedOn: '9999-12-31',
  registeredInCity: true,
  monthlyWage: yuan(0),
  'enrolled.tekun-support': false,
} as const;

export default cases({
  of: unattendedChildAllowance,
  offers: exampleOffers,
  base: { ...fortyAndSevere, bornOn: '2012-04-05', orphanKind: 'unattended' },
  rows: [
    ['the whole standard where there is nothing else', '2024-08', {}, yuan(1000)],
    ['the difference to the living subsidy', '2024-08', { 'enrolled.dibao': true }, yuan(920)],
    ['the difference to dibao for one person', '2024-08', { nearDibaoHousehold: true }, yuan(400)],
    [
      'the difference to its half of dibao, and to the living subsidy that dibao opens',
      '2024-08',
      {
        ...poor,
        'enrolled.dibao': true,
        otherHouseholdIncome: yuan(600),
        household: [grandmother],
      },
      yuan(1000 - 300 - 80),
    ],
    [
      'until 2021 the difference to the support of the destitute',
      '2021-04',
      { ...poor, hasSupporters: false, ownIncomeBelowStandard: true, selfCare: 'full' },
      yuan(1000 - 780 - 50),
    ],
    [
      'since then such a child is no longer destitute but has this allowance',
      '2021-05',
      { ...poor, hasSupporters: false, ownIncomeBelowStandard: true, selfCare: 'full' },
      yuan(1000),
    ],
    ['an orphan has another allowance', '2024-08', { orphanKind: 'orphan' }, 'not-entitled'],
    ['before 2020 there was none', '2019-12', {}, 'not-entitled'],
    [
      'whether dibao is received leaves the difference open',
      '2024-08',
      { 'enrolled.dibao': undefined },
      'undecided',
    ],
  ],
});
