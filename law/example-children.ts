/** A child from whom many cases start. */
import { fortyAndSevere } from './example-people.ts';

/** A boy of eight with an intellectual disability of grade 2, who lives with his able mother. */
export const childOfEight = {
  ...fortyAndSevere,
  bornOn: '2016-03-20',
  disabilityCategory: 'intellectual',
  intellectualOrMental: true,
  diagnosedByHospital: false,
  residencePermit: false,
  trainingIndication: 'intellectual',
  trainingPlace: 'none',
  daysTrainedElsewhere: 0,
} as const;
