import { yuan } from '#kernel';
import {
  above,
  ageAt,
  any,
  atLeast,
  condition,
  excludedBy,
  monthly,
  not,
  programme,
  remainder,
} from '#policy';
import { clause, dibaoMeasures, earlierDibaoMeasures, tekunOpinions } from '../../bases.ts';
import {
  belongsToCity,
  holdsCertificate,
  isSevere,
  lives,
  severeInTheWiderSense,
} from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { dibao, dibaoStandard } from './dibao.ts';
import { tekunSupport } from './tekun-support.ts';

const inNearDibaoHousehold = condition(
  { zh: '家庭为低保边缘家庭', en: 'the household is on the margin of the minimum living guarantee' },
  facts.nearDibaoHousehold,
);
const own = remainder(dibaoStandard, facts.monthlyWage);

export const dibaoSinglePerson = programme({
  id: 'dibao-single-person',
  title: { zh: '低保“单人户”', en: 'Minimum living guarantee for one person of a household' },
  plan: ['P02'],
  of: 'person',
  gives: monthly,
  parameters: {},
  editions: () => [
    {
      from: '2018-07',
      basis: earlierDibaoMeasures,
      state: 'assumed',
      conditions: [
        inNearDibaoHousehold,
        lives,
        belongsToCity,
        holdsCertificate,
        isSevere,
        condition(
          { zh: '已成年', en: 'the person is of age' },
          atLeast(ageAt(facts.bornOn, 'month-start'), 18),
        ),
        condition({ zh: '无业', en: 'the person has no work' }, not(above(facts.monthlyWage, yuan(0)))),
      ],
      amount: own,
    },
    {
      from: '2021-07',
      basis: clause(dibaoMeasures, '第八条'),
      state: 'assumed',
      conditions: [
        inNearDibaoHousehold,
        lives,
        belongsToCity,
        holdsCertificate,
        condition(
          {
            zh: '残疾等级为一、二级，或三级智力、精神残疾',
            en: 'the disability is of grade 1 or 2, or an intellectual or mental one of grade 3',
          },
          severeInTheWiderSense,
        ),
      ],
      amount: own,
    },
  ],
  together: [
    /** Whoever is in dibao with the household, or could be, needs no household of one. */
    excludedBy(dibao, { basis: dibaoMeasures, via: any(dibao.enrolled, dibao.entitled) }),
    excludedBy(tekunSupport, { basis: tekunOpinions, via: tekunSupport.enrolled }),
  ],
  asksFor: [papers.idCard, papers.certificate, papers.meansCheck],
  decidedBy: {
    zh: '乡镇（街道）受理，县级民政部门审核确认',
    en: 'Received by the township, confirmed by county civil affairs',
  },
  keeps: ['S1.1-04', 'B2.1.1-01'],
});
