import { amountBy, any, anyOf, condition, is, lookup, once, oneOf, programme, works } from '#policy';
import { ruralHouses as basis } from '../../bases-services.ts';
import { facts } from '../../facts.ts';
import { underRelapseWatch } from '../../hardship.ts';
import { papers } from '../../papers.ts';
import { servicePapers } from '../../papers-services.ts';
import { hasDisabledMember, householdInHardship } from './home-definitions.ts';

/** A house of grade C is repaired, one of grade D is built anew. Fifteen years between two works are assumed. */
export const ruralHouseRenovation = programme({
  id: 'rural-house-renovation',
  title: { zh: '农村危房改造', en: 'Renovation of dangerous rural houses' },
  plan: ['P35'],
  of: 'household',
  gives: works,
  parameters: {
    byDanger: amountBy({ zh: '按鉴定等级每户补助', en: 'For a home, by its grade' }, [
      'none',
      'a',
      'b',
      'c',
      'd',
    ]),
  },
  editions: ({ byDanger }) => [
    {
      from: '2021-05',
      basis,
      state: 'assumed',
      conditions: [
        condition(
          { zh: '住房鉴定为C级或D级', en: 'the house is of grade C or D' },
          oneOf(facts.houseDanger, 'c', 'd'),
        ),
        condition(
          { zh: '家庭中有持证残疾人', en: 'a member holds a disability certificate' },
          hasDisabledMember,
        ),
        condition(
          { zh: '居住在农村', en: 'the household lives in the country' },
          anyOf('everyone', is(facts.residence, 'rural')),
        ),
        condition(
          {
            zh: '属于低保、特困、低保边缘或易返贫致贫家庭',
            en: 'the household is in dibao, destitute, on its margin, or helped against falling back into poverty',
          },
          any(householdInHardship, underRelapseWatch),
        ),
      ],
      amount: lookup(byDanger, facts.houseDanger),
    },
  ],
  together: [once({ zh: '每户', en: 'for a home' }, { basis, within: 180 })],
  asksFor: [papers.householdBook, servicePapers.houseGrading],
  decidedBy: { zh: '县级住房和城乡建设部门', en: 'County housing office' },
  keeps: ['S1.6-02', 'S1.6-03'],
});
