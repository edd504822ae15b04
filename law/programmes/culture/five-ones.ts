import { yuan } from '#kernel';
import {
  above,
  add,
  condition,
  first,
  money,
  number,
  otherwise,
  programme,
  service,
  type Term,
  when,
} from '#policy';
import { clause, plan } from '../../bases.ts';
import { belongsToCity, holdsCertificate, isSevere, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { healthPapers } from '../../papers-health-and-care.ts';

const open = (done: Term<boolean>) => first(when(done, number(0)), otherwise(number(1)));

/** Each of the five once a year: what was done this year is taken off. */
const openThisYear = add(
  open(facts.readBookThisYear),
  open(facts.sawFilmThisYear),
  open(facts.visitedParkThisYear),
  open(facts.sawExhibitionThisYear),
  open(facts.joinedActivityThisYear),
);

export const fiveOnes = programme({
  id: 'five-ones',
  title: { zh: '“五个一”文化进家庭', en: 'Five cultural activities a year, brought home' },
  plan: ['P58'],
  of: 'person',
  gives: service({ zh: '项活动', en: 'activities' }, 'year'),
  parameters: {},
  editions: () => [
    {
      from: '2021-01',
      basis: clause(plan, '三（三）8'),
      state: 'assumed',
      conditions: [
        condition({ zh: '本人有需要', en: 'the person wants it' }, facts.wantsFiveOnes),
        isSevere,
        lives,
        holdsCertificate,
        belongsToCity,
        condition(
          { zh: '今年五项活动还没有全部参加', en: 'not all five have been had this year' },
          above(openThisYear, 0),
        ),
      ],
      amount: money(yuan(0)),
      quantity: openThisYear,
    },
  ],
  asksFor: [healthPapers.activityRecord],
  decidedBy: { zh: '县级残联、村（社区）', en: 'County federation, village or community' },
  uptake: 'offer',
  keeps: ['B7.1.1-01', 'S3.8-03'],
});
