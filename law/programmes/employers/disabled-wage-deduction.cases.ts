import { yuan } from '#kernel';
import { hundredStaff } from '../../example-organisations.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { disabledWageDeduction } from './disabled-wage-deduction.ts';

export default cases({
  of: disabledWageDeduction,
  offers: exampleServiceOffers,
  base: { ...hundredStaff, disabledWages: yuan(100_000), profitTaxBefore: yuan(80_000) },
  rows: [
    ['a quarter of the wages', '2024-08', {}, yuan(25_000)],
    ['never more than the tax', '2024-08', { profitTaxBefore: yuan(12_000) }, yuan(12_000)],
    ['no profit, no tax', '2024-08', { profitTaxBefore: yuan(0) }, 'not-entitled'],
    ['no disabled staff', '2024-08', { disabledWages: yuan(0) }, 'not-entitled'],
    ['the check did not confirm the staff', '2024-08', { placementVerified: false }, 'not-entitled'],
    ['a public institution', '2024-08', { employerKind: 'institution' }, 'not-entitled'],
    ['wages not known', '2024-08', { disabledWages: undefined }, 'undecided'],
    ['the first month', '2008-01', {}, yuan(25_000)],
    ['the month before', '2007-12', {}, 'not-entitled'],
  ],
});
