/** Round amounts of an example city for schooling, exams, own businesses, skills, hiring and providers. */
import { yuan } from '#kernel';
import { type Offer, offer } from '#policy';
import { always, inYuan, percent, units } from './example-amounts.ts';
import { examAccommodations } from './programmes/education/exam-accommodations.ts';
import { examExtraTime } from './programmes/education/exam-extra-time.ts';
import { homeTeaching } from './programmes/education/home-teaching.ts';
import { learningGoods } from './programmes/education/learning-goods.ts';
import { preschoolRehabilitation } from './programmes/education/preschool-rehabilitation.ts';
import { schoolRehabilitation } from './programmes/education/school-rehabilitation.ts';
import { concentratedEmploymentSupport } from './programmes/employers/concentrated-employment-support.ts';
import { disabledWageDeduction } from './programmes/employers/disabled-wage-deduction.ts';
import { employerInsuranceSubsidy } from './programmes/employers/employer-insurance-subsidy.ts';
import { employerTrainingSubsidy } from './programmes/employers/employer-training-subsidy.ts';
import { postSubsidy } from './programmes/employers/post-subsidy.ts';
import { procurementPreference } from './programmes/employers/procurement-preference.ts';
import { skillAssessmentSubsidy } from './programmes/employers/skill-assessment-subsidy.ts';
import { workplaceEquipmentSubsidy } from './programmes/employers/workplace-equipment-subsidy.ts';
import { providerSupport } from './programmes/providers/provider-support.ts';
import { purchasedServices } from './programmes/providers/purchased-services.ts';
import { contestReward } from './programmes/work/contest-reward.ts';
import { earningsTaxRelief } from './programmes/work/earnings-tax-relief.ts';
import { freeTraining } from './programmes/work/free-training.ts';
import { internetFeeSubsidy } from './programmes/work/internet-fee-subsidy.ts';
import { masterStudio } from './programmes/work/master-studio.ts';
import { ownBusinessEquipment } from './programmes/work/own-business-equipment.ts';
import { ownServicesVatExemption } from './programmes/work/own-services-vat-exemption.ts';
import { rentSubsidy } from './programmes/work/rent-subsidy.ts';

const education = [
  offer(preschoolRehabilitation, { youngestAge: units(3), oldestAge: units(6) }),
  offer(homeTeaching, { youngestAge: units(6), oldestAge: units(18), lessons: units(16) }),
  offer(learningGoods, {
    perSet: always({
      none: yuan(0),
      braille: yuan(800),
      'large-print': yuan(400),
      hearing: yuan(1000),
      tactile: yuan(300),
      writing: yuan(200),
    }),
  }),
  offer(schoolRehabilitation, { lessons: units(8) }),
  offer(examAccommodations, {}),
  offer(examExtraTime, { forBraille: units(50), forOthers: units(30) }),
];

const ofPersons = [
  offer(freeTraining, { courses: units(1) }),
  offer(rentSubsidy, { share: percent(50), ceiling: inYuan(5000), months: units(36) }),
  offer(ownBusinessEquipment, { share: percent(50), ceiling: inYuan(10_000), months: units(36) }),
  offer(internetFeeSubsidy, { share: percent(50), ceiling: inYuan(1000), months: units(36) }),
  offer(ownServicesVatExemption, {}),
  offer(earningsTaxRelief, { share: percent(50), most: inYuan(5000) }),
  offer(contestReward, {
    byResult: always({
      none: yuan(0),
      'city-first': yuan(2000),
      'city-second': yuan(1500),
      'city-third': yuan(1000),
      'province-first': yuan(5000),
      'province-second': yuan(3000),
      'province-third': yuan(2000),
      'nation-first': yuan(20_000),
      'nation-second': yuan(10_000),
      'nation-third': yuan(6000),
    }),
  }),
  offer(masterStudio, { aYear: inYuan(10_000) }),
];

const ofOrganisations = [
  offer(postSubsidy, { perMonth: inYuan(300) }),
  offer(employerInsuranceSubsidy, { share: percent(100), perMonth: inYuan(800) }),
  offer(employerTrainingSubsidy, { share: percent(50), perPerson: inYuan(1000) }),
  offer(workplaceEquipmentSubsidy, { share: percent(50), perPost: inYuan(10_000) }),
  offer(skillAssessmentSubsidy, { share: percent(100), perCertificate: inYuan(300) }),
  offer(disabledWageDeduction, { taxRate: percent(25) }),
  offer(procurementPreference, { leastShare: percent(25), leastPersons: units(10), takenOff: units(20) }),
  offer(concentratedEmploymentSupport, {
    perPerson: always({ none: yuan(0), nonprofit: yuan(2000), brand: yuan(1000), leading: yuan(1000) }),
    leastPersons: units(5),
  }),
  offer(providerSupport, {
    limit: always({
      none: yuan(0),
      place: yuan(100_000),
      equipment: yuan(50_000),
      staff: yuan(30_000),
      technology: yuan(30_000),
    }),
  }),
  offer(purchasedServices, {
    priceLimit: always({
      none: yuan(0),
      rehabilitation: yuan(100),
      care: yuan(60),
      employment: yuan(500),
      community: yuan(80),
    }),
  }),
];

export const exampleWorkOffers: readonly Offer[] = [...education, ...ofPersons, ...ofOrganisations];
