import { yuan } from '#kernel';
import { fortyAndSevere } from '../../example-people.ts';
import { exampleServiceOffers } from '../../example-service-offers.ts';
import { cases } from '../../facts.ts';
import { masterStudio } from './master-studio.ts';

export default cases({
  of: masterStudio,
  offers: exampleServiceOffers,
  base: { ...fortyAndSevere, leadsStudio: true, skillGrade: 'two', studioCheckPassed: true },
  rows: [
    ['a technician with a studio', '2024-08', {}, yuan(10_000)],
    ['grade three is the lowest that counts', '2024-08', { skillGrade: 'three' }, yuan(10_000)],
    ['grade four', '2024-08', { skillGrade: 'four' }, 'not-entitled'],
    ['no recognised studio', '2024-08', { leadsStudio: false }, 'not-entitled'],
    ['failed the check of the year', '2024-08', { studioCheckPassed: false }, 'not-entitled'],
    ['sixty-five and still at work', '2024-08', { bornOn: '1959-05-15' }, yuan(10_000)],
    ['the first month', '2021-08', {}, yuan(10_000)],
    ['the month before', '2021-07', {}, 'not-entitled'],
    ['after the plan of five years', '2026-01', {}, yuan(10_000)],
    ['the check is not done', '2024-08', { studioCheckPassed: undefined }, 'undecided'],
  ],
});
