import { amount, any, concurrentWith, match, monthly, openedBy, programme } from '#policy';
import { clause, socialAssistance } from '../../bases.ts';
import { belongsToCity, holdsCertificate, isSevere, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { dibao } from './dibao.ts';
import { dibaoSinglePerson } from './dibao-single-person.ts';

const basis = clause(socialAssistance, '第十二条');

/** The measures for the most needy among those in dibao (分类施保). */
export const dibaoSupplement = programme({
  id: 'dibao-supplement',
  title: { zh: '低保重残人员保障金加发', en: 'Supplement to dibao for the severely disabled' },
  plan: ['P03'],
  of: 'person',
  gives: monthly,
  parameters: {
    urban: amount({ zh: '城市加发金额', en: 'Supplement in town' }),
    rural: amount({ zh: '农村加发金额', en: 'Supplement in the country' }),
  },
  editions: ({ urban, rural }) => [
    {
      from: '2014-05',
      basis,
      state: 'assumed',
      conditions: [lives, belongsToCity, holdsCertificate, isSevere],
      amount: match(facts.standardZone, { urban, rural }),
    },
  ],
  together: [
    openedBy([dibao, dibaoSinglePerson], { basis, via: any(dibao.enrolled, dibaoSinglePerson.enrolled) }),
    concurrentWith(dibao, { basis }),
  ],
  asksFor: [papers.certificate],
  decidedBy: { zh: '县级民政部门', en: 'County civil affairs' },
  keeps: ['S1.2-02', 'B2.1.1-02'],
});
