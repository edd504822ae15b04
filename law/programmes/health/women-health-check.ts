import { yuan } from '#kernel';
import {
  ageAt,
  all,
  atLeast,
  atMost,
  condition,
  count,
  is,
  money,
  not,
  number,
  programme,
  service,
} from '#policy';
import { clause, plan } from '../../bases.ts';
import { holdsCertificate, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { healthPapers } from '../../papers-health-and-care.ts';
import { livesHere } from '../rehabilitation/child-definitions.ts';

/** Invited without asking first; the check itself needs her consent. */
export const womenHealthCheck = programme({
  id: 'women-health-check',
  title: { zh: '残疾妇女健康和生殖健康服务', en: 'Health and reproductive health of disabled women' },
  plan: ['P52'],
  of: 'person',
  gives: service({ zh: '次检查和咨询', en: 'check and consultation' }, 'year'),
  parameters: {
    youngest: count({ zh: '最小年龄', en: 'Youngest age' }),
    oldest: count({ zh: '最大年龄（含）', en: 'Oldest age, still included' }),
  },
  editions: ({ youngest, oldest }) => [
    {
      from: '2021-01',
      basis: clause(plan, '三（三）1'),
      state: 'assumed',
      conditions: [
        condition({ zh: '女性', en: 'the person is a woman' }, is(facts.sex, 'female')),
        condition(
          { zh: '在服务年龄内', en: 'the age is within the limits' },
          all(
            atLeast(ageAt(facts.bornOn, 'month-start'), youngest),
            atMost(ageAt(facts.bornOn, 'month-start'), oldest),
          ),
        ),
        condition({ zh: '本人没有谢绝', en: 'she has not declined' }, not(facts.declinesWomenCheck)),
        lives,
        holdsCertificate,
        livesHere,
      ],
      amount: money(yuan(0)),
      quantity: number(1),
    },
  ],
  asksFor: [healthPapers.informedConsent],
  decidedBy: { zh: '卫健部门、妇联', en: 'Health office and women’s federation' },
  uptake: 'offer',
  keeps: ['S3.1-04'],
});
