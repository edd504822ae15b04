/** Schooling and exams, own businesses and skills, hiring and concentrated employment, and what providers get from the city. */
import type { Programme } from '#policy';
import { examAccommodations } from './programmes/education/exam-accommodations.ts';
import { examExtraTime } from './programmes/education/exam-extra-time.ts';
import { homeTeaching } from './programmes/education/home-teaching.ts';
import { learningGoods } from './programmes/education/learning-goods.ts';
import { preschoolRehabilitation } from './programmes/education/preschool-rehabilitation.ts';
import { schoolRehabilitation } from './programmes/education/school-rehabilitation.ts';
import { studentDevice } from './programmes/education/student-device.ts';
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
  preschoolRehabilitation,
  homeTeaching,
  studentDevice,
  learningGoods,
  schoolRehabilitation,
  examAccommodations,
  examExtraTime,
];
const work = [
  freeTraining,
  rentSubsidy,
  ownBusinessEquipment,
  internetFeeSubsidy,
  ownServicesVatExemption,
  earningsTaxRelief,
  contestReward,
  masterStudio,
];
const employers = [
  postSubsidy,
  employerInsuranceSubsidy,
  employerTrainingSubsidy,
  workplaceEquipmentSubsidy,
  skillAssessmentSubsidy,
  disabledWageDeduction,
  procurementPreference,
  concentratedEmploymentSupport,
];

export const educationAndWorkProgrammes: readonly Programme[] = [
  ...education,
  ...work,
  ...employers,
  providerSupport,
  purchasedServices,
];
