import { yuan } from '#kernel';
import { ownerOfShop } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { ownServicesVatExemption } from './own-services-vat-exemption.ts';

export default cases({
  of: ownServicesVatExemption,
  offers: exampleServiceOffers,
  base: { ...ownerOfShop, servesInPerson: true, vatOnServices: yuan(900) },
  rows: [
    ['massage by the owner: the whole tax', '2024-08', {}, yuan(900)],
    ['hired hands do the work', '2024-08', { servesInPerson: false }, 'not-entitled'],
    ['nothing would be due', '2024-08', { vatOnServices: yuan(0) }, 'not-entitled'],
    ['registered as a resident elsewhere', '2024-08', { registeredInCity: false }, yuan(900)],
    ['no valid certificate', '2024-08', { certificateValid: false }, 'not-entitled'],
    ['closed', '2024-08', { businessActive: false }, 'not-entitled'],
    ['the first month of the rule', '2016-05', { businessRegisteredOn: '2015-01-01' }, yuan(900)],
    ['the month before', '2016-04', { businessRegisteredOn: '2015-01-01' }, 'not-entitled'],
    ['under the law of 2026', '2026-01', {}, yuan(900)],
    ['who serves is not known', '2024-08', { servesInPerson: undefined }, 'undecided'],
  ],
});
