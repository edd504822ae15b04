import { yuan } from '#kernel';
import {
  amount,
  any,
  atLeast,
  condition,
  first,
  money,
  oneOf,
  otherwise,
  programme,
  rate,
  reimbursement,
  remainder,
  when,
} from '#policy';
import { medicalAssistanceOpinions as basis, clause } from '../../bases.ts';
import { belongsToCity, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { inDibao, inHardship, inTekun } from '../../hardship.ts';
import { papers } from '../../papers.ts';

/** Pays after basic and critical-illness insurance, before any aid of the federation. */
export const medicalAssistance = programme({
  id: 'medical-assistance',
  title: { zh: '医疗救助', en: 'Medical assistance' },
  plan: ['P10'],
  of: 'person',
  gives: reimbursement({ zh: '医保报销后政策范围内自付费用', en: 'covered costs left open by insurance' }),
  parameters: {
    tekunShare: rate({ zh: '特困人员救助比例', en: 'Share for the destitute' }),
    dibaoShare: rate({ zh: '低保对象救助比例', en: 'Share for those in dibao' }),
    marginShare: rate({ zh: '低保边缘家庭成员救助比例', en: 'Share on the margin of dibao' }),
    marginThreshold: amount({ zh: '低保边缘家庭成员起付标准', en: 'Threshold on the margin of dibao' }),
    yearlyCeiling: amount({ zh: '年度救助限额', en: 'Ceiling a year' }),
  },
  editions: ({ tekunShare, dibaoShare, marginShare, marginThreshold, yearlyCeiling }) => [
    {
      from: '2022-01',
      basis: clause(basis, '三、四'),
      state: 'assumed',
      conditions: [
        condition(
          { zh: '当月有待救助的医疗费用', en: 'there are costs to be helped with this month' },
          atLeast(facts.billAfterInsurance, yuan(0.01)),
        ),
        lives,
        belongsToCity,
        condition(
          { zh: '已参加基本医疗保险', en: 'the person is in basic medical insurance' },
          oneOf(facts.medicalScheme, 'residents', 'employees'),
        ),
        condition(
          {
            zh: '属于特困、低保或低保边缘家庭成员',
            en: 'the person is destitute, in dibao or on its margin',
          },
          inHardship,
        ),
      ],
      amount: {
        cost: remainder(
          facts.billAfterInsurance,
          first(when(any(inTekun, inDibao), money(yuan(0))), otherwise(marginThreshold)),
        ),
        share: first(when(inTekun, tekunShare), when(inDibao, dibaoShare), otherwise(marginShare)),
        ceiling: remainder(yearlyCeiling, facts.medicalAssistanceThisYear),
      },
    },
  ],
  asksFor: [papers.settlementSlip],
  decidedBy: { zh: '医疗保障部门', en: 'Healthcare security' },
  keeps: ['S1.2-08'],
});
