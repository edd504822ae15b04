/** What is so without being asked. */
import type { Consequence } from '#declarations';
import { yuan } from '#kernel';
import { ageAt, atLeast, below, neverDay, not } from '#policy';
import { minor } from '../definitions.ts';
import { facts as asked } from '../facts.ts';
import { facts } from './answer.ts';

const age = ageAt(asked.bornOn, 'month-start');

export const consequences: readonly Consequence[] = [
  /** Whoever asks what there is wants it. */
  {
    facts: facts({
      refusesFamilyDoctor: false,
      declinesWomenCheck: false,
      psychologicalConsent: true,
      socialWorkConsent: true,
    }),
  },
  /** Whoever asks, or is asked for, is alive. */
  { facts: facts({ diedOn: '9999-12-31' }) },
  {
    when: not(minor),
    facts: facts({
      orphanKind: 'none',
      inWelfareInstitution: false,
      'enrolled.orphan-allowance': false,
      trainingPlace: 'none',
      surgeryBill: yuan(0),
      diagnosedByHospital: false,
    }),
  },
  /** Nobody works, trades or pays into insurance before sixteen. */
  {
    when: below(age, 16),
    facts: facts({
      monthlyWage: yuan(0),
      publicPostPay: yuan(0),
      insuredAs: 'none',
      registeredUnemployed: false,
      inInternship: false,
      workCapacityLost: false,
      workInjuryCare: false,
      pensionScheme: 'none',
      drawsPension: false,
      businessRegisteredOn: neverDay,
      courseEndedOn: neverDay,
      ownsMotorWheelchair: false,
      careFormNeeded: 'none',
      'enrolled.public-welfare-post': false,
      'enrolled.sunshine-home': false,
    }),
  },
  { when: atLeast(age, 60), facts: facts({ registeredUnemployed: false, inInternship: false }) },
];
