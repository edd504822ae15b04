import { yuan } from '#kernel';
import { above, amount, condition, halfUpToFen, min, programme, rate, relief, share } from '#policy';
import { clause } from '../../bases.ts';
import { incomeTaxLaw } from '../../bases-education-and-work.ts';
import { holdsCertificate, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { workPapers } from '../../papers-education-and-work.ts';

/** The law lets provinces decide how much of the tax on earnings is remitted; share and limit are assumed. */
export const earningsTaxRelief = programme({
  id: 'earnings-tax-relief',
  title: { zh: '残疾人劳动所得减征个人所得税', en: 'Relief on income tax of earnings' },
  plan: ['P69'],
  of: 'person',
  gives: relief({ zh: '个人所得税', en: 'income tax' }, 'year'),
  parameters: {
    share: rate({ zh: '减征比例', en: 'Part of the tax remitted' }),
    most: amount({ zh: '每年最高减征额', en: 'Most remitted a year' }),
  },
  editions: ({ share: part, most }) => [
    {
      from: '2019-01',
      basis: clause(incomeTaxLaw, '第五条'),
      state: 'assumed',
      conditions: [
        condition(
          { zh: '有应缴的劳动所得个人所得税', en: 'income tax on earnings is due' },
          above(facts.incomeTaxBeforeRelief, yuan(0)),
        ),
        lives,
        holdsCertificate,
      ],
      amount: min(share(facts.incomeTaxBeforeRelief, part, halfUpToFen), most),
    },
  ],
  asksFor: [papers.certificate, workPapers.taxFiling],
  decidedBy: { zh: '税务部门，申报享受', en: 'Tax office, on filing' },
  keeps: ['B3.1.1-02'],
});
