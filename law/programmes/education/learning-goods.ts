import { amountBy, condition, is, lookup, not, number, once, programme, service } from '#policy';
import { clause, plan } from '../../bases.ts';
import { lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { servicePapers } from '../../papers-services.ts';
import { livesHere, needsRehabilitation } from '../rehabilitation/child-definitions.ts';
import { studies } from './education-definitions.ts';

const basis = clause(plan, '三（三）7');

/** Given in kind once a school year; what a set costs is assumed. */
export const learningGoods = programme({
  id: 'learning-goods',
  title: { zh: '残疾学生特殊学习用品', en: 'Special learning goods' },
  plan: ['P61'],
  of: 'person',
  gives: service({ zh: '套', en: 'set' }, 'year'),
  parameters: {
    perSet: amountBy({ zh: '每套费用', en: 'Cost of a set' }, [
      'none',
      'braille',
      'large-print',
      'hearing',
      'tactile',
      'writing',
    ]),
  },
  editions: ({ perSet }) => [
    {
      from: '2021-01',
      basis,
      state: 'assumed',
      conditions: [
        studies,
        condition(
          { zh: '学校上报需要特殊学习用品', en: 'the school reported that special goods are needed' },
          not(is(facts.learningGoods, 'none')),
        ),
        lives,
        livesHere,
        needsRehabilitation,
      ],
      amount: lookup(perSet, facts.learningGoods),
      quantity: number(1),
    },
  ],
  together: [once({ zh: '每人每学年一次', en: 'once a school year' }, { basis, within: 12 })],
  asksFor: [servicePapers.schoolList],
  decidedBy: { zh: '教育部门、县级残联', en: 'Education and county federation' },
  keeps: ['S3.7-06'],
});
