/** Payment lists of assistance, insurance and relief: the enrolments of today. Dibao and support of the destitute have their own. */

import type { Basis } from '#policy';
import {
  certificates,
  clause,
  dibaoMeasures,
  disabledPersonsLaw,
  farmInsurance,
  medicalAssistanceOpinions,
  motorWheelchairs,
  orphans,
  plan,
  temporaryRelief as reliefNotice,
  residentPension,
  sicknessAllowance,
  socialAssistance,
  tekunOpinions,
  twoSubsidies,
  twoSubsidiesReminder,
  unattendedChildren,
  unemploymentInsurance,
} from '../../bases.ts';
import { assessmentFeeSubsidy } from '../../programmes/assistance/assessment-fee-subsidy.ts';
import { dibaoGracePeriod } from '../../programmes/assistance/dibao-grace-period.ts';
import { dibaoSinglePerson } from '../../programmes/assistance/dibao-single-person.ts';
import { dibaoSupplement } from '../../programmes/assistance/dibao-supplement.ts';
import { elderlyNursingSubsidy } from '../../programmes/assistance/elderly-nursing-subsidy.ts';
import { employmentCostDeduction } from '../../programmes/assistance/employment-cost-deduction.ts';
import { livingSubsidy } from '../../programmes/assistance/living-subsidy.ts';
import { livingSubsidyExtension } from '../../programmes/assistance/living-subsidy-extension.ts';
import { medicalAssistance } from '../../programmes/assistance/medical-assistance.ts';
import { nursingSubsidy } from '../../programmes/assistance/nursing-subsidy.ts';
import { orphanAllowance } from '../../programmes/assistance/orphan-allowance.ts';
import { tekunSupport } from '../../programmes/assistance/tekun-support.ts';
import { temporaryRelief } from '../../programmes/assistance/temporary-relief.ts';
import { unattendedChildAllowance } from '../../programmes/assistance/unattended-child-allowance.ts';
import { wheelchairFuelSubsidy } from '../../programmes/assistance/wheelchair-fuel-subsidy.ts';
import { farmInsuranceSubsidy } from '../../programmes/insurance/farm-insurance-subsidy.ts';
import { maintenanceDrugs } from '../../programmes/insurance/maintenance-drugs.ts';
import { medicalInsurancePremium } from '../../programmes/insurance/medical-insurance-premium.ts';
import { pensionPremium } from '../../programmes/insurance/pension-premium.ts';
import { sicknessDisabilityAllowance } from '../../programmes/insurance/sickness-disability-allowance.ts';
import { unemploymentBenefit } from '../../programmes/insurance/unemployment-benefit.ts';
import { busConcession } from '../../programmes/relief/bus-concession.ts';
import { telecomRelief } from '../../programmes/relief/telecom-relief.ts';
import { utilityRelief } from '../../programmes/relief/utility-relief.ts';
import { oneOffPaymentList, paymentList } from './payment-list.ts';

const byCivilAffairs = (basis: Basis, ...keeps: string[]) =>
  ({ owner: 'civilAffairs', every: 'month', basis, keeps }) as const;
const byFederation = (basis: Basis, ...keeps: string[]) =>
  ({ owner: 'federation', every: 'month', basis, keeps }) as const;

const relief = clause(plan, '三（一）5');

export const assistancePayments = [
  paymentList(dibaoSinglePerson, byCivilAffairs(dibaoMeasures, 'S1.1-04')),
  paymentList(dibaoSupplement, byCivilAffairs(socialAssistance, 'S1.2-02')),
  paymentList(dibaoGracePeriod, byCivilAffairs(dibaoMeasures, 'S2.1-05')),
  paymentList(employmentCostDeduction, byCivilAffairs(dibaoMeasures, 'S1.1-05')),
  paymentList(tekunSupport, byCivilAffairs(tekunOpinions, 'S1.2-01')),
  paymentList(livingSubsidy, byCivilAffairs(twoSubsidies, 'B1.4-01', 'S1.5-04')),
  paymentList(livingSubsidyExtension, byCivilAffairs(twoSubsidiesReminder, 'S1.5-02')),
  paymentList(nursingSubsidy, byCivilAffairs(twoSubsidiesReminder, 'B1.5-01', 'S1.5-04')),
  paymentList(elderlyNursingSubsidy, byCivilAffairs(clause(plan, '三（一）3'), 'S1.3-08')),
  paymentList(orphanAllowance, byCivilAffairs(orphans, 'S1.5-14')),
  paymentList(unattendedChildAllowance, byCivilAffairs(unattendedChildren, 'S1.5-14')),
  oneOffPaymentList(temporaryRelief, byCivilAffairs(reliefNotice, 'S1.2-05')),
  oneOffPaymentList(assessmentFeeSubsidy, byFederation(certificates, 'B2.1.5-01')),
  oneOffPaymentList(medicalAssistance, {
    ...byCivilAffairs(medicalAssistanceOpinions, 'S1.2-08'),
    owner: 'medicalSecurity',
  }),
  paymentList(wheelchairFuelSubsidy, { ...byFederation(motorWheelchairs, 'S1.5-10'), every: 'year' }),
  paymentList(pensionPremium, {
    ...byFederation(residentPension, 'S1.4-01'),
    owner: 'humanResources',
    every: 'year',
  }),
  paymentList(medicalInsurancePremium, {
    ...byFederation(medicalAssistanceOpinions, 'S1.4-02'),
    owner: 'medicalSecurity',
    every: 'year',
  }),
  paymentList(unemploymentBenefit, {
    ...byFederation(unemploymentInsurance, 'S1.4-06'),
    owner: 'humanResources',
  }),
  paymentList(sicknessDisabilityAllowance, {
    ...byFederation(sicknessAllowance, 'S1.4-07'),
    owner: 'humanResources',
  }),
  oneOffPaymentList(maintenanceDrugs, { ...byFederation(relief, 'S1.4-09'), owner: 'medicalSecurity' }),
  paymentList(farmInsuranceSubsidy, {
    ...byFederation(farmInsurance, 'S1.4-10'),
    owner: 'ruralRevitalisation',
    every: 'year',
  }),
  paymentList(utilityRelief, byCivilAffairs(relief, 'S1.5-17')),
  paymentList(telecomRelief, byFederation(relief, 'S1.5-18')),
  paymentList(busConcession, byFederation(disabledPersonsLaw, 'S1.5-11')),
];
