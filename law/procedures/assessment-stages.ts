/** What the first assessment and a change of grade share: two assessors who never are one person, and the finding posted (残联发〔2017〕34号; days assumed). */
import { officer, workingDays } from '#declarations';

const byAssessor = { who: officer('county-officer', 'health'), within: workingDays(10) } as const;

export const receivedByFederation = {
  title: { zh: '县级残联受理', en: 'Received by the county federation' },
  who: officer('county-officer', 'federation'),
  within: workingDays(5),
} as const;

export const arrangeAssessment = {
  title: { zh: '受理，安排评定', en: 'Accept and arrange the assessment' },
  to: 'assessed',
} as const;

export const firstAssessor = {
  ...byAssessor,
  title: { zh: '第一评定人评定', en: 'First assessor' },
} as const;
export const secondAssessor = {
  ...byAssessor,
  title: { zh: '第二评定人复评', en: 'Second assessor' },
} as const;

export const recordGrade = {
  title: { zh: '记录评定等级', en: 'Record the grade' },
  to: 'confirmed',
  asks: ['grade'],
} as const;

export const agreeOrDiffer = {
  agree: { title: { zh: '同意评定结论', en: 'Agree' }, to: 'posted', asks: ['grade'] },
  differ: {
    title: { zh: '意见不一致，重新评定', en: 'Differ: assess again' },
    to: 'assessed',
    asks: ['reason'],
  },
} as const;

/** The finding is posted for five days; an objection leads back to the assessment, silence on. */
export const postedUntil = <const Next extends string>(next: Next) =>
  ({
    title: { zh: '村（社区）公示', en: 'Posted in the village' },
    who: { kind: 'time' },
    notice: {
      days: 5,
      shows: ['masked-name', 'village', 'category-and-grade'],
      silence: 'unopposed',
      objection: 'assessed',
    },
    ways: { unopposed: { title: { zh: '公示无异议', en: 'No objection' }, to: next } },
  }) as const;
