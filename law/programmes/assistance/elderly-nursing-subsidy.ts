import { amountBy, any, condition, higherOf, lookup, monthly, oneOf, programme } from '#policy';
import { clause, plan, twoSubsidies } from '../../bases.ts';
import { belongsToCity, elderly, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { inDibao } from '../../hardship.ts';
import { papers } from '../../papers.ts';
import { nursingSubsidy } from './nursing-subsidy.ts';

export const elderlyNursingSubsidy = programme({
  id: 'elderly-nursing-subsidy',
  title: { zh: '失能半失能老年人护理补贴', en: 'Nursing subsidy for dependent elderly persons' },
  plan: ['P13'],
  of: 'person',
  gives: monthly,
  parameters: {
    byCapacity: amountBy({ zh: '按能力等级的月标准', en: 'Monthly amount by capacity' }, [
      'unimpaired',
      'semi',
      'lost',
    ]),
  },
  editions: ({ byCapacity }) => [
    {
      from: '2021-01',
      basis: clause(plan, '三（一）3'),
      state: 'assumed',
      conditions: [
        condition({ zh: '年满60周岁', en: 'the person is 60 or older' }, elderly),
        condition(
          { zh: '属于低保或低保边缘家庭', en: 'the household receives dibao or is on its margin' },
          any(inDibao, facts.nearDibaoHousehold),
        ),
        lives,
        belongsToCity,
        condition(
          { zh: '经评估为失能或半失能', en: 'the person is assessed as dependent or partly dependent' },
          oneOf(facts.elderlyCapacity, 'semi', 'lost'),
        ),
      ],
      amount: lookup(byCapacity, facts.elderlyCapacity),
    },
  ],
  together: [higherOf(nursingSubsidy, { basis: clause(twoSubsidies, '二（四）') })],
  asksFor: [papers.idCard, papers.assessment, papers.bankAccount],
  decidedBy: { zh: '县级民政部门', en: 'County civil affairs' },
  keeps: ['S1.3-08', 'S1.5-05'],
});
