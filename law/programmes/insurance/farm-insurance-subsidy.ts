import { yuan } from '#kernel';
import { all, any, anyOf, atLeast, condition, halfUpToFen, programme, rate, relief, share } from '#policy';
import { clause, farmInsurance } from '../../bases.ts';
import { alive, certified } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { inHardship } from '../../hardship.ts';
import { papers } from '../../papers.ts';

/** On top of the general subsidy, never more than the household's own part. */
export const farmInsuranceSubsidy = programme({
  id: 'farm-insurance-subsidy',
  title: { zh: '困难残疾人家庭农业保险补贴', en: 'Subsidy for the farm insurance of needy households' },
  plan: ['P26'],
  of: 'household',
  gives: relief({ zh: '农业保险自缴保费', en: 'own premiums for farm insurance' }, 'year'),
  parameters: { part: rate({ zh: '自缴保费补贴比例', en: 'Part of the own premiums that is paid' }) },
  editions: ({ part }) => [
    {
      from: '2022-01',
      basis: clause(farmInsurance, '第五条'),
      state: 'assumed',
      conditions: [
        condition(
          { zh: '本年自缴农业保险保费', en: 'the household paid premiums for farm insurance this year' },
          atLeast(facts.farmPremium, yuan(0.01)),
        ),
        condition(
          { zh: '家庭中有持证残疾人', en: 'a member holds a disability certificate' },
          anyOf('everyone', all(alive, certified)),
        ),
        condition(
          { zh: '家庭生活困难', en: 'the household is poor' },
          any(facts.lowIncomeHousehold, anyOf('everyone', inHardship)),
        ),
      ],
      amount: share(facts.farmPremium, part, halfUpToFen),
    },
  ],
  asksFor: [papers.feeSlip],
  decidedBy: { zh: '农业农村部门会同残联', en: 'Agriculture together with the federation' },
  keeps: ['S1.4-10'],
});
