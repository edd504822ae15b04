import { yuan } from '#kernel';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { fukangSurgery } from './fukang-surgery.ts';

export default cases({
  of: fukangSurgery,
  offers: exampleServiceOffers,
  base: {
    ...fortyAndSevere,
    diagnosedByHospital: false,
    fukangPlace: 'surgery',
    surgeryBill: yuan(10_000),
    billAfterInsurance: yuan(10_000),
    medicalAssistanceThisYear: yuan(0),
    medicalScheme: 'residents',
    'enrolled.dibao': true,
  },
  rows: [
    ['medical assistance pays 7,000 of 10,000 first', '2024-08', {}, yuan(3000)],
    [
      'a child that is not poor: the whole bill',
      '2024-08',
      { 'enrolled.dibao': false, bornOn: '2012-03-03' },
      yuan(10_000),
    ],
    ['neither poor nor a child', '2024-08', { 'enrolled.dibao': false }, 'not-entitled'],
    ['the destitute: assistance pays all', '2024-08', { 'enrolled.tekun-support': true }, 'not-entitled'],
    ['a place for a device only', '2024-08', { fukangPlace: 'device' }, 'not-entitled'],
    ['no place', '2024-08', { fukangPlace: 'none' }, 'not-entitled'],
    ['the quota is not known', '2024-08', { fukangPlace: undefined }, 'undecided'],
    ['no bill', '2024-08', { surgeryBill: yuan(0) }, 'not-entitled'],
    [
      'an orphan has the Tomorrow Plan',
      '2024-08',
      { 'enrolled.dibao': false, bornOn: '2012-03-03', orphanKind: 'orphan' },
      'not-entitled',
    ],
    [
      'the ceiling',
      '2024-08',
      { 'enrolled.dibao': false, bornOn: '2012-03-03', surgeryBill: yuan(48_000) },
      yuan(30_000),
    ],
    ['the first month', '2021-01', { 'enrolled.dibao': false, bornOn: '2012-03-03' }, yuan(10_000)],
    ['the month before', '2020-12', { 'enrolled.dibao': false, bornOn: '2012-03-03' }, 'not-entitled'],
  ],
});
