import { yuan } from '#kernel';
import { exampleOffers } from '../../example-offers.ts';
import { fortyAndSevere } from '../../example-people.ts';
import { cases } from '../../facts.ts';
import { tekunSupport } from './tekun-support.ts';

const able = {
  role: 'child',
  bornOn: '1999-02-01',
  diedOn: '9999-12-31',
  certificateValid: false,
  intellectualOrMental: false,
  disabilityCategory: undefined,
  disabilityGrade: undefined,
} as const;

export default cases({
  of: tekunSupport,
  offers: exampleOffers,
  base: {
    ...fortyAndSevere,
    lowIncomeHousehold: true,
    hasSupporters: false,
    ownIncomeBelowStandard: true,
    selfCare: 'none',
  },
  rows: [
    ['living in town is 1.3 times dibao, full care on top', '2024-08', {}, yuan(780 + 500)],
    [
      'who cares for herself gets the least care',
      '2024-08',
      { selfCare: 'full', standardZone: 'rural' },
      yuan(520 + 50),
    ],
    ['self-care not assessed leaves the amount open', '2024-08', { selfCare: undefined }, 'undecided'],
    ['since May 2021 a limb disability of grade 2 means unable to work', '2021-05', {}, yuan(1280)],
    ['the month before it did not', '2021-04', {}, 'not-entitled'],
    ['a limb disability of grade 3 does not either', '2024-08', { disabilityGrade: 'three' }, 'not-entitled'],
    [
      'an intellectual disability of grade 3 does',
      '2024-08',
      { disabilityCategory: 'intellectual', intellectualOrMental: true, disabilityGrade: 'three' },
      yuan(1280),
    ],
    [
      'from the sixtieth birthday on, without any certificate',
      '2024-08',
      { bornOn: '1964-08-01', certificateValid: false },
      yuan(1280),
    ],
    ['a month earlier not yet', '2024-07', { bornOn: '1964-08-01', certificateValid: false }, 'not-entitled'],
    ['a grown child in the home is able to support', '2024-08', { household: [able] }, 'not-entitled'],
    ['a brother has no such duty', '2024-08', { household: [{ ...able, role: 'other' }] }, yuan(1280)],
    [
      'since May 2021 a child whom nobody raises has its own allowance',
      '2021-05',
      { bornOn: '2012-04-05', orphanKind: 'unattended' },
      'not-entitled',
    ],
    [
      'the month before it was destitute',
      '2021-04',
      { bornOn: '2012-04-05', orphanKind: 'unattended' },
      yuan(1280),
    ],
    ['relatives elsewhere who can support', '2024-08', { hasSupporters: true }, 'not-entitled'],
    ['whether there are any is not known yet', '2024-08', { hasSupporters: undefined }, 'undecided'],
  ],
});
