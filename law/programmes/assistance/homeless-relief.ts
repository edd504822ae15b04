import { yuan } from '#kernel';
import { any, condition, count, excludedBy, money, not, programme, service } from '#policy';
import { clause } from '../../bases.ts';
import { shelter, shelterRules } from '../../bases-rights.ts';
import { certified, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { dibao } from './dibao.ts';
import { tekunSupport } from './tekun-support.ts';

const whom = clause(shelterRules, '第二条');

/** Food, bed, illness, the way home and the search for the family; wherever the person is registered. */
export const homelessRelief = programme({
  id: 'homeless-relief',
  title: { zh: '流浪乞讨残疾人救助', en: 'Relief for homeless persons with disabilities' },
  plan: ['P09'],
  of: 'person',
  gives: service({ zh: '天站内救助', en: 'days in the shelter' }, 'month'),
  parameters: { days: count({ zh: '救助期限（天）', en: 'Days of relief in general' }) },
  editions: ({ days }) => [
    {
      from: '2003-08',
      basis: clause(shelter, '第七条'),
      state: 'assumed',
      conditions: [
        condition(
          { zh: '流浪乞讨，正由救助管理机构救助', en: 'the person roams or begs and is in a shelter' },
          facts.inShelter,
        ),
        lives,
        condition(
          {
            zh: '持残疾人证，或入站时发现残疾',
            en: 'the person holds a certificate, or a disability was seen',
          },
          any(certified, facts.disabilitySeenAtShelter),
        ),
        condition(
          { zh: '自身无力解决食宿', en: 'food and lodging cannot be found without help' },
          facts.unableToProvide,
          '实施细则第二条',
        ),
        condition(
          { zh: '无亲友可以投靠', en: 'there are no relatives or friends to turn to' },
          not(facts.relativesToTurnTo),
          '实施细则第二条',
        ),
      ],
      amount: money(yuan(0)),
      quantity: days,
    },
  ],
  together: [
    excludedBy(tekunSupport, { basis: whom, via: tekunSupport.enrolled }),
    excludedBy(dibao, { basis: whom, via: dibao.enrolled }),
  ],
  asksFor: [papers.none],
  decidedBy: { zh: '救助管理站', en: 'The shelter' },
  keeps: ['S1.2-07'],
});
