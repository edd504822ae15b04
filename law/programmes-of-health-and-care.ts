/** The programmes of devices beyond the subsidy, of rehabilitation and health for all ages, and of help for families. */
import type { Programme } from '#policy';
import { carerTraining } from './programmes/care/carer-training.ts';
import { handlingAtHome } from './programmes/care/handling-at-home.ts';
import { mentalWelfareCare } from './programmes/care/mental-welfare-care.ts';
import { respiteCare } from './programmes/care/respite-care.ts';
import { socialWork } from './programmes/care/social-work.ts';
import { fiveOnes } from './programmes/culture/five-ones.ts';
import { deviceLoan } from './programmes/devices/device-loan.ts';
import { deviceRepair } from './programmes/devices/device-repair.ts';
import { deviceTour } from './programmes/devices/device-tour.ts';
import { fukangDevice } from './programmes/devices/fukang-device.ts';
import { loveAidDevice } from './programmes/devices/love-aid-device.ts';
import { schoolDevice } from './programmes/devices/school-device.ts';
import { childScreening } from './programmes/health/child-screening.ts';
import { deafnessGeneTest } from './programmes/health/deafness-gene-test.ts';
import { familyDoctor } from './programmes/health/family-doctor.ts';
import { mentalFollowUp } from './programmes/health/mental-follow-up.ts';
import { psychologicalService } from './programmes/health/psychological-service.ts';
import { womenHealthCheck } from './programmes/health/women-health-check.ts';
import { basicRehabilitation } from './programmes/rehabilitation/basic-rehabilitation.ts';
import { communityRehabilitation } from './programmes/rehabilitation/community-rehabilitation.ts';
import { fukangSurgery } from './programmes/rehabilitation/fukang-surgery.ts';
import { mentalCommunityRehabilitation } from './programmes/rehabilitation/mental-community-rehabilitation.ts';

const devices = [fukangDevice, loveAidDevice, deviceTour, schoolDevice, deviceLoan, deviceRepair];
const rehabilitation = [
  fukangSurgery,
  basicRehabilitation,
  communityRehabilitation,
  mentalCommunityRehabilitation,
];
const health = [
  mentalFollowUp,
  familyDoctor,
  childScreening,
  deafnessGeneTest,
  womenHealthCheck,
  psychologicalService,
];
const families = [mentalWelfareCare, carerTraining, respiteCare, socialWork, handlingAtHome, fiveOnes];

export const healthAndCareProgrammes: readonly Programme[] = [
  ...devices,
  ...rehabilitation,
  ...health,
  ...families,
];
