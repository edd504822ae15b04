import { yuan } from '#kernel';
import { any, condition, money, type Points, priority, programme } from '#policy';
import { clause, plan } from '../../bases.ts';
import { elderly, holdsCertificate, lives, severe } from '../../definitions.ts';
import { inHardship } from '../../hardship.ts';
import { papers } from '../../papers.ts';
import { livesHere } from '../rehabilitation/child-definitions.ts';

/** The plan leaves the order open; the points are assumed. */
const order: readonly Points[] = [
  { says: { zh: '重度残疾', en: 'the disability is severe' }, when: severe, points: 50 },
  { says: { zh: '低保、特困或低保边缘家庭', en: 'the person is in hardship' }, when: inHardship, points: 30 },
  { says: { zh: '年满60周岁', en: 'the person is 60 or older' }, when: elderly, points: 20 },
];

/** Affairs are handled for the person: at home, by somebody else, online, nearby and in one go. Everyone may ask; the order says who is visited first. */
export const handlingAtHome = programme({
  id: 'handling-at-home',
  title: {
    zh: '便利化办事（帮办、上门办、网上办、就近办、一次办）',
    en: 'Affairs handled for the person and at home',
  },
  plan: ['P57'],
  of: 'person',
  gives: priority,
  parameters: {},
  editions: () => [
    {
      from: '2022-06',
      basis: clause(plan, '三（六）4'),
      state: 'assumed',
      conditions: [
        condition(
          {
            zh: '有特殊困难（重度残疾、家庭困难或年满60周岁）',
            en: 'there is a special difficulty: a severe disability, hardship, or an age of 60 or more',
          },
          any(severe, inHardship, elderly),
        ),
        lives,
        holdsCertificate,
        livesHere,
      ],
      amount: money(yuan(0)),
      rank: order,
    },
  ],
  asksFor: [papers.certificate],
  decidedBy: { zh: '乡镇（街道）、村（社区）', en: 'Township and village' },
  uptake: 'offer',
  keeps: ['S6.4-08'],
});
