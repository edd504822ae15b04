import {
  above,
  all,
  amount,
  anyOf,
  condition,
  count,
  is,
  not,
  programme,
  service,
  subtract,
  times,
} from '#policy';
import { clause, plan } from '../../bases.ts';
import { alive, certified, severe } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { healthPapers } from '../../papers-health-and-care.ts';
import { supportedInAnInstitution } from './care-definitions.ts';
import { sunshineHome } from './sunshine-home.ts';

/** Somebody who is cared for at home: neither in an institution nor residentially entrusted. */
const caredForAtHome = all(
  alive,
  certified,
  severe,
  facts.needsLongTermCare,
  not(supportedInAnInstitution),
  not(all(sunshineHome.enrolled, is(facts.careFormNeeded, 'residential'))),
);

/** The family books days of care within the year's quota; days used are taken off. */
export const respiteCare = programme({
  id: 'respite-care',
  title: { zh: '残疾人家庭喘息服务', en: 'Respite care for families' },
  plan: ['P56'],
  of: 'household',
  gives: service({ zh: '天', en: 'days' }, 'year'),
  parameters: {
    days: count({ zh: '每户每年天数', en: 'Days a year for a household' }),
    perDay: amount({ zh: '每天服务价格', en: 'Price of a day' }),
  },
  editions: ({ days, perDay }) => [
    {
      from: '2022-06',
      basis: clause(plan, '专栏2-二-4'),
      state: 'assumed',
      conditions: [
        condition(
          {
            zh: '家中有居家照护的重度残疾人',
            en: 'somebody severely disabled is cared for at home',
          },
          anyOf('everyone', caredForAtHome),
        ),
        condition(
          { zh: '有家庭成员具有本市户籍', en: 'a member has the household registration in the city' },
          anyOf('everyone', facts.registeredInCity),
        ),
        condition(
          { zh: '今年的天数还没有用完', en: "days are left of this year's quota" },
          above(days, facts.respiteDaysUsed),
        ),
      ],
      amount: times(perDay, subtract(days, facts.respiteDaysUsed)),
      quantity: subtract(days, facts.respiteDaysUsed),
    },
  ],
  asksFor: [papers.idCard, healthPapers.request],
  decidedBy: { zh: '县级残联、民政部门', en: 'County federation and civil affairs' },
  uptake: 'offer',
  keeps: ['B2.2.4-02'],
});
