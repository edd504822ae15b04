import { condition, programme, relief } from '#policy';
import { clause } from '../../bases.ts';
import { vatLaw, vatReform } from '../../bases-education-and-work.ts';
import { holdsCertificate, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { workPapers } from '../../papers-education-and-work.ts';
import { runsOwnBusiness } from './own-business-definitions.ts';

/** By where the business pays tax; the household registration does not matter. */
export const ownServicesVatExemption = programme({
  id: 'own-services-vat-exemption',
  title: { zh: '残疾人本人提供服务免征增值税', en: 'VAT exemption of services given in person' },
  plan: ['P69'],
  of: 'person',
  gives: relief({ zh: '增值税', en: 'value-added tax' }, 'year'),
  parameters: {},
  editions: () => {
    const exempt = {
      state: 'assumed',
      conditions: [
        runsOwnBusiness,
        lives,
        holdsCertificate,
        condition(
          { zh: '由残疾人本人为社会提供服务', en: 'the person gives the services in person' },
          facts.servesInPerson,
        ),
      ],
      amount: facts.vatOnServices,
    } as const;
    return [
      { from: '2016-05', basis: clause(vatReform, '第一条第六项'), ...exempt },
      { from: '2026-01', basis: clause(vatLaw, '第二十四条'), ...exempt },
    ];
  },
  asksFor: [papers.certificate, workPapers.taxFiling],
  decidedBy: { zh: '税务部门，申报享受', en: 'Tax office, on filing' },
  keeps: ['B3.1.1-02', 'S2.2-07'],
});
