/** Round amounts, as an example city could set them, so that cases of the law stand without any real city. */
import { type Fen, yuan } from '#kernel';
import { halfUpToYuan, type Offer, offer, percentOf } from '#policy';
import { always, inYuan, percent } from './example-amounts.ts';
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
import { relapsePrevention } from './programmes/assistance/relapse-prevention.ts';
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

/** Dibao 600 in town and 400 in the country; the rest follows from it or is round. */
export const exampleOffers: readonly Offer[] = [
  offer(dibao, { urbanStandard: inYuan(600), ruralStandard: inYuan(400) }),
  offer(dibaoSinglePerson, {}),
  offer(dibaoSupplement, {
    urban: always<Fen>(percentOf(dibao.terms.urbanStandard, 20, halfUpToYuan)),
    rural: always<Fen>(percentOf(dibao.terms.ruralStandard, 20, halfUpToYuan)),
  }),
  offer(employmentCostDeduction, { most: inYuan(300) }),
  offer(dibaoGracePeriod, { months: always(6) }),
  offer(tekunSupport, {
    urbanLiving: always<Fen>(percentOf(dibao.terms.urbanStandard, 130, halfUpToYuan)),
    ruralLiving: always<Fen>(percentOf(dibao.terms.ruralStandard, 130, halfUpToYuan)),
    care: always({ full: yuan(50), partial: yuan(200), none: yuan(500) }),
  }),
  offer(relapsePrevention, { measures: always(1) }),
  offer(temporaryRelief, {
    byEvent: always({
      none: yuan(0),
      accident: yuan(2000),
      illness: yuan(3000),
      fire: yuan(2500),
      expense: yuan(1000),
    }),
  }),
  offer(medicalAssistance, {
    tekunShare: percent(100),
    dibaoShare: percent(70),
    marginShare: percent(60),
    marginThreshold: inYuan(1000),
    yearlyCeiling: inYuan(30_000),
  }),
  offer(livingSubsidy, { monthlyAmount: inYuan(80) }),
  offer(livingSubsidyExtension, { monthlyAmount: inYuan(40) }),
  offer(nursingSubsidy, { severe: inYuan(100), gradeThree: inYuan(50) }),
  offer(elderlyNursingSubsidy, {
    byCapacity: always({ unimpaired: yuan(0), semi: yuan(100), lost: yuan(200) }),
  }),
  offer(orphanAllowance, { inInstitution: inYuan(1500), inFamily: inYuan(1000) }),
  offer(unattendedChildAllowance, { monthlyAmount: inYuan(1000) }),
  offer(assessmentFeeSubsidy, { most: inYuan(200) }),
  offer(wheelchairFuelSubsidy, { perVehicle: inYuan(260) }),
  offer(pensionPremium, { lowestTier: inYuan(100) }),
  offer(medicalInsurancePremium, {
    premium: inYuan(350),
    dibaoShare: percent(60),
    severeShare: percent(50),
    marginShare: percent(30),
  }),
  offer(unemploymentBenefit, { monthlyAmount: inYuan(1200), months: always(24) }),
  offer(sicknessDisabilityAllowance, { months: always(180), full: inYuan(1500), reduced: inYuan(900) }),
  offer(maintenanceDrugs, { share: percent(80), ceiling: inYuan(300) }),
  offer(farmInsuranceSubsidy, { part: percent(50) }),
  offer(utilityRelief, {
    heatedFrom: always(10),
    heatedUntil: always(4),
    electricity: inYuan(5),
    waterAndGas: inYuan(10),
    heating: inYuan(60),
  }),
  offer(telecomRelief, { monthlyAmount: inYuan(15) }),
  offer(busConcession, { fares: inYuan(40) }),
];
