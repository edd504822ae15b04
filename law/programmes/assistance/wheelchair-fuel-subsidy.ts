import { amount, condition, not, programme, yearly } from '#policy';
import { motorWheelchairs } from '../../bases.ts';
import { belongsToCity, holdsCertificate, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';

export const wheelchairFuelSubsidy = programme({
  id: 'wheelchair-fuel-subsidy',
  title: { zh: '残疾人机动轮椅车燃油补贴', en: 'Fuel subsidy for motor wheelchairs' },
  plan: ['P17'],
  of: 'person',
  gives: yearly,
  parameters: { perVehicle: amount({ zh: '每车每年补贴', en: 'For each vehicle and year' }) },
  editions: ({ perVehicle }) => [
    {
      from: '2010-01',
      basis: motorWheelchairs,
      state: 'assumed',
      conditions: [
        condition(
          {
            zh: '拥有残疾人机动轮椅车（每人以一辆计）',
            en: 'the person owns a motor wheelchair, of which one counts',
          },
          facts.ownsMotorWheelchair,
        ),
        lives,
        holdsCertificate,
        belongsToCity,
        condition({ zh: '下肢残疾', en: 'the disability is of the legs' }, facts.lowerLimbDisability),
        condition(
          { zh: '无智力、精神残疾', en: 'there is no intellectual or mental disability' },
          not(facts.intellectualOrMental),
        ),
      ],
      amount: perVehicle,
    },
  ],
  asksFor: [papers.certificate, papers.vehiclePurchase],
  decidedBy: { zh: '县级残联', en: 'County federation' },
  keeps: ['S1.5-10'],
});
