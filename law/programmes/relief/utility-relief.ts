import { yuan } from '#kernel';
import {
  add,
  all,
  amount,
  any,
  anyOf,
  atLeast,
  atMost,
  condition,
  count,
  first,
  money,
  monthOfYear,
  otherwise,
  programme,
  relief,
  when,
} from '#policy';
import { clause, plan } from '../../bases.ts';
import { alive, certified } from '../../definitions.ts';
import { inDibao, inTekun } from '../../hardship.ts';
import { papers } from '../../papers.ts';

export const utilityRelief = programme({
  id: 'utility-relief',
  title: { zh: '水、电、气、暖优惠', en: 'Relief on water, power, gas and heating' },
  plan: ['P28'],
  of: 'household',
  gives: relief({ zh: '水、电、气、暖费', en: 'water, power, gas and heating' }, 'month'),
  parameters: {
    electricity: amount({ zh: '每月免费用电折算额', en: 'Free electricity a month, in money' }),
    waterAndGas: amount({ zh: '每月水、燃气减免额', en: 'Relief on water and gas a month' }),
    heatedFrom: count({ zh: '供暖起始月', en: 'First month of heating' }),
    heatedUntil: count({ zh: '供暖终止月', en: 'Last month of heating' }),
    heating: amount({ zh: '供暖期每月减免额', en: 'Relief a month while homes are heated' }),
  },
  editions: ({ electricity, waterAndGas, heating, heatedFrom, heatedUntil }) => [
    {
      from: '2021-01',
      basis: clause(plan, '三（一）5'),
      state: 'assumed',
      conditions: [
        condition(
          { zh: '家庭成员享受低保或特困供养', en: 'a member receives dibao or is destitute' },
          anyOf('everyone', all(alive, any(inDibao, inTekun))),
        ),
        condition(
          { zh: '家庭中有持证残疾人', en: 'a member holds a disability certificate' },
          anyOf('everyone', all(alive, certified)),
        ),
      ],
      amount: add(
        electricity,
        waterAndGas,
        first(
          when(any(atLeast(monthOfYear, heatedFrom), atMost(monthOfYear, heatedUntil)), heating),
          otherwise(money(yuan(0))),
        ),
      ),
    },
  ],
  asksFor: [papers.accountNumber],
  decidedBy: {
    zh: '供水、供电、燃气、供热单位依据民政名单办理',
    en: 'The utilities, by the list of civil affairs',
  },
  keeps: ['S1.5-17'],
});
