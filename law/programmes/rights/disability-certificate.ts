import { yuan } from '#kernel';
import {
  all,
  any,
  concurrentWith,
  condition,
  count,
  is,
  money,
  named,
  not,
  programme,
  service,
} from '#policy';
import { certificates, clause } from '../../bases.ts';
import { disabilityStandard } from '../../bases-rights.ts';
import { belongsToCity, certified, lives } from '../../definitions.ts';
import { categories, grades } from '../../facts/person.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { rightsPapers } from '../../papers-rights.ts';
import { assessmentFeeSubsidy } from '../assistance/assessment-fee-subsidy.ts';

const codesOf = <Code extends string>(codes: Readonly<Record<Code, unknown>>) => Object.keys(codes) as Code[];

/** A higher or lower grade, or another category, than the certificate in force says. */
const foundOtherwise = named(
  { zh: '评定结果与现有证件不同', en: 'the assessment differs from the certificate' },
  any(
    ...codesOf(grades).map((code) => all(is(facts.gradeFound, code), not(is(facts.disabilityGrade, code)))),
    ...codesOf(categories).map((code) =>
      all(is(facts.categoryFound, code), not(is(facts.disabilityCategory, code))),
    ),
  ),
);

const conditions = [
  condition(
    {
      zh: '经指定机构按国家标准评定达到残疾等级',
      en: 'the designated body found a grade under the national standard',
    },
    not(any(is(facts.gradeFound, 'none'), is(facts.categoryFound, 'none'))),
  ),
  lives,
  belongsToCity,
  condition(
    {
      zh: '没有有效证件，或评定结果与证件不同',
      en: 'there is no certificate in force, or it says otherwise than the assessment',
    },
    any(not(certified), foundOtherwise),
  ),
];

/** Key to most other programmes: first issue, renewal after ten years, and a new one when category or grade have changed. */
export const disabilityCertificate = programme({
  id: 'disability-certificate',
  title: { zh: '残疾人证核发', en: 'Disability certificate' },
  plan: ['P90'],
  of: 'person',
  gives: service({ zh: '本残疾人证', en: 'certificate' }, 'year'),
  parameters: { certificates: count({ zh: '每次核发本数', en: 'Certificates each time' }) },
  editions: ({ certificates: issued }) => [
    {
      from: '2011-05',
      basis: disabilityStandard,
      state: 'assumed',
      conditions,
      amount: money(yuan(0)),
      quantity: issued,
    },
    {
      from: '2018-01',
      basis: certificates,
      state: 'assumed',
      conditions,
      amount: money(yuan(0)),
      quantity: issued,
    },
  ],
  together: [concurrentWith(assessmentFeeSubsidy, { basis: clause(certificates, '第三章') })],
  asksFor: [papers.idCard, papers.householdBook, rightsPapers.photo, rightsPapers.disabilityAssessment],
  decidedBy: { zh: '县级残联审核核发', en: 'County federation' },
  keeps: ['S3.11-05'],
});
