import { condition, halfUpToFen, is, min, programme, rate, relief, share } from '#policy';
import { wageDeduction as basis } from '../../bases-education-and-work.ts';
import { facts } from '../../facts.ts';
import { workPapers } from '../../papers-education-and-work.ts';
import { servicePapers } from '../../papers-services.ts';

/** Wages of disabled staff count twice as a cost, which saves the rate of the tax on them: never more than the tax. */
export const disabledWageDeduction = programme({
  id: 'disabled-wage-deduction',
  title: { zh: '残疾职工工资企业所得税加计扣除', en: 'Wages of disabled staff deducted twice from profit' },
  plan: ['P82'],
  of: 'employer',
  gives: relief({ zh: '企业所得税', en: 'tax on profit' }, 'year'),
  parameters: { taxRate: rate({ zh: '企业所得税税率', en: 'Rate of the tax on profit' }) },
  editions: ({ taxRate }) => [
    {
      from: '2008-01',
      basis,
      state: 'assumed',
      conditions: [
        condition(
          { zh: '单位是企业', en: 'the employer is an enterprise' },
          is(facts.employerKind, 'enterprise'),
        ),
        condition(
          {
            zh: '通过按比例就业年审（签约一年以上、参保、不低于最低工资）',
            en: 'the yearly check confirmed the staff (contract of a year or more, insurance, minimum wage or more)',
          },
          facts.placementVerified,
        ),
      ],
      amount: min(share(facts.disabledWages, taxRate, halfUpToFen), facts.profitTaxBefore),
    },
  ],
  asksFor: [workPapers.taxFiling, servicePapers.staffList],
  decidedBy: { zh: '税务部门，申报享受', en: 'Tax office, on filing' },
  keeps: ['S2.2-04'],
});
