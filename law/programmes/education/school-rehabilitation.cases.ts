import { childOfEight } from '../../example-children.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { schoolRehabilitation } from './school-rehabilitation.ts';

export default cases({
  of: schoolRehabilitation,
  offers: exampleServiceOffers,
  base: { ...childOfEight, studyStage: 'compulsory', trainingInSchoolPlan: true },
  rows: [
    ['eight lessons a month', '2024-09', {}, { quantity: 8 }],
    ['beside training in an institution', '2024-09', { trainingPlace: 'city' }, { quantity: 8 }],
    ['at a vocational school', '2024-09', { bornOn: '2008-01-01', studyStage: 'secondary' }, 'entitled'],
    ['not in the plan', '2024-09', { trainingInSchoolPlan: false }, 'not-entitled'],
    ['not at school', '2024-09', { studyStage: 'none' }, 'not-entitled'],
    ['no certificate and no diagnosis', '2024-09', { certificateValid: false }, 'not-entitled'],
    ['a diagnosis is enough', '2024-09', { certificateValid: false, diagnosedByHospital: true }, 'entitled'],
    ['the plan is not known', '2024-09', { trainingInSchoolPlan: undefined }, 'undecided'],
    ['before the plan of the city', '2020-12', { bornOn: '2010-05-05' }, 'not-entitled'],
  ],
});
