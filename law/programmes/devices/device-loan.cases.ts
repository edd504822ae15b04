import { yuan } from '#kernel';
import { needsWheelchair } from '../../example-devices.ts';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { deviceLoan } from './device-loan.ts';

export default cases({
  of: deviceLoan,
  offers: exampleServiceOffers,
  base: {
    ...fortyAndSevere,
    ...needsWheelchair,
    loanNeeded: 'wheelchair',
    loanOverdue: false,
    loanDeposit: yuan(100),
  },
  rows: [
    ['a wheelchair for up to 90 days', '2024-08', {}, { amount: yuan(0), quantity: 90 }],
    ['after an operation, without a certificate', '2024-08', { certificateValid: false }, 'entitled'],
    ['the deposit is not paid', '2024-08', { loanDeposit: yuan(99.99) }, 'not-entitled'],
    ['in hardship none is asked', '2024-08', { loanDeposit: yuan(0), 'enrolled.dibao': true }, 'entitled'],
    ['another one was not brought back', '2024-08', { loanOverdue: true }, 'not-entitled'],
    ['whether one is overdue is not known', '2024-08', { loanOverdue: undefined }, 'undecided'],
    ['needs none', '2024-08', { loanNeeded: 'none' }, 'not-entitled'],
    ['a residence permit will do', '2024-08', { registeredInCity: false, residencePermit: true }, 'entitled'],
    ['a visitor', '2024-08', { registeredInCity: false }, 'not-entitled'],
    [
      'whoever waits for a wheelchair of one’s own may borrow one',
      '2024-08',
      { lastWheelchairOn: '2022-05-05' },
      'entitled',
    ],
    ['the first month', '2022-06', {}, 'entitled'],
    ['the month before', '2022-05', {}, 'not-entitled'],
  ],
});
