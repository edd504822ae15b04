import { warningSign } from '#declarations';
import { add, amount, atMost, condition, countOf, sumOver, times } from '#policy';
import { relapseWatch as basis, clause } from '../bases.ts';
import { facts } from '../facts.ts';
import { left, watched } from './signs.ts';

export const incomeNearLine = warningSign({
  id: 'income-near-line',
  title: { zh: '收入接近监测线', en: 'Income near the line' },
  parameters: {
    line: amount({ zh: '人均月收入监测线', en: 'Monthly income a head that is watched' }),
  },
  editions: ({ line }) => [
    {
      from: '2021-05',
      basis: clause(basis, '二'),
      state: 'assumed',
      conditions: [
        condition(
          { zh: '家庭已列入低收入人口监测', en: 'the household is on the low-income watch list' },
          facts.lowIncomeHousehold,
        ),
        condition(
          { zh: '家庭人均月收入不超过监测线', en: 'the monthly income a head is at most the watched line' },
          atMost(
            add(facts.otherHouseholdIncome, sumOver('everyone', facts.monthlyWage)),
            times(line, countOf('everyone', left)),
          ),
        ),
        ...watched,
      ],
    },
  ],
  keeps: ['S1.1-01', 'S1.1-03'],
});
