/** The lists on emergencies, rights, travel, sport and veterans, and the two payment lists that belong to them. */
import type { Roster } from '#declarations';
import { urgentRelief } from './bases-rights.ts';
import { selfEmployment } from './bases-services.ts';
import { emergencyRelief } from './programmes/emergencies/emergency-relief.ts';
import { businessOwnerInsuranceSubsidy } from './programmes/insurance/business-owner-insurance-subsidy.ts';
import { emergencyNeeds } from './rosters/emergencies/emergency-needs.ts';
import { relapseWatch } from './rosters/emergencies/relapse-watch.ts';
import { shelterStays } from './rosters/emergencies/shelter-stays.ts';
import { commercialPolicies } from './rosters/insurance/commercial-policies.ts';
import { rehabilitationItemBills } from './rosters/insurance/rehabilitation-item-bills.ts';
import { oneOffPaymentList, paymentList } from './rosters/payments/payment-list.ts';
import { disabilityAssessments } from './rosters/rights/disability-assessments.ts';
import { legalMatters } from './rosters/rights/legal-matters.ts';
import { competitionResults } from './rosters/sport/competition-results.ts';
import { listedAppAccounts } from './rosters/travel/listed-app-accounts.ts';
import { serviceDogs } from './rosters/travel/service-dogs.ts';
import { travelRequests } from './rosters/travel/travel-requests.ts';
import { disabledVeterans } from './rosters/veterans/disabled-veterans.ts';

const paid = [
  oneOffPaymentList(emergencyRelief, {
    owner: 'civilAffairs',
    every: 'month',
    basis: urgentRelief,
    keeps: ['S1.2-06'],
  }),
  paymentList(businessOwnerInsuranceSubsidy, {
    owner: 'humanResources',
    every: 'year',
    basis: selfEmployment,
    keeps: ['S1.4-03'],
  }),
];

export const rostersOfRights: readonly Roster[] = [
  emergencyNeeds,
  shelterStays,
  relapseWatch,
  rehabilitationItemBills,
  commercialPolicies,
  listedAppAccounts,
  serviceDogs,
  travelRequests,
  competitionResults,
  legalMatters,
  disabilityAssessments,
  disabledVeterans,
  ...paid,
];
