import { yuan } from '#kernel';
import { concurrentWith, condition, count, money, oneOf, programme, service } from '#policy';
import { clause, plan } from '../../bases.ts';
import { belongsToCity, holdsCertificate, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { medicalAssistance } from '../assistance/medical-assistance.ts';

const basis = clause(plan, '三（一）4');

/**
 * A place in the group contract that the federation negotiates: accident, supplementary pension, supplementary medical.
 * No rule fixes a subsidy, so none is given. It adds to basic insurance and assistance, which pay before it.
 */
export const commercialInsurance = programme({
  id: 'commercial-insurance',
  title: { zh: '团体商业保险参保支持', en: 'Commercial group insurance' },
  plan: ['P27'],
  of: 'person',
  gives: service({ zh: '份团体保险', en: 'policies of the group contract' }, 'year'),
  parameters: { policies: count({ zh: '每人每年可参加份数', en: 'Policies a person may have a year' }) },
  editions: ({ policies }) => [
    {
      from: '2021-01',
      basis,
      state: 'assumed',
      conditions: [
        lives,
        holdsCertificate,
        belongsToCity,
        condition(
          { zh: '已参加基本医疗保险', en: 'the person is in basic medical insurance' },
          oneOf(facts.medicalScheme, 'residents', 'employees'),
        ),
      ],
      amount: money(yuan(0)),
      quantity: policies,
    },
  ],
  together: [concurrentWith(medicalAssistance, { basis })],
  asksFor: [papers.certificate],
  decidedBy: {
    zh: '承保机构按与残联签订的团体合同办理',
    en: 'The insurer, under the contract with the federation',
  },
  uptake: 'offer',
  keeps: ['S1.4-11'],
});
