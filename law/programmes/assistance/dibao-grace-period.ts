import { yuan } from '#kernel';
import {
  above,
  all,
  anyOf,
  atMost,
  below,
  condition,
  count,
  excludedBy,
  is,
  monthly,
  monthStart,
  monthsBetween,
  programme,
} from '#policy';
import { clause, dibaoMeasures } from '../../bases.ts';
import { alive, certified } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { dibao } from './dibao.ts';

export const dibaoGracePeriod = programme({
  id: 'dibao-grace-period',
  title: { zh: '低保渐退期', en: 'Grace period after dibao' },
  plan: ['P05'],
  of: 'household',
  gives: monthly,
  parameters: { months: count({ zh: '渐退期月数', en: 'Months of the grace period' }) },
  editions: ({ months }) => [
    {
      from: '2021-07',
      basis: clause(dibaoMeasures, '第三十五条'),
      state: 'assumed',
      conditions: [
        condition(
          { zh: '因就业收入超过标准而停发低保', en: 'dibao ended because of income from work' },
          is(facts.dibaoEndedBecause, 'employment'),
        ),
        condition({ zh: '低保已停发', en: 'dibao has ended' }, atMost(facts.dibaoEndedOn, monthStart)),
        condition(
          { zh: '仍在渐退期内', en: 'the grace period is not over' },
          below(monthsBetween(facts.dibaoEndedOn, monthStart), months),
        ),
        condition(
          { zh: '家庭中有已就业的残疾人', en: 'a member with a disability works' },
          anyOf('everyone', all(alive, certified, above(facts.monthlyWage, yuan(0)))),
        ),
      ],
      amount: facts.dibaoLastAmount,
    },
  ],
  together: [excludedBy(dibao, { basis: dibaoMeasures, via: dibao.enrolled })],
  asksFor: [papers.wageProof],
  decidedBy: { zh: '县级民政部门', en: 'County civil affairs' },
  keeps: ['S2.1-05'],
});
