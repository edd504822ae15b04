import { yuan } from '#kernel';
import { childOfEight } from '../../example-children.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { childSurgery } from './child-surgery.ts';

export default cases({
  of: childSurgery,
  offers: exampleServiceOffers,
  base: {
    ...childOfEight,
    surgeryBill: yuan(10_000),
    billAfterInsurance: yuan(10_000),
    medicalAssistanceThisYear: yuan(0),
    medicalScheme: 'residents',
    fukangPlace: 'none',
  },
  rows: [
    ['80 % of the bill', '2024-08', {}, yuan(8000)],
    [
      'medical assistance pays first: 80 % of what it leaves',
      '2024-08',
      { 'enrolled.dibao': true },
      yuan(2400),
    ],
    ['the Tomorrow Plan leaves nothing open', '2024-08', { orphanKind: 'orphan' }, 'not-entitled'],
    [
      'above the ceiling of the Tomorrow Plan: 80 % of the other 30,000 is capped',
      '2024-08',
      { orphanKind: 'orphan', surgeryBill: yuan(80_000) },
      yuan(20_000),
    ],
    ['the Fukang project leaves nothing open', '2024-08', { fukangPlace: 'surgery' }, 'not-entitled'],
    [
      'above what Fukang pays: 80 % of the other 5,000',
      '2024-08',
      { fukangPlace: 'surgery', surgeryBill: yuan(35_000) },
      yuan(4000),
    ],
    ['the ceiling', '2024-08', { surgeryBill: yuan(25_000.01) }, yuan(20_000)],
    ['no bill', '2024-08', { surgeryBill: yuan(0) }, 'not-entitled'],
    ['fifteen is too old', '2031-04', {}, 'not-entitled'],
    ['whether an orphan is not known', '2024-08', { orphanKind: undefined }, 'undecided'],
    ['a bill of one fen rounds to one', '2024-08', { surgeryBill: yuan(0.01) }, yuan(0.01)],
  ],
});
