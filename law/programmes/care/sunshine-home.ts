import {
  all,
  amountBy,
  any,
  condition,
  count,
  excludedBy,
  is,
  lookup,
  not,
  programme,
  service,
} from '#policy';
import { sunshineHome as basis } from '../../bases-services.ts';
import { belongsToCity, holdsCertificate, lives, severe, workingAge } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { inTekun } from '../../hardship.ts';
import { papers } from '../../papers.ts';
import { servicePapers } from '../../papers-services.ts';
import { tekunSupport } from '../assistance/tekun-support.ts';

export const sunshineHome = programme({
  id: 'sunshine-home',
  title: { zh: '阳光家园计划托养服务', en: 'Entrusted care of the Sunshine Home programme' },
  plan: ['P53'],
  of: 'person',
  gives: service({ zh: '个月', en: 'months of care' }, 'year'),
  parameters: {
    byForm: amountBy({ zh: '按托养形式每人每年补贴', en: 'For a person and year by form of care' }, [
      'none',
      'residential',
      'day',
      'home',
    ]),
    months: count({ zh: '每年服务月数', en: 'Months of care a year' }),
  },
  editions: ({ byForm, months }) => [
    {
      from: '2021-01',
      basis,
      state: 'assumed',
      conditions: [
        condition(
          { zh: '经评估需要托养服务', en: 'the assessment found that entrusted care is needed' },
          not(is(facts.careFormNeeded, 'none')),
        ),
        lives,
        holdsCertificate,
        belongsToCity,
        condition({ zh: '年龄为16至59周岁', en: 'the person is 16 to 59' }, workingAge),
        condition(
          {
            zh: '智力、精神残疾或重度肢体残疾',
            en: 'the disability is intellectual, mental, or a severe one of the limbs',
          },
          any(facts.intellectualOrMental, all(is(facts.disabilityCategory, 'physical'), severe)),
        ),
      ],
      amount: lookup(byForm, facts.careFormNeeded),
      quantity: months,
    },
  ],
  together: [excludedBy(tekunSupport, { basis, via: all(inTekun, facts.supportedInInstitution) })],
  asksFor: [papers.certificate, papers.careAgreement, servicePapers.attendance],
  decidedBy: { zh: '县级残联', en: 'County federation' },
  keeps: ['S1.3-04', 'B2.2.3-01'],
});
