import { yuan } from '#kernel';
import { any, condition, count, money, oneOf, programme, service } from '#policy';
import { legalAidLaw, legalAidRegulation } from '../../bases-rights.ts';
import { holdsCertificate, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { rightsPapers } from '../../papers-rights.ts';
import { meansNeedNoCheck } from './legal-definitions.ts';

/** A lawyer free of charge in the matters that the law lists; decided within seven days. */
export const legalAid = programme({
  id: 'legal-aid',
  title: { zh: '法律援助', en: 'Legal aid' },
  plan: ['P88'],
  of: 'person',
  gives: service({ zh: '件法律援助', en: 'matters taken on by a lawyer' }, 'year'),
  parameters: { matters: count({ zh: '同时援助件数', en: 'Matters at a time' }) },
  editions: ({ matters }) => [
    {
      from: '2003-09',
      basis: legalAidRegulation,
      state: 'assumed',
      conditions: [
        condition(
          { zh: '属于法律援助事项', en: 'the matter is one of those listed' },
          oneOf(facts.legalMatter, 'benefits', 'maintenance', 'labour'),
          '第十条',
        ),
        lives,
        holdsCertificate,
        condition(
          { zh: '符合经济困难标准', en: 'the means are below the line' },
          facts.meansForLegalAid,
          '第十三条',
        ),
      ],
      amount: money(yuan(0)),
      quantity: matters,
    },
    {
      from: '2022-01',
      basis: legalAidLaw,
      state: 'assumed',
      conditions: [
        condition(
          { zh: '属于法律援助事项', en: 'the matter is one of those listed' },
          oneOf(facts.legalMatter, 'benefits', 'maintenance', 'labour', 'injury', 'abuse'),
          '第三十一条',
        ),
        lives,
        holdsCertificate,
        condition(
          {
            zh: '免予核查经济困难状况，或符合经济困难标准',
            en: 'the means need no check, or are below the line',
          },
          any(meansNeedNoCheck, facts.meansForLegalAid),
          '第三十二条、第四十一条、第四十二条',
        ),
      ],
      amount: money(yuan(0)),
      quantity: matters,
    },
  ],
  asksFor: [rightsPapers.legalApplication, rightsPapers.incomeStatement],
  decidedBy: { zh: '法律援助机构七日内决定', en: 'The legal aid office, within seven days' },
  keeps: ['S4.2-03'],
});
