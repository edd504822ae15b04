import { yuan } from '#kernel';
import { exampleOffers } from '../../example-offers.ts';
import { fortyAndSevere } from '../../example-people.ts';
import { cases } from '../../facts.ts';
import { livingSubsidyExtension } from './living-subsidy-extension.ts';

export default cases({
  of: livingSubsidyExtension,
  offers: exampleOffers,
  base: { ...fortyAndSevere, nearDibaoHousehold: true },
  rows: [
    ['on the margin of dibao', '2024-08', {}, yuan(40)],
    ['not on the margin', '2024-08', { nearDibaoHousehold: false }, 'not-entitled'],
    [
      'who has the living subsidy itself',
      '2024-08',
      { 'enrolled.dibao-single-person': true },
      'not-entitled',
    ],
    ['before it was extended', '2022-12', {}, 'not-entitled'],
    ['no valid certificate', '2024-08', { certificateValid: false }, 'not-entitled'],
    ["an orphan's allowance excludes it", '2024-08', { 'enrolled.orphan-allowance': true }, 'not-entitled'],
    [
      'whether the living subsidy is due is not known',
      '2024-08',
      { 'enrolled.dibao': undefined },
      'undecided',
    ],
  ],
});
