import { yuan } from '#kernel';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { earningsTaxRelief } from './earnings-tax-relief.ts';

export default cases({
  of: earningsTaxRelief,
  offers: exampleServiceOffers,
  base: { ...fortyAndSevere, incomeTaxBeforeRelief: yuan(3000) },
  rows: [
    ['half of the tax', '2024-08', {}, yuan(1500)],
    ['the most that is remitted', '2024-08', { incomeTaxBeforeRelief: yuan(20_000) }, yuan(5000)],
    ['no tax is due', '2024-08', { incomeTaxBeforeRelief: yuan(0) }, 'not-entitled'],
    ['no valid certificate', '2024-08', { certificateValid: false }, 'not-entitled'],
    ['taxed here, registered elsewhere', '2024-08', { registeredInCity: false }, yuan(1500)],
    ['the first month of the law', '2019-01', {}, yuan(1500)],
    ['the month before', '2018-12', {}, 'not-entitled'],
    ['the tax is not known', '2024-08', { incomeTaxBeforeRelief: undefined }, 'undecided'],
  ],
});
