import { amount, condition, is, programme, relief } from '#policy';
import { clause, disabledPersonsLaw } from '../../bases.ts';
import { holdsCertificate, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';

const certifiedRider = [lives, holdsCertificate];

/** Whoever holds a certificate, wherever registered; what it is worth is an estimate of what a rider saves. */
export const busConcession = programme({
  id: 'bus-concession',
  title: { zh: '市内公共交通优待', en: 'Concession on city buses' },
  plan: ['P31'],
  of: 'person',
  gives: relief({ zh: '市内公共交通票价', en: 'city bus fares' }, 'month'),
  parameters: { fares: amount({ zh: '每月票价估算额', en: 'Fares a month, estimated' }) },
  editions: ({ fares }) => [
    {
      from: '2008-07',
      basis: clause(disabledPersonsLaw, '第五十条'),
      state: 'assumed',
      conditions: [
        ...certifiedRider,
        condition(
          { zh: '视力残疾', en: 'the disability is of sight' },
          is(facts.disabilityCategory, 'visual'),
        ),
      ],
      amount: fares,
    },
    {
      /** The plan extends the concession to all holders; the month is assumed. */
      from: '2021-01',
      basis: clause(disabledPersonsLaw, '第五十条'),
      state: 'assumed',
      conditions: certifiedRider,
      amount: fares,
    },
  ],
  asksFor: [papers.certificate],
  decidedBy: { zh: '公交企业核验残疾人证', en: 'The bus company, on seeing the certificate' },
  keeps: ['S1.5-11'],
});
