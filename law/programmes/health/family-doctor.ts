import { yuan } from '#kernel';
import { condition, count, money, not, programme, service } from '#policy';
import { earlierFamilyDoctors, familyDoctors } from '../../bases-health-and-care.ts';
import { holdsCertificate, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { healthPapers } from '../../papers-health-and-care.ts';
import { livesHere } from '../rehabilitation/child-definitions.ts';

/** Whoever should and whoever wants to has a contract: nobody is left out but by refusing. One team at a time. */
export const familyDoctor = programme({
  id: 'family-doctor',
  title: { zh: '残疾人家庭医生签约服务', en: 'Family doctor by contract' },
  plan: ['P50'],
  of: 'person',
  gives: service({ zh: '次随访和健康管理', en: 'visits and check-ups' }, 'year'),
  parameters: { visits: count({ zh: '签约服务包每年随访次数', en: 'Visits a year in the package' }) },
  editions: ({ visits }) => {
    const edition = {
      state: 'assumed',
      conditions: [
        condition(
          { zh: '本人没有拒绝签约', en: 'the person does not refuse' },
          not(facts.refusesFamilyDoctor),
        ),
        condition(
          { zh: '未与外地团队签约', en: 'there is no contract with a team in another place' },
          not(facts.familyDoctorElsewhere),
        ),
        lives,
        holdsCertificate,
        livesHere,
      ],
      amount: money(yuan(0)),
      quantity: visits,
    } as const;
    return [
      { from: '2018-10', basis: earlierFamilyDoctors, ...edition },
      { from: '2022-03', basis: familyDoctors, ...edition },
    ];
  },
  asksFor: [healthPapers.doctorContract],
  decidedBy: { zh: '基层医疗卫生机构', en: 'Primary care' },
  uptake: 'offer',
  keeps: ['S3.1-01'],
});
