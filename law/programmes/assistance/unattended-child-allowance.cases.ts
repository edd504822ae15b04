import { yuan } from '#kernel';
import { exampleOffers } from '../../example-offers.ts';
import { fortyAndSevere } from '../../example-people.ts';
import { cases } from '../../facts.ts';
import { unattendedChildAllowance } from './unattended-child-allowance.ts';

export default cases({
  of: unattendedChildAllowance,
  offers: exampleOffers,
  base: { ...fortyAndSevere, bornOn: '2012-04-05', orphanKind: 'unattended' },
  rows: [
    ['the whole standard where there is nothing else', '2024-08', {}, yuan(1000)],
    ['the difference to the living subsidy', '2024-08', { 'enrolled.dibao': true }, yuan(920)],
    ['the difference to dibao for one person', '2024-08', { nearDibaoHousehold: true }, yuan(400)],
    ['the destitute have their own support', '2024-08', { 'enrolled.tekun-support': true }, 'not-entitled'],
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
