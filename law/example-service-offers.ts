/** Round amounts of an example city for rehabilitation, devices, homes, care, work and employers. */
import { type Fen, yuan } from '#kernel';
import { halfUpToYuan, type Offer, offer, percentOf } from '#policy';
import { always, inYuan, percent, units } from './example-amounts.ts';
import { exampleHealthAndCareOffers, exampleLimit, exampleLives } from './example-health-and-care-offers.ts';
import { exampleOffers } from './example-offers.ts';
import { exampleWorkOffers } from './example-work-offers.ts';
import { districtCareSubsidy } from './programmes/care/district-care-subsidy.ts';
import { purchasedCare } from './programmes/care/purchased-care.ts';
import { sunshineHome } from './programmes/care/sunshine-home.ts';
import { basicDevice } from './programmes/devices/basic-device.ts';
import { studentAid } from './programmes/education/student-aid.ts';
import { concentratedVatRefund } from './programmes/employers/concentrated-vat-refund.ts';
import { employmentLevy } from './programmes/employers/employment-levy.ts';
import { overQuotaReward } from './programmes/employers/over-quota-reward.ts';
import { publicPostInsurance } from './programmes/employers/public-post-insurance.ts';
import { homeModification } from './programmes/homes/home-modification.ts';
import { publicRentalPriority } from './programmes/homes/public-rental-priority.ts';
import { ruralHouseRenovation } from './programmes/homes/rural-house-renovation.ts';
import { businessOwnerInsuranceSubsidy } from './programmes/insurance/business-owner-insurance-subsidy.ts';
import { employmentServiceReward } from './programmes/providers/employment-service-reward.ts';
import { rehabilitationOperatingSubsidy } from './programmes/providers/rehabilitation-operating-subsidy.ts';
import { childDevice } from './programmes/rehabilitation/child-device.ts';
import { childSurgery } from './programmes/rehabilitation/child-surgery.ts';
import { childTraining } from './programmes/rehabilitation/child-training.ts';
import { tomorrowPlan } from './programmes/rehabilitation/tomorrow-plan.ts';
import { trainingElsewhereSubsidy } from './programmes/rehabilitation/training-elsewhere-subsidy.ts';
import { internshipSubsidy } from './programmes/work/internship-subsidy.ts';
import { jobSeekingSubsidy } from './programmes/work/job-seeking-subsidy.ts';
import { publicWelfarePost } from './programmes/work/public-welfare-post.ts';
import { selfEmployedInsuranceSubsidy } from './programmes/work/self-employed-insurance-subsidy.ts';
import { startUpSubsidy } from './programmes/work/start-up-subsidy.ts';
import { trainingSubsidy } from './programmes/work/training-subsidy.ts';

/** With those of assistance, because many rules ask who is in dibao or destitute. */
export const exampleServiceOffers: readonly Offer[] = [
  ...exampleOffers,
  ...exampleHealthAndCareOffers,
  ...exampleWorkOffers,
  offer(childTraining, {
    oldestAge: units(14),
    yearly: inYuan(12_000),
    yearlyByKind: always({
      none: yuan(0),
      visual: yuan(12_000),
      'hearing-speech': yuan(12_000),
      physical: yuan(12_000),
      intellectual: yuan(18_000),
      autism: yuan(18_000),
    }),
    months: units(10),
  }),
  offer(childDevice, {
    oldestAge: units(14),
    limit: exampleLimit,
    childLifeMonths: exampleLives.childLifeMonths,
  }),
  offer(childSurgery, { oldestAge: units(14), share: percent(80), ceiling: inYuan(20_000) }),
  offer(tomorrowPlan, { oldestAge: units(18), share: percent(100), ceiling: inYuan(50_000) }),
  offer(trainingElsewhereSubsidy, { perDay: inYuan(30), monthlyMost: inYuan(600) }),
  offer(basicDevice, {
    limit: exampleLimit,
    ...exampleLives,
    shareInHardship: percent(100),
    shareOfOthers: percent(50),
  }),
  offer(homeModification, { perHome: inYuan(5000) }),
  offer(publicRentalPriority, {}),
  offer(ruralHouseRenovation, {
    byDanger: always({ none: yuan(0), a: yuan(0), b: yuan(0), c: yuan(8000), d: yuan(30_000) }),
  }),
  offer(sunshineHome, {
    byForm: always({ none: yuan(0), residential: yuan(3000), day: yuan(2000), home: yuan(1000) }),
    months: units(12),
  }),
  offer(purchasedCare, { hours: units(10), perHour: inYuan(25) }),
  offer(districtCareSubsidy, {
    perDay: always({ none: yuan(0), excellent: yuan(30), good: yuan(25), pass: yuan(20), fail: yuan(0) }),
  }),
  offer(rehabilitationOperatingSubsidy, {
    byEvaluation: always({
      none: yuan(0),
      excellent: yuan(60_000),
      good: yuan(40_000),
      pass: yuan(20_000),
      fail: yuan(0),
    }),
  }),
  offer(publicWelfarePost, { pay: inYuan(1500), months: units(36) }),
  offer(startUpSubsidy, { sum: inYuan(5000), operatingMonths: units(6), askWithin: units(36) }),
  offer(selfEmployedInsuranceSubsidy, { share: percent(60), ceiling: inYuan(5000), months: units(36) }),
  offer(businessOwnerInsuranceSubsidy, { share: percent(50), ceiling: inYuan(4000) }),
  offer(internshipSubsidy, {
    monthlyAmount: always<Fen>(percentOf(publicWelfarePost.terms.pay, 60, halfUpToYuan)),
    months: units(12),
  }),
  offer(jobSeekingSubsidy, { sum: inYuan(1000) }),
  offer(trainingSubsidy, { most: inYuan(1500) }),
  offer(studentAid, {
    byStage: always({
      none: yuan(0),
      preschool: yuan(1000),
      compulsory: yuan(500),
      secondary: yuan(1500),
      college: yuan(2000),
      undergraduate: yuan(3000),
      postgraduate: yuan(4000),
    }),
  }),
  offer(employmentLevy, {
    quota: units(150),
    localMeanWage: inYuan(60_000),
    wageCap: always<Fen>(percentOf(employmentLevy.terms.localMeanWage, 200, halfUpToYuan)),
    halfTierFrom: units(100),
    halfTier: percent(50),
    lowTier: percent(90),
    exemptStaff: units(30),
  }),
  offer(overQuotaReward, { quota: units(150), perPerson: inYuan(6000) }),
  offer(concentratedVatRefund, {
    minimumWage: inYuan(1500),
    timesMinimumWage: units(4),
    leastShare: percent(25),
    leastPersons: units(10),
    leastInMassage: units(5),
  }),
  offer(publicPostInsurance, { share: percent(100), fund: inYuan(40_000_000), capShare: percent(20) }),
  offer(employmentServiceReward, { perPlacement: inYuan(2000) }),
];
