import {
  all,
  amountBy,
  condition,
  countBy,
  excludedBy,
  is,
  lookup,
  min,
  named,
  not,
  programme,
  remainder,
  service,
} from '#policy';
import { preciseRehabilitation as basis, rehabilitationCatalogue } from '../../bases-health-and-care.ts';
import { lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { healthPapers } from '../../papers-health-and-care.ts';
import { maintenanceDrugs } from '../insurance/maintenance-drugs.ts';
import { livesHere, needsRehabilitation } from './child-definitions.ts';
import { childSurgery } from './child-surgery.ts';
import { childTraining } from './child-training.ts';

const kinds = ['none', 'surgery', 'drugs', 'training', 'support'] as const;

/** By the catalogue and a plan of one's own: insurance pays its items first, the rest is borne up to the limit of the kind. */
export const basicRehabilitation = programme({
  id: 'basic-rehabilitation',
  title: { zh: '残疾人基本康复服务（精准康复）', en: 'Basic rehabilitation by individual plan' },
  plan: ['P44'],
  of: 'person',
  gives: service({ zh: '次', en: 'services' }, 'year'),
  parameters: {
    limit: amountBy({ zh: '各类康复服务年补贴上限', en: 'Most paid in a year by kind' }, kinds),
    times: countBy({ zh: '各类康复服务年次数', en: 'Services a year by kind' }, kinds),
  },
  editions: ({ limit, times }) => [
    {
      from: '2021-01',
      basis,
      state: 'assumed',
      conditions: [
        condition(
          { zh: '经评估有基本康复服务需求', en: 'the assessment found a need for basic rehabilitation' },
          not(is(facts.rehabilitationNeed, 'none')),
        ),
        lives,
        livesHere,
        needsRehabilitation,
      ],
      amount: min(
        remainder(facts.rehabilitationCost, facts.rehabilitationPaidByInsurance),
        lookup(limit, facts.rehabilitationNeed),
      ),
      quantity: lookup(times, facts.rehabilitationNeed),
    },
  ],
  together: [
    // The schemes for children and for lasting medication pay the same kind of service in full; each is paid once.
    excludedBy(childTraining, {
      basis: rehabilitationCatalogue,
      via: named(
        { zh: '残疾儿童康复训练救助已负担训练', en: 'the aid for children already pays the training' },
        all(is(facts.rehabilitationNeed, 'training'), childTraining.entitled),
      ),
    }),
    excludedBy(childSurgery, {
      basis: rehabilitationCatalogue,
      via: named(
        { zh: '残疾儿童康复手术救助已负担手术', en: 'the aid for children already pays the surgery' },
        all(is(facts.rehabilitationNeed, 'surgery'), childSurgery.entitled),
      ),
    }),
    excludedBy(maintenanceDrugs, {
      basis: rehabilitationCatalogue,
      via: named(
        { zh: '门诊维持治疗用药已有保障', en: 'the drugs are already paid for' },
        all(is(facts.rehabilitationNeed, 'drugs'), maintenanceDrugs.enrolled),
      ),
    }),
  ],
  asksFor: [papers.certificate, healthPapers.needForm],
  decidedBy: { zh: '县级残联', en: 'County federation' },
  keeps: ['S3.2-02', 'B5.1-01'],
});
