import type { List } from './list.ts';
import { assistancePayments } from './lists/assistance-payments.ts';
import * as care from './lists/care.ts';
import { certificates } from './lists/certificates.ts';
import * as insurance from './lists/insurance.ts';
import * as means from './lists/means.ts';
import { deaths, guardians, organisations, residents } from './lists/register.ts';

/** How each roster is filled. A roster that has no entry is filled from its declaration alone: see whoByDefault. */
export const lists: readonly List[] = [
  residents,
  organisations,
  certificates,
  guardians,
  deaths,
  means.lowIncomeHouseholds,
  means.dibaoHouseholds,
  means.dibaoExits,
  means.wages,
  means.tekunAssessments,
  means.hardshipEvents,
  care.careNeeds,
  care.elderlyAssessments,
  care.workInjuryCare,
  care.childrenWithoutParents,
  care.assessmentFees,
  care.motorWheelchairs,
  insurance.pensionInsurance,
  insurance.medicalInsurance,
  insurance.medicalBills,
  insurance.unemployed,
  ...assistancePayments,
];
