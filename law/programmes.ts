/** Every programme of the law, whether or not a city offers it. */
import type { Programme } from '#policy';
import { assessmentFeeSubsidy } from './programmes/assistance/assessment-fee-subsidy.ts';
import { dibao } from './programmes/assistance/dibao.ts';
import { dibaoGracePeriod } from './programmes/assistance/dibao-grace-period.ts';
import { dibaoSinglePerson } from './programmes/assistance/dibao-single-person.ts';
import { dibaoSupplement } from './programmes/assistance/dibao-supplement.ts';
import { elderlyNursingSubsidy } from './programmes/assistance/elderly-nursing-subsidy.ts';
import { employmentCostDeduction } from './programmes/assistance/employment-cost-deduction.ts';
import { livingSubsidy } from './programmes/assistance/living-subsidy.ts';
import { livingSubsidyExtension } from './programmes/assistance/living-subsidy-extension.ts';
import { medicalAssistance } from './programmes/assistance/medical-assistance.ts';
import { nursingSubsidy } from './programmes/assistance/nursing-subsidy.ts';
import { orphanAllowance } from './programmes/assistance/orphan-allowance.ts';
import { tekunSupport } from './programmes/assistance/tekun-support.ts';
import { temporaryRelief } from './programmes/assistance/temporary-relief.ts';
import { unattendedChildAllowance } from './programmes/assistance/unattended-child-allowance.ts';
import { wheelchairFuelSubsidy } from './programmes/assistance/wheelchair-fuel-subsidy.ts';
import { farmInsuranceSubsidy } from './programmes/insurance/farm-insurance-subsidy.ts';
import { maintenanceDrugs } from './programmes/insurance/maintenance-drugs.ts';
import { medicalInsurancePremium } from './programmes/insurance/medical-insurance-premium.ts';
import { pensionPremium } from './programmes/insurance/pension-premium.ts';
import { sicknessDisabilityAllowance } from './programmes/insurance/sickness-disability-allowance.ts';
import { unemploymentBenefit } from './programmes/insurance/unemployment-benefit.ts';
import { busConcession } from './programmes/relief/bus-concession.ts';
import { telecomRelief } from './programmes/relief/telecom-relief.ts';
import { utilityRelief } from './programmes/relief/utility-relief.ts';
import { educationAndWorkProgrammes } from './programmes-of-education-and-work.ts';
import { healthAndCareProgrammes } from './programmes-of-health-and-care.ts';
import { programmesOfRights } from './programmes-of-rights.ts';
import { serviceProgrammes } from './programmes-of-services.ts';

const assistance = [
  dibao,
  dibaoSinglePerson,
  dibaoSupplement,
  employmentCostDeduction,
  dibaoGracePeriod,
  tekunSupport,
  temporaryRelief,
  medicalAssistance,
  livingSubsidy,
  livingSubsidyExtension,
  nursingSubsidy,
  elderlyNursingSubsidy,
  orphanAllowance,
  unattendedChildAllowance,
  assessmentFeeSubsidy,
  wheelchairFuelSubsidy,
];
const insurance = [
  pensionPremium,
  medicalInsurancePremium,
  unemploymentBenefit,
  sicknessDisabilityAllowance,
  maintenanceDrugs,
  farmInsuranceSubsidy,
];
const reliefs = [utilityRelief, telecomRelief, busConcession];

export const programmes: readonly Programme[] = [
  ...assistance,
  ...insurance,
  ...reliefs,
  ...programmesOfRights,
  ...serviceProgrammes,
  ...healthAndCareProgrammes,
  ...educationAndWorkProgrammes,
];
