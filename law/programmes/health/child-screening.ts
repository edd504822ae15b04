import { yuan } from '#kernel';
import {
  add,
  below,
  concurrentWith,
  condition,
  count,
  first,
  is,
  money,
  monthStart,
  monthsBetween,
  named,
  number,
  otherwise,
  programme,
  service,
  when,
} from '#policy';
import { preventionPlan as basis, childScreening as rules } from '../../bases-health-and-care.ts';
import { lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { healthPapers } from '../../papers-health-and-care.ts';
import { livesHere } from '../rehabilitation/child-definitions.ts';
import { childTraining } from '../rehabilitation/child-training.ts';

const ageInMonths = named({ zh: '月龄', en: 'age in months' }, monthsBetween(facts.bornOn, monthStart));

/** By age, with a referral to the diagnosis on top when the result is positive; the diagnosis opens the aid for children. */
export const childScreening = programme({
  id: 'child-screening',
  title: { zh: '0-6岁儿童残疾筛查', en: 'Screening of children from 0 to 6' },
  plan: ['P51'],
  of: 'person',
  gives: service({ zh: '次', en: 'screenings and referrals' }, 'year'),
  parameters: {
    firstYear: count({ zh: '不满1岁每年筛查次数', en: 'Screenings in the first year of life' }),
    toddler: count({ zh: '1至2岁每年筛查次数', en: 'Screenings a year at 1 and 2' }),
    preschool: count({ zh: '3至6岁每年筛查次数', en: 'Screenings a year from 3 to 6' }),
  },
  editions: ({ firstYear, toddler, preschool }) => {
    const edition = {
      state: 'assumed',
      conditions: [
        condition({ zh: '未满7岁', en: 'the child is 6 or younger' }, below(ageInMonths, 84)),
        lives,
        livesHere,
      ],
      amount: money(yuan(0)),
      quantity: add(
        first(
          when(below(ageInMonths, 12), firstYear),
          when(below(ageInMonths, 36), toddler),
          otherwise(preschool),
        ),
        first(when(is(facts.screeningResult, 'positive'), number(1)), otherwise(number(0))),
      ),
    } as const;
    return [
      { from: '2014-01', basis: rules, ...edition },
      { from: '2022-01', basis, ...edition },
    ];
  },
  together: [concurrentWith(childTraining, { basis })],
  asksFor: [healthPapers.birthRecord],
  decidedBy: { zh: '妇幼保健机构', en: 'Maternal and child health agency' },
  uptake: 'offer',
  keeps: ['S3.5-05'],
});
