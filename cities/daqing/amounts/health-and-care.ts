/** Rehabilitation for all ages, health services and help for families. No amount was found: all await the city. */
import { type Fen, yuan } from '#kernel';
import { carerTraining } from '#law/programmes/care/carer-training';
import { handlingAtHome } from '#law/programmes/care/handling-at-home';
import { mentalWelfareCare } from '#law/programmes/care/mental-welfare-care';
import { respiteCare } from '#law/programmes/care/respite-care';
import { socialWork } from '#law/programmes/care/social-work';
import { fiveOnes } from '#law/programmes/culture/five-ones';
import { childScreening } from '#law/programmes/health/child-screening';
import { deafnessGeneTest } from '#law/programmes/health/deafness-gene-test';
import { familyDoctor } from '#law/programmes/health/family-doctor';
import { mentalFollowUp } from '#law/programmes/health/mental-follow-up';
import { psychologicalService } from '#law/programmes/health/psychological-service';
import { womenHealthCheck } from '#law/programmes/health/women-health-check';
import { basicRehabilitation } from '#law/programmes/rehabilitation/basic-rehabilitation';
import { communityRehabilitation } from '#law/programmes/rehabilitation/community-rehabilitation';
import { fukangSurgery } from '#law/programmes/rehabilitation/fukang-surgery';
import { mentalCommunityRehabilitation } from '#law/programmes/rehabilitation/mental-community-rehabilitation';
import { type Offer, offer } from '#policy';
import { assumed } from './dated.ts';

const inYuan = (from: '2021-01' | '2022-06', amount: number) => [assumed<Fen>(from, yuan(amount))];
const units = (from: '2014-01' | '2018-06' | '2018-10' | '2021-01' | '2022-06', count: number) => [
  assumed<number>(from, count),
];

export const healthAndCareOffers: readonly Offer[] = [
  offer(fukangSurgery, { share: units('2021-01', 100_00), ceiling: inYuan('2021-01', 30_000) }),
  offer(basicRehabilitation, {
    limit: [
      assumed('2021-01', {
        none: yuan(0),
        surgery: yuan(5000),
        drugs: yuan(1200),
        training: yuan(3000),
        support: yuan(600),
      }),
    ],
    times: [assumed('2021-01', { none: 0, surgery: 1, drugs: 12, training: 24, support: 4 })],
  }),
  offer(communityRehabilitation, { meetings: units('2021-01', 24) }),
  offer(mentalCommunityRehabilitation, {
    sessions: units('2021-01', 24),
    perSession: inYuan('2021-01', 40),
    riskGrade: units('2021-01', 3),
  }),
  // By the national rule as remembered: every three months when stable, monthly when fairly so, every two weeks when not.
  offer(mentalFollowUp, {
    visits: [assumed('2018-06', { none: 0, stable: 4, fair: 12, unstable: 26 })],
    riskGrade: units('2018-06', 3),
  }),
  offer(familyDoctor, { visits: units('2018-10', 4) }),
  offer(childScreening, {
    firstYear: units('2014-01', 4),
    toddler: units('2014-01', 2),
    preschool: units('2014-01', 1),
  }),
  offer(deafnessGeneTest, {
    oldestMonths: units('2022-06', 3),
    share: units('2022-06', 80_00),
    ceiling: inYuan('2022-06', 300),
  }),
  offer(womenHealthCheck, { youngest: units('2021-01', 20), oldest: units('2021-01', 64) }),
  offer(psychologicalService, { consultations: units('2021-01', 6) }),
  offer(mentalWelfareCare, { days: units('2022-06', 180), perDay: inYuan('2022-06', 90) }),
  offer(carerTraining, { courses: units('2022-06', 2), perCourse: inYuan('2022-06', 120) }),
  offer(respiteCare, { days: units('2022-06', 10), perDay: inYuan('2022-06', 100) }),
  offer(socialWork, { meetings: [assumed('2022-06', { none: 0, case: 8, group: 12 })] }),
  offer(handlingAtHome, {}),
  offer(fiveOnes, {}),
];
