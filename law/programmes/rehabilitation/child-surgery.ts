import { amount, count, paysAfter, programme, rate, reimbursement } from '#policy';
import { clause } from '../../bases.ts';
import { childRehabilitation } from '../../bases-services.ts';
import { lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { servicePapers } from '../../papers-services.ts';
import { medicalAssistance } from '../assistance/medical-assistance.ts';
import { hasSurgeryBill, livesHere, needsRehabilitation, youngEnough } from './child-definitions.ts';
import { fukangSurgery } from './fukang-surgery.ts';
import { tomorrowPlan } from './tomorrow-plan.ts';

const basis = clause(childRehabilitation, '二');

/** Last in the line of payers: what insurance, medical assistance and the projects of civil affairs leave open. */
export const childSurgery = programme({
  id: 'child-surgery',
  title: { zh: '残疾儿童康复手术救助', en: 'Rehabilitative surgery for children' },
  plan: ['P45'],
  of: 'person',
  gives: reimbursement({ zh: '康复手术费用', en: 'rehabilitative surgery' }),
  parameters: {
    oldestAge: count({ zh: '最大年龄（含）', en: 'Oldest age, still included' }),
    share: rate({ zh: '救助比例', en: 'Share paid' }),
    ceiling: amount({ zh: '每次救助上限', en: 'Most paid each time' }),
  },
  editions: ({ oldestAge, share, ceiling }) => [
    {
      from: '2018-10',
      basis,
      state: 'assumed',
      conditions: [youngEnough(oldestAge), hasSurgeryBill, lives, livesHere, needsRehabilitation],
      amount: { cost: facts.surgeryBill, share, ceiling },
    },
  ],
  together: [
    paysAfter(medicalAssistance, { basis }),
    paysAfter(tomorrowPlan, { basis }),
    paysAfter(fukangSurgery, { basis }),
  ],
  asksFor: [servicePapers.surgeryOpinion, papers.settlementSlip],
  decidedBy: { zh: '县级残联', en: 'County federation' },
  keeps: ['B5.2-01', 'S3.2-03'],
});
