import { yuan } from '#kernel';
import { childOfEight } from '../../example-children.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { tomorrowPlan } from './tomorrow-plan.ts';

export default cases({
  of: tomorrowPlan,
  offers: exampleServiceOffers,
  base: {
    ...childOfEight,
    surgeryBill: yuan(10_000),
    billAfterInsurance: yuan(10_000),
    medicalAssistanceThisYear: yuan(0),
    medicalScheme: 'residents',
    orphanKind: 'orphan',
  },
  rows: [
    ['an orphan: the whole bill', '2024-08', {}, yuan(10_000)],
    ['a child whom nobody raises', '2024-08', { orphanKind: 'unattended' }, yuan(10_000)],
    [
      'medical assistance pays first: 7,000 of 10,000 in dibao',
      '2024-08',
      { 'enrolled.dibao': true },
      yuan(3000),
    ],
    [
      'the destitute child: medical assistance pays all',
      '2024-08',
      { 'enrolled.tekun-support': true },
      'not-entitled',
    ],
    ['no orphan', '2024-08', { orphanKind: 'none' }, 'not-entitled'],
    ['no bill', '2024-08', { surgeryBill: yuan(0) }, 'not-entitled'],
    ['eighteen is still in', '2035-03', {}, yuan(10_000)],
    ['nineteen is out', '2035-04', {}, 'not-entitled'],
    ['the ceiling', '2024-08', { surgeryBill: yuan(80_000) }, yuan(50_000)],
  ],
});
