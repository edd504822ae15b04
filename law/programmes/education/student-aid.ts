import { all, amountBy, any, anyOf, condition, is, lookup, named, not, programme, yearly } from '#policy';
import { studentAid as basis } from '../../bases-services.ts';
import { alive, belongsToCity, certified, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { inHardship } from '../../hardship.ts';
import { papers } from '../../papers.ts';
import { servicePapers } from '../../papers-services.ts';

const childOfDisabledInHardship = named(
  { zh: '困难残疾人家庭子女', en: 'child of a disabled parent in hardship' },
  all(anyOf('parents', all(alive, certified)), inHardship),
);

/** State aid and the aid of the city may join; one item is paid once. */
export const studentAid = programme({
  id: 'student-aid',
  title: {
    zh: '残疾学生和残疾人家庭子女教育资助',
    en: 'Education aid for disabled students and children of disabled parents',
  },
  plan: ['P59'],
  of: 'person',
  gives: yearly,
  parameters: {
    byStage: amountBy({ zh: '按学段年资助标准', en: 'A year by stage' }, [
      'none',
      'preschool',
      'compulsory',
      'secondary',
      'college',
      'undergraduate',
      'postgraduate',
    ]),
  },
  editions: ({ byStage }) => [
    {
      from: '2017-05',
      basis,
      state: 'assumed',
      conditions: [
        condition({ zh: '在学', en: 'the person studies' }, not(is(facts.studyStage, 'none'))),
        lives,
        belongsToCity,
        condition(
          {
            zh: '持有残疾人证，或是困难残疾人家庭子女',
            en: 'the person has a certificate, or is the child of a disabled parent in hardship',
          },
          any(certified, childOfDisabledInHardship),
        ),
        condition(
          { zh: '同一资助项目未由国家资助', en: 'state aid does not pay for the same item' },
          not(facts.aidedForSameItem),
        ),
      ],
      amount: lookup(byStage, facts.studyStage),
    },
  ],
  asksFor: [servicePapers.enrolment, papers.certificate],
  decidedBy: { zh: '教育部门、县级残联', en: 'Education and county federation' },
  keeps: ['S3.6-04'],
});
