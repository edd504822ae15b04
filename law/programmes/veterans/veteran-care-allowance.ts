import {
  amount,
  condition,
  first,
  halfUpToYuan,
  higherOf,
  is,
  monthly,
  notCountedAsIncomeFor,
  oneOf,
  otherwise,
  programme,
  rate,
  share,
  when,
} from '#policy';
import { clause, dibaoMeasures, twoSubsidies } from '../../bases.ts';
import { veteransRegulation } from '../../bases-rights.ts';
import { belongsToCity, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { rightsPapers } from '../../papers-rights.ts';
import { dibao } from '../assistance/dibao.ts';
import { nursingSubsidy } from '../assistance/nursing-subsidy.ts';

/** A share of the local mean wage for those of grade 1 to 4 who live at home. Beside the nursing subsidy the higher one is paid. */
export const veteranCareAllowance = programme({
  id: 'veteran-care-allowance',
  title: { zh: '残疾军人护理费', en: 'Care allowance for disabled soldiers' },
  plan: ['P89'],
  of: 'person',
  gives: monthly,
  parameters: {
    localMonthlyWage: amount({ zh: '当地职工月平均工资', en: 'Local mean wage of a month' }),
    heaviest: rate({ zh: '因战、因公一、二级比例', en: 'Share for grades 1 and 2, in war or on duty' }),
    heavy: rate({ zh: '因战、因公三、四级比例', en: 'Share for grades 3 and 4, in war or on duty' }),
    byIllness: rate({ zh: '因病一至四级比例', en: 'Share for grades 1 to 4 by illness' }),
  },
  editions: ({ localMonthlyWage, heaviest, heavy, byIllness }) => [
    {
      from: '2004-10',
      basis: clause(veteransRegulation, '第三十条'),
      state: 'assumed',
      conditions: [
        condition(
          { zh: '伤残一至四级', en: 'the military grade is 1 to 4' },
          oneOf(facts.militaryGrade, 'one', 'two', 'three', 'four'),
        ),
        lives,
        belongsToCity,
        condition({ zh: '分散供养', en: 'the person is supported at home' }, facts.militaryCareAtHome),
      ],
      amount: share(
        localMonthlyWage,
        first(
          when(is(facts.militaryCause, 'illness'), byIllness),
          when(oneOf(facts.militaryGrade, 'one', 'two'), heaviest),
          otherwise(heavy),
        ),
        halfUpToYuan,
      ),
    },
  ],
  together: [
    higherOf(nursingSubsidy, { basis: clause(twoSubsidies, '二（四）') }),
    notCountedAsIncomeFor(dibao, { basis: clause(dibaoMeasures, '第十五条') }),
  ],
  asksFor: [rightsPapers.militaryCertificate],
  decidedBy: { zh: '县级退役军人事务部门', en: 'County veterans affairs' },
  keeps: ['S1.7-02'],
});
