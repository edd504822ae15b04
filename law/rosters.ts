/** Every list that the law is fed by; register lists come first, because the others are matched to them. */
import type { Roster } from '#declarations';
import { assessmentFees } from './rosters/care/assessment-fees.ts';
import { careNeeds } from './rosters/care/care-needs.ts';
import { childrenWithoutParents } from './rosters/care/children-without-parents.ts';
import { elderlyAssessments } from './rosters/care/elderly-assessments.ts';
import { motorWheelchairs } from './rosters/care/motor-wheelchairs.ts';
import { workInjuryCare } from './rosters/care/work-injury-care.ts';
import { farmPolicies } from './rosters/insurance/farm-policies.ts';
import { maintenanceDrugBills } from './rosters/insurance/maintenance-drug-bills.ts';
import { medicalBills } from './rosters/insurance/medical-bills.ts';
import { medicalInsurance } from './rosters/insurance/medical-insurance.ts';
import { pensionInsurance } from './rosters/insurance/pension-insurance.ts';
import { unemployed } from './rosters/insurance/unemployed.ts';
import { workCapacity } from './rosters/insurance/work-capacity.ts';
import { dibaoExits } from './rosters/means/dibao-exits.ts';
import { dibaoHouseholds } from './rosters/means/dibao-households.ts';
import { hardshipEvents } from './rosters/means/hardship-events.ts';
import { lowIncomeHouseholds } from './rosters/means/low-income-households.ts';
import { tekunAssessments } from './rosters/means/tekun-assessments.ts';
import { wages } from './rosters/means/wages.ts';
import { welfareAllowances } from './rosters/means/welfare-allowances.ts';
import { assistancePayments } from './rosters/payments/assistance-payments.ts';
import { certificates } from './rosters/register/certificates.ts';
import { deaths } from './rosters/register/deaths.ts';
import { guardians } from './rosters/register/guardians.ts';
import { organisations } from './rosters/register/organisations.ts';
import { payeeAccounts } from './rosters/register/payee-accounts.ts';
import { residents } from './rosters/register/residents.ts';
import { educationAndWorkRosters } from './rosters-of-education-and-work.ts';
import { healthAndCareRosters } from './rosters-of-health-and-care.ts';
import { rostersOfRights } from './rosters-of-rights.ts';
import { serviceRosters } from './rosters-of-services.ts';

const register = [residents, certificates, deaths, guardians, organisations, payeeAccounts];
const means = [
  lowIncomeHouseholds,
  dibaoHouseholds,
  dibaoExits,
  wages,
  welfareAllowances,
  tekunAssessments,
  hardshipEvents,
];
const care = [
  careNeeds,
  elderlyAssessments,
  workInjuryCare,
  childrenWithoutParents,
  assessmentFees,
  motorWheelchairs,
];
const insurance = [
  pensionInsurance,
  medicalInsurance,
  medicalBills,
  unemployed,
  workCapacity,
  maintenanceDrugBills,
  farmPolicies,
];

export const rosters: readonly Roster[] = [
  ...register,
  ...means,
  ...care,
  ...insurance,
  ...serviceRosters,
  ...rostersOfRights,
  ...healthAndCareRosters,
  ...educationAndWorkRosters,
  ...assistancePayments,
];
