import {
  above,
  amount,
  condition,
  max,
  named,
  number,
  programme,
  rate,
  reimbursement,
  subtract,
  times,
} from '#policy';
import { employmentFunds as basis } from '../../bases-services.ts';
import { facts } from '../../facts.ts';
import { workPapers } from '../../papers-education-and-work.ts';
import { hiredFormally } from './hiring-definitions.ts';

/** Once for a person at a level of an occupation. */
const newCertificates = named<number>(
  { zh: '同一等级未补贴过的证书数', en: 'certificates at a level that was not paid for before' },
  max(subtract(facts.certificatesGained, facts.certificatesPaidBefore), number(0)),
);

export const skillAssessmentSubsidy = programme({
  id: 'skill-assessment-subsidy',
  title: { zh: '残疾职工职业技能鉴定补贴', en: 'Subsidy for skill assessments of disabled staff' },
  plan: ['P78'],
  of: 'employer',
  gives: reimbursement({ zh: '职业技能鉴定费用', en: 'fees of the skill assessments' }),
  parameters: {
    share: rate({ zh: '补贴比例', en: 'Share paid' }),
    perCertificate: amount({ zh: '每本证书补贴上限', en: 'Most paid for a certificate' }),
  },
  editions: ({ share, perCertificate }) => [
    {
      from: '2018-01',
      basis,
      state: 'assumed',
      conditions: [
        hiredFormally,
        condition(
          {
            zh: '残疾职工取得同一等级未补贴过的证书（每人每等级一次）',
            en: 'a certificate was gained at a level not paid for before (once for a person and level)',
          },
          above(newCertificates, 0),
        ),
      ],
      amount: { cost: facts.certificateFees, share, ceiling: times(perCertificate, newCertificates) },
    },
  ],
  asksFor: [workPapers.skillCertificate],
  decidedBy: { zh: '县级人社部门', en: 'County human resources' },
  keeps: ['B3.1.3-05'],
});
