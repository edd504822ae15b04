import { warningSign } from '#declarations';
import { all, amount, any, anyOf, atLeast, condition, oneOf } from '#policy';
import { relapseWatch as basis, clause } from '../bases.ts';
import { facts } from '../facts.ts';
import { lately, watched } from './signs.ts';

export const suddenIllness = warningSign({
  id: 'sudden-illness',
  title: { zh: '突发大病或刚性支出', en: 'Sudden illness or large expense' },
  parameters: {
    bill: amount({ zh: '当月自付医疗费用警戒额', en: "Month's medical costs left open that warn" }),
  },
  editions: ({ bill }) => [
    {
      from: '2021-05',
      basis: clause(basis, '二'),
      state: 'assumed',
      conditions: [
        condition(
          {
            zh: '有成员当月自付医疗费用达到警戒额，或家庭近三个月报告重大疾病、必需支出突增',
            en: "a member's medical costs of the month reach the amount that warns, or illness or a necessary expense was reported within three months",
          },
          any(
            anyOf('everyone', atLeast(facts.billAfterInsurance, bill)),
            all(oneOf(facts.hardshipEvent, 'illness', 'expense'), lately(facts.hardshipEventOn)),
          ),
        ),
        ...watched,
      ],
    },
  ],
  keeps: ['S1.1-01', 'S1.1-03'],
});
