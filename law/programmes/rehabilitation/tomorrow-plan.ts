import {
  ageAt,
  amount,
  atMost,
  condition,
  count,
  is,
  not,
  paysAfter,
  programme,
  rate,
  reimbursement,
} from '#policy';
import { medicalAssistanceOpinions } from '../../bases.ts';
import { tomorrowPlan as basis } from '../../bases-services.ts';
import { lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { servicePapers } from '../../papers-services.ts';
import { medicalAssistance } from '../assistance/medical-assistance.ts';
import { hasSurgeryBill } from './child-definitions.ts';

export const tomorrowPlan = programme({
  id: 'tomorrow-plan',
  title: { zh: '孤儿医疗康复明天计划', en: 'Tomorrow Plan for the medical rehabilitation of orphans' },
  plan: ['P43'],
  of: 'person',
  gives: reimbursement({ zh: '手术和康复费用', en: 'surgery and rehabilitation' }),
  parameters: {
    oldestAge: count({ zh: '最大年龄（含）', en: 'Oldest age, still included' }),
    share: rate({ zh: '资助比例', en: 'Share paid' }),
    ceiling: amount({ zh: '每次资助上限', en: 'Most paid each time' }),
  },
  editions: ({ oldestAge, share, ceiling }) => [
    {
      from: '2019-01',
      basis,
      state: 'assumed',
      conditions: [
        hasSurgeryBill,
        condition(
          { zh: '是孤儿或事实无人抚养儿童', en: 'the child is an orphan, or nobody in fact raises it' },
          not(is(facts.orphanKind, 'none')),
        ),
        condition(
          { zh: '年龄在资助范围内', en: 'the child is not too old' },
          atMost(ageAt(facts.bornOn, 'month-start'), oldestAge),
        ),
        lives,
      ],
      amount: { cost: facts.surgeryBill, share, ceiling },
    },
  ],
  together: [paysAfter(medicalAssistance, { basis: medicalAssistanceOpinions })],
  asksFor: [servicePapers.orphanProof, servicePapers.surgeryOpinion, papers.settlementSlip],
  decidedBy: { zh: '县级民政部门', en: 'County civil affairs' },
  keeps: ['B5.1-06'],
});
