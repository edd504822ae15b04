import { yuan } from '#kernel';
import { any, concurrentWith, condition, count, money, not, programme, service } from '#policy';
import { ageOfMajority, clause } from '../../bases.ts';
import { certified, lives, minor } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { rightsPapers } from '../../papers-rights.ts';
import { inEmergency } from './emergency-definitions.ts';
import { emergencyRelief } from './emergency-relief.ts';
import { isolationVisits } from './isolation-visits.ts';

const basis = clause(ageOfMajority, '第三十四条第四款');

/** The village or civil affairs looks after a ward until the guardian can again. The duty is the Civil Code's, for every ward. */
export const temporaryCare = programme({
  id: 'temporary-care',
  title: { zh: '监护缺失临时生活照料', en: 'Temporary care while the guardian cannot act' },
  plan: ['P08'],
  of: 'person',
  gives: service({ zh: '天照料', en: 'days of care' }, 'month'),
  parameters: { days: count({ zh: '每月最多照料天数', en: 'Most days of care a month' }) },
  editions: ({ days }) => [
    {
      from: '2021-01',
      basis,
      state: 'assumed',
      conditions: [
        inEmergency,
        condition(
          { zh: '监护人暂时无法履行监护职责', en: 'the guardian cannot act for the time being' },
          facts.guardianUnable,
        ),
        condition(
          { zh: '处于无人照料状态', en: 'the person is left without anybody to care' },
          facts.leftWithoutCare,
        ),
        lives,
        condition(
          {
            zh: '是持证残疾人或未成年人',
            en: 'the person holds a disability certificate or is under 18',
          },
          any(certified, minor),
        ),
        condition(
          { zh: '未由机构集中供养', en: 'no institution has the person in its care' },
          not(facts.supportedInInstitution),
        ),
      ],
      amount: money(yuan(0)),
      quantity: days,
    },
  ],
  together: [concurrentWith(emergencyRelief, { basis }), concurrentWith(isolationVisits, { basis })],
  asksFor: [rightsPapers.afterwards],
  decidedBy: {
    zh: '住所地村（居）委会或民政部门安排',
    en: 'The village committee of the place, or civil affairs',
  },
  keeps: ['B2.2.5-02'],
});
