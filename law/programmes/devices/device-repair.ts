import { yuan } from '#kernel';
import { amount, atLeast, concurrentWith, condition, not, programme, rate, reimbursement } from '#policy';
import { clause, plan } from '../../bases.ts';
import { belongsToCity, holdsCertificate, lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { papers } from '../../papers.ts';
import { healthPapers } from '../../papers-health-and-care.ts';
import { basicDevice } from './basic-device.ts';

const basis = clause(plan, '三（三）4');

/** Whoever gave the device. The station settles the bill; a repair begins no new service life. */
export const deviceRepair = programme({
  id: 'device-repair',
  title: { zh: '辅助器具维修', en: 'Repair of assistive devices' },
  plan: ['P40'],
  of: 'person',
  gives: reimbursement({ zh: '辅助器具维修费用', en: 'the repair of a device' }),
  parameters: {
    share: rate({ zh: '补贴比例', en: 'Share paid' }),
    ceiling: amount({ zh: '每次补贴上限', en: 'Most paid each time' }),
  },
  editions: ({ share, ceiling }) => [
    {
      from: '2022-06',
      basis,
      state: 'assumed',
      conditions: [
        condition(
          { zh: '有辅助器具维修费用', en: 'a device must be repaired' },
          atLeast(facts.repairCost, yuan(0.01)),
        ),
        condition(
          { zh: '已过保修期', en: 'the warranty no longer covers it' },
          not(facts.repairUnderWarranty),
        ),
        lives,
        holdsCertificate,
        belongsToCity,
      ],
      amount: { cost: facts.repairCost, share, ceiling },
    },
  ],
  together: [concurrentWith(basicDevice, { basis })],
  asksFor: [papers.certificate, healthPapers.repairQuote],
  decidedBy: { zh: '辅具服务站、县级残联', en: 'Device station and county federation' },
  keeps: ['S3.4-04'],
});
