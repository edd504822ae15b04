/** Schooling and exams. Places, lessons and ages await the city; the extension of exams is national and was read in press reports. */
import { yuan } from '#kernel';
import { entranceExam } from '#law/bases-education-and-work';
import { examAccommodations } from '#law/programmes/education/exam-accommodations';
import { examExtraTime } from '#law/programmes/education/exam-extra-time';
import { homeTeaching } from '#law/programmes/education/home-teaching';
import { learningGoods } from '#law/programmes/education/learning-goods';
import { preschoolRehabilitation } from '#law/programmes/education/preschool-rehabilitation';
import { schoolRehabilitation } from '#law/programmes/education/school-rehabilitation';
import { studentAid } from '#law/programmes/education/student-aid';
import { type Offer, offer } from '#policy';
import { assumed, national } from './dated.ts';

export const educationOffers: readonly Offer[] = [
  offer(studentAid, {
    byStage: [
      assumed('2017-05', {
        none: yuan(0),
        preschool: yuan(1500),
        compulsory: yuan(500),
        secondary: yuan(1500),
        college: yuan(2000),
        undergraduate: yuan(3000),
        postgraduate: yuan(3000),
      }),
    ],
  }),
  offer(preschoolRehabilitation, {
    youngestAge: [assumed<number>('2017-05', 3)],
    oldestAge: [assumed<number>('2017-05', 6)],
  }),
  offer(homeTeaching, {
    youngestAge: [assumed<number>('2017-05', 6)],
    oldestAge: [assumed<number>('2017-05', 18)],
    lessons: [assumed<number>('2017-05', 8), assumed<number>('2022-01', 12)],
  }),
  offer(learningGoods, {
    perSet: [
      assumed('2021-01', {
        none: yuan(0),
        braille: yuan(600),
        'large-print': yuan(400),
        hearing: yuan(800),
        tactile: yuan(300),
        writing: yuan(200),
      }),
    ],
  }),
  offer(schoolRehabilitation, { lessons: [assumed<number>('2021-01', 8)] }),
  offer(examAccommodations, {}),
  offer(examExtraTime, {
    forBraille: [national<number>('2017-05', 50, entranceExam)],
    forOthers: [national<number>('2017-05', 30, entranceExam)],
  }),
];
