/** The programmes on emergencies, rights, travel, sport and veterans, and what of assistance, insurance and relief goes with them. */
import type { Programme } from '#policy';
import { homelessRelief } from './programmes/assistance/homeless-relief.ts';
import { relapsePrevention } from './programmes/assistance/relapse-prevention.ts';
import { emergencyRelief } from './programmes/emergencies/emergency-relief.ts';
import { isolationVisits } from './programmes/emergencies/isolation-visits.ts';
import { temporaryCare } from './programmes/emergencies/temporary-care.ts';
import { businessOwnerInsuranceSubsidy } from './programmes/insurance/business-owner-insurance-subsidy.ts';
import { commercialInsurance } from './programmes/insurance/commercial-insurance.ts';
import { rehabilitationItemsInInsurance } from './programmes/insurance/rehabilitation-items.ts';
import { listedAppRelief } from './programmes/relief/listed-app-relief.ts';
import { disabilityCertificate } from './programmes/rights/disability-certificate.ts';
import { legalAid } from './programmes/rights/legal-aid.ts';
import { legalRelief } from './programmes/rights/legal-relief.ts';
import { athletesReward } from './programmes/sport/athletes-reward.ts';
import { coachesReward } from './programmes/sport/coaches-reward.ts';
import { halfFare } from './programmes/travel/half-fare.ts';
import { railAndAirPriority } from './programmes/travel/rail-and-air-priority.ts';
import { serviceDogAccess } from './programmes/travel/service-dog-access.ts';
import { travelWithDevices } from './programmes/travel/travel-with-devices.ts';
import { veteranCareAllowance } from './programmes/veterans/veteran-care-allowance.ts';
import { veteranPension } from './programmes/veterans/veteran-pension.ts';
import { veteranPriority } from './programmes/veterans/veteran-priority.ts';

const emergencies = [emergencyRelief, isolationVisits, temporaryCare, homelessRelief, relapsePrevention];
const insurance = [businessOwnerInsuranceSubsidy, rehabilitationItemsInInsurance, commercialInsurance];
const rights = [disabilityCertificate, legalAid, legalRelief];
const travel = [railAndAirPriority, halfFare, travelWithDevices, serviceDogAccess];
const sport = [athletesReward, coachesReward];
const veterans = [veteranPriority, veteranPension, veteranCareAllowance];

export const programmesOfRights: readonly Programme[] = [
  ...emergencies,
  ...insurance,
  listedAppRelief,
  ...rights,
  ...travel,
  ...sport,
  ...veterans,
];
