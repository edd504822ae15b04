import { yuan } from '#kernel';
import { concurrentWith, condition, count, money, programme, service } from '#policy';
import { clause, plan } from '../../bases.ts';
import { belongsToCity, holdsCertificate, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { rightsPapers } from '../../papers-rights.ts';
import { telecomRelief } from './telecom-relief.ts';

const basis = clause(plan, '专栏2-一-4');

/** Data of the listed apps alone; whatever else runs on the line is charged as before. */
export const listedAppRelief = programme({
  id: 'listed-app-relief',
  title: { zh: '助残公益类应用流量减免', en: 'Free data for listed apps' },
  plan: ['P30'],
  of: 'person',
  gives: service({ zh: 'GB定向流量', en: 'GB of data for listed apps' }, 'month'),
  parameters: { gigabytes: count({ zh: '每月减免流量（GB）', en: 'Data a month in GB' }) },
  editions: ({ gigabytes }) => [
    {
      from: '2021-01',
      basis,
      state: 'assumed',
      conditions: [
        condition(
          { zh: '使用名录内助残公益类应用', en: 'the person uses an app of the list' },
          facts.usesListedApp,
        ),
        lives,
        holdsCertificate,
        belongsToCity,
      ],
      amount: money(yuan(0)),
      quantity: gigabytes,
    },
  ],
  together: [concurrentWith(telecomRelief, { basis })],
  asksFor: [papers.certificate, rightsPapers.appAccount],
  decidedBy: { zh: '通信运营企业依据应用名录办理', en: 'The operator, by the list of apps' },
  keeps: ['B2.1.4-02'],
});
