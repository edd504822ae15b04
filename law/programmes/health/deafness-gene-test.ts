import { yuan } from '#kernel';
import {
  amount,
  atLeast,
  atMost,
  condition,
  count,
  monthEnd,
  monthsBetween,
  once,
  programme,
  rate,
  reimbursement,
} from '#policy';
import { clause, plan } from '../../bases.ts';
import { lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { healthPapers } from '../../papers-health-and-care.ts';
import { livesHere } from '../rehabilitation/child-definitions.ts';

const basis = clause(plan, '三（三）5');

/** The plan takes the test into medical cover without naming a share; the newborn is tested once. */
export const deafnessGeneTest = programme({
  id: 'deafness-gene-test',
  title: { zh: '新生儿遗传性耳聋基因检测', en: 'Gene test of newborns for hereditary deafness' },
  plan: ['P51'],
  of: 'person',
  gives: reimbursement({ zh: '遗传性耳聋基因检测费用', en: 'the gene test for deafness' }),
  parameters: {
    oldestMonths: count({ zh: '最大月龄（含）', en: 'Oldest age in months, still included' }),
    share: rate({ zh: '支付比例', en: 'Share paid' }),
    ceiling: amount({ zh: '支付上限', en: 'Most paid' }),
  },
  editions: ({ oldestMonths, share, ceiling }) => [
    {
      from: '2022-06',
      basis,
      state: 'assumed',
      conditions: [
        condition(
          { zh: '是新生儿（在规定月龄内）', en: 'the child is newborn, by the set age' },
          atMost(monthsBetween(facts.bornOn, monthEnd), oldestMonths),
        ),
        condition(
          { zh: '有耳聋基因检测费用', en: 'there is a fee for the gene test' },
          atLeast(facts.geneTestFee, yuan(0.01)),
        ),
        lives,
        livesHere,
      ],
      amount: { cost: facts.geneTestFee, share, ceiling },
    },
  ],
  together: [once({ zh: '每名新生儿', en: 'once for a child' }, { basis })],
  asksFor: [healthPapers.birthRecord, papers.feeSlip],
  decidedBy: {
    zh: '医疗保障部门、妇幼保健机构',
    en: 'Healthcare security, maternal and child health agency',
  },
  keeps: ['S3.5-04'],
});
