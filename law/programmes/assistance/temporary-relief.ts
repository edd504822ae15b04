import {
  all,
  amountBy,
  any,
  anyOf,
  atMost,
  below,
  condition,
  is,
  lookup,
  monthEnd,
  monthsBetween,
  not,
  number,
  once,
  oneOff,
  programme,
} from '#policy';
import { temporaryRelief as basis, clause } from '../../bases.ts';
import { alive, certified } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { inDibao, underRelapseWatch } from '../../hardship.ts';
import { papers } from '../../papers.ts';

export const temporaryRelief = programme({
  id: 'temporary-relief',
  title: { zh: '临时救助', en: 'Temporary relief' },
  plan: ['P07'],
  of: 'household',
  gives: oneOff,
  parameters: {
    byEvent: amountBy({ zh: '按急难情形的救助额', en: 'Relief by kind of hardship' }, [
      'none',
      'accident',
      'illness',
      'fire',
      'expense',
    ]),
  },
  editions: ({ byEvent }) => [
    {
      from: '2014-10',
      basis: clause(basis, '二（二）'),
      state: 'assumed',
      conditions: [
        condition(
          { zh: '遭遇急难事件', en: 'the household met with sudden hardship' },
          not(is(facts.hardshipEvent, 'none')),
        ),
        condition(
          { zh: '事件发生在六个月内', en: 'it happened within the last six months' },
          all(
            atMost(facts.hardshipEventOn, monthEnd),
            below(monthsBetween(facts.hardshipEventOn, monthEnd), number(6)),
          ),
        ),
        condition(
          { zh: '家庭中有残疾人', en: 'a member of the household has a disability certificate' },
          anyOf('everyone', all(alive, certified)),
        ),
        condition(
          { zh: '家庭生活困难', en: 'the household is poor' },
          any(
            facts.lowIncomeHousehold,
            facts.nearDibaoHousehold,
            underRelapseWatch,
            anyOf('everyone', inDibao),
          ),
        ),
      ],
      amount: lookup(byEvent, facts.hardshipEvent),
    },
  ],
  together: [
    once({ zh: '同一事由', en: 'for the same cause' }, { basis: clause(basis, '二（三）'), within: 6 }),
  ],
  asksFor: [papers.idCard, papers.eventProof],
  decidedBy: {
    zh: '乡镇（街道）在限额内审批，其余由县级民政部门审批',
    en: 'The township within its limit, else county civil affairs',
  },
  keeps: ['S1.2-05'],
});
