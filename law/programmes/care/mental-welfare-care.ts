import { all, amount, condition, count, excludedBy, is, not, programme, service, times } from '#policy';
import { mentalHealthLaw as basis } from '../../bases-health-and-care.ts';
import { belongsToCity, holdsCertificate, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { healthPapers } from '../../papers-health-and-care.ts';
import { tekunSupport } from '../assistance/tekun-support.ts';
import { mentalCommunityRehabilitation } from '../rehabilitation/mental-community-rehabilitation.ts';
import { supportedInAnInstitution, withSpecialDifficulty } from './care-definitions.ts';
import { sunshineHome } from './sunshine-home.ts';

/** Rehabilitation and care in an institution of civil affairs. */
export const mentalWelfareCare = programme({
  id: 'mental-welfare-care',
  title: { zh: '精神卫生福利服务', en: 'Welfare service for mental illness' },
  plan: ['P49'],
  of: 'person',
  gives: service({ zh: '天', en: 'days' }, 'year'),
  parameters: {
    days: count({ zh: '每年服务天数上限', en: 'Most days a year' }),
    perDay: amount({ zh: '每天服务价格', en: 'Price of a day' }),
  },
  editions: ({ days, perDay }) => [
    {
      from: '2022-06',
      basis,
      state: 'assumed',
      conditions: [
        condition(
          {
            zh: '精神残疾（含多重残疾之一，专科医院确认）',
            en: 'the disability is mental, also as one of several',
          },
          all(facts.intellectualOrMental, not(is(facts.disabilityCategory, 'intellectual'))),
        ),
        condition(
          {
            zh: '专科医院建议机构康复护理',
            en: 'the hospital advises rehabilitation and care in an institution',
          },
          facts.mentalCareAdvised,
        ),
        lives,
        holdsCertificate,
        belongsToCity,
        withSpecialDifficulty,
      ],
      amount: times(perDay, days),
      quantity: days,
    },
  ],
  together: [
    // The care fee of the destitute already pays for the institution.
    excludedBy(tekunSupport, { basis, via: supportedInAnInstitution }),
    excludedBy(sunshineHome, { basis, via: sunshineHome.enrolled }),
    excludedBy(mentalCommunityRehabilitation, { basis, via: mentalCommunityRehabilitation.enrolled }),
  ],
  asksFor: [papers.certificate, healthPapers.informedConsent, papers.assessment],
  decidedBy: { zh: '县级民政部门', en: 'County civil affairs' },
  keeps: ['S1.5-16'],
});
