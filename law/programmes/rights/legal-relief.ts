import { yuan } from '#kernel';
import { condition, count, excludedBy, is, money, not, programme, service } from '#policy';
import { legalReliefStations as basis } from '../../bases-rights.ts';
import { belongsToCity, holdsCertificate, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { rightsPapers } from '../../papers-rights.ts';
import { legalAid } from './legal-aid.ts';

/** The federation's station takes up what legal aid does not: advice, papers, a word with the office concerned. */
export const legalRelief = programme({
  id: 'legal-relief',
  title: { zh: '残疾人法律救助', en: 'Help of the legal relief station' },
  plan: ['P88'],
  of: 'person',
  gives: service({ zh: '件法律救助', en: 'matters taken up by the station' }, 'year'),
  parameters: { matters: count({ zh: '同时救助件数', en: 'Matters at a time' }) },
  editions: ({ matters }) => [
    {
      from: '2014-01',
      basis,
      state: 'assumed',
      conditions: [
        condition(
          { zh: '有待办的法律事项', en: 'there is a legal matter' },
          not(is(facts.legalMatter, 'none')),
        ),
        lives,
        holdsCertificate,
        belongsToCity,
      ],
      amount: money(yuan(0)),
      quantity: matters,
    },
  ],
  together: [excludedBy(legalAid, { basis })],
  asksFor: [rightsPapers.legalApplication],
  decidedBy: { zh: '残疾人法律救助工作站', en: 'The legal relief station' },
  keeps: ['S4.2-06'],
});
