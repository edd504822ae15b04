import { amount, condition, excludedBy, oneOf, paysAfter, programme, rate, reimbursement } from '#policy';
import { medicalAssistanceOpinions } from '../../bases.ts';
import { fukangProject as basis } from '../../bases-health-and-care.ts';
import { belongsToCity, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { healthPapers } from '../../papers-health-and-care.ts';
import { servicePapers } from '../../papers-services.ts';
import { medicalAssistance } from '../assistance/medical-assistance.ts';
import { meantByProject } from '../devices/project-definitions.ts';
import { hasSurgeryBill } from './child-definitions.ts';
import { tomorrowPlan } from './tomorrow-plan.ts';

/** After insurance and medical assistance, before the city's own aid; orphans have the Tomorrow Plan. */
export const fukangSurgery = programme({
  id: 'fukang-surgery',
  title: { zh: '福康工程矫治手术', en: 'Corrective surgery of the Fukang project' },
  plan: ['P41'],
  of: 'person',
  gives: reimbursement({ zh: '矫治手术费用', en: 'corrective surgery' }),
  parameters: {
    share: rate({ zh: '资助比例', en: 'Share paid' }),
    ceiling: amount({ zh: '每次资助上限', en: 'Most paid each time' }),
  },
  editions: ({ share, ceiling }) => [
    {
      from: '2021-01',
      basis,
      state: 'assumed',
      conditions: [
        condition(
          { zh: '列入当年福康工程手术名额', en: "the person is in this year's quota for surgery" },
          oneOf(facts.fukangPlace, 'surgery', 'both'),
        ),
        hasSurgeryBill,
        lives,
        belongsToCity,
        meantByProject,
      ],
      amount: { cost: facts.surgeryBill, share, ceiling },
    },
  ],
  together: [
    excludedBy(tomorrowPlan, { basis }),
    paysAfter(medicalAssistance, { basis: medicalAssistanceOpinions }),
  ],
  asksFor: [healthPapers.projectSurvey, servicePapers.surgeryOpinion, papers.settlementSlip],
  decidedBy: {
    zh: '县级民政部门（项目名额由省级下达）',
    en: 'County civil affairs, within the quota set above',
  },
  keeps: ['B5.1-03'],
});
