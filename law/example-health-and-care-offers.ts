/** Round amounts of an example city for devices from projects, rehabilitation, health and help for families. */
import { yuan } from '#kernel';
import { type Offer, offer } from '#policy';
import { always, inYuan, percent, units } from './example-amounts.ts';
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
import { studentDevice } from './programmes/education/student-device.ts';
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

/** The most paid for a device and how long one serves, whoever gives it. */
export const exampleLimit = always({
  none: yuan(0),
  wheelchair: yuan(1000),
  'hearing-aid': yuan(4000),
  prosthesis: yuan(10_000),
  orthosis: yuan(2000),
  'white-cane': yuan(100),
  'walking-aid': yuan(300),
  'visual-aid': yuan(800),
  'care-bed': yuan(2500),
});
const exampleLife = (months: number) =>
  always({
    none: 12,
    wheelchair: months,
    'hearing-aid': months,
    prosthesis: months,
    orthosis: 12,
    'white-cane': 12,
    'walking-aid': 24,
    'visual-aid': 24,
    'care-bed': 72,
  });
export const exampleLives = { lifeMonths: exampleLife(36), childLifeMonths: exampleLife(24) };
const free = { limit: exampleLimit, ...exampleLives };

export const exampleHealthAndCareOffers: readonly Offer[] = [
  offer(fukangDevice, free),
  offer(loveAidDevice, free),
  offer(deviceTour, free),
  offer(schoolDevice, { ...free, youngest: units(6), refitMonths: units(6) }),
  offer(studentDevice, free),
  offer(deviceLoan, { deposit: inYuan(100), days: units(90) }),
  offer(deviceRepair, { share: percent(80), ceiling: inYuan(300) }),
  offer(fukangSurgery, { share: percent(100), ceiling: inYuan(30_000) }),
  offer(basicRehabilitation, {
    limit: always({
      none: yuan(0),
      surgery: yuan(5000),
      drugs: yuan(1000),
      training: yuan(3000),
      support: yuan(500),
    }),
    times: always({ none: 0, surgery: 1, drugs: 12, training: 24, support: 4 }),
  }),
  offer(communityRehabilitation, { meetings: units(12) }),
  offer(mentalCommunityRehabilitation, {
    sessions: units(24),
    perSession: inYuan(50),
    riskGrade: units(3),
  }),
  offer(mentalFollowUp, {
    visits: always({ none: 0, stable: 4, fair: 12, unstable: 26 }),
    riskGrade: units(3),
  }),
  offer(familyDoctor, { visits: units(4) }),
  offer(childScreening, { firstYear: units(4), toddler: units(2), preschool: units(1) }),
  offer(deafnessGeneTest, { oldestMonths: units(3), share: percent(80), ceiling: inYuan(300) }),
  offer(womenHealthCheck, { youngest: units(20), oldest: units(64) }),
  offer(psychologicalService, { consultations: units(8) }),
  offer(mentalWelfareCare, { days: units(90), perDay: inYuan(100) }),
  offer(carerTraining, { courses: units(2), perCourse: inYuan(100) }),
  offer(respiteCare, { days: units(10), perDay: inYuan(80) }),
  offer(socialWork, { meetings: always({ none: 0, case: 8, group: 12 }) }),
  offer(handlingAtHome, {}),
  offer(fiveOnes, {}),
];
