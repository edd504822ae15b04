import { amountBy, any, concurrentWith, condition, is, lookup, not, once, oneOff, programme } from '#policy';
import { clause } from '../../bases.ts';
import { urgentRelief as basis } from '../../bases-rights.ts';
import { holdsCertificate, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { inHardship } from '../../hardship.ts';
import { rightsPapers } from '../../papers-rights.ts';
import { temporaryRelief } from '../assistance/temporary-relief.ts';
import { inEmergency } from './emergency-definitions.ts';

/** Money or goods of that worth, given where the person is and not where she is registered; checked afterwards. */
export const emergencyRelief = programme({
  id: 'emergency-relief',
  title: { zh: '突发公共事件急难救助', en: 'Urgent relief in public emergencies' },
  plan: ['P08'],
  of: 'person',
  gives: oneOff,
  parameters: {
    byNeed: amountBy({ zh: '按急需的救助额', en: 'Relief by what is needed' }, [
      'none',
      'living',
      'medical',
      'both',
    ]),
  },
  editions: ({ byNeed }) => [
    {
      from: '2018-02',
      basis: clause(basis, '二（二）'),
      state: 'assumed',
      conditions: [
        inEmergency,
        condition(
          { zh: '急需基本生活或就医帮助', en: 'living or medical help is needed at once' },
          not(is(facts.emergencyNeed, 'none')),
        ),
        lives,
        holdsCertificate,
        condition(
          { zh: '属于困难残疾人', en: 'the person is poor' },
          any(inHardship, facts.lowIncomeHousehold),
        ),
      ],
      amount: lookup(byNeed, facts.emergencyNeed),
    },
  ],
  together: [
    once({ zh: '同一突发事件', en: 'for the same emergency' }, { basis, within: 6 }),
    concurrentWith(temporaryRelief, { basis }),
  ],
  asksFor: [rightsPapers.afterwards],
  decidedBy: {
    zh: '村（社区）先行帮助，乡镇（街道）审批',
    en: 'The village helps at once, the township decides',
  },
  keeps: ['S1.2-06'],
});
