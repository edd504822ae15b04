import { yuan } from '#kernel';
import { concurrentWith, condition, count, is, money, not, programme, service } from '#policy';
import { clause, plan } from '../../bases.ts';
import { lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { basicRehabilitation } from './basic-rehabilitation.ts';
import { livesHere, needsRehabilitation } from './child-definitions.ts';

const basis = clause(plan, '三（三）3');

/** At the station of the community, or in a group in which persons and families help each other. */
export const communityRehabilitation = programme({
  id: 'community-rehabilitation',
  title: { zh: '社区康复和互助康复', en: 'Rehabilitation in the community and by mutual help' },
  plan: ['P44'],
  of: 'person',
  gives: service({ zh: '次', en: 'meetings' }, 'year'),
  parameters: { meetings: count({ zh: '每年活动次数', en: 'Meetings a year' }) },
  editions: ({ meetings }) => [
    {
      from: '2021-01',
      basis,
      state: 'assumed',
      conditions: [
        condition(
          {
            zh: '愿意参加社区康复站或互助康复小组',
            en: 'the person wants to come to the station or to a group',
          },
          not(is(facts.communityRehabilitation, 'none')),
        ),
        lives,
        livesHere,
        needsRehabilitation,
      ],
      amount: money(yuan(0)),
      quantity: meetings,
    },
  ],
  together: [concurrentWith(basicRehabilitation, { basis })],
  asksFor: [papers.certificate],
  decidedBy: { zh: '村（社区）康复站', en: 'Rehabilitation station of the village or community' },
  keeps: ['S3.3-02', 'B5.4-01'],
});
