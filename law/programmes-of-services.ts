/** The programmes of rehabilitation, devices, homes, care, work, employers and providers. */
import type { Programme } from '#policy';
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

const rehabilitation = [childTraining, childDevice, tomorrowPlan, childSurgery, trainingElsewhereSubsidy];
const homes = [homeModification, publicRentalPriority, ruralHouseRenovation];
const care = [sunshineHome, purchasedCare];
const work = [
  publicWelfarePost,
  startUpSubsidy,
  selfEmployedInsuranceSubsidy,
  internshipSubsidy,
  jobSeekingSubsidy,
  trainingSubsidy,
  studentAid,
];
const employers = [employmentLevy, overQuotaReward, concentratedVatRefund, publicPostInsurance];
const providers = [districtCareSubsidy, rehabilitationOperatingSubsidy, employmentServiceReward];

export const serviceProgrammes: readonly Programme[] = [
  ...rehabilitation,
  basicDevice,
  ...homes,
  ...care,
  ...work,
  ...employers,
  ...providers,
];
