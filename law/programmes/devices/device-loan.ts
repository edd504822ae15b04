import { yuan } from '#kernel';
import {
  amount,
  any,
  atLeast,
  concurrentWith,
  condition,
  count,
  is,
  money,
  not,
  programme,
  service,
} from '#policy';
import { clause, plan } from '../../bases.ts';
import { lives } from '../../definitions.ts';
import { facts } from '../../facts.ts';
import { inHardship } from '../../hardship.ts';
import { papers } from '../../papers.ts';
import { livesHere } from '../rehabilitation/child-definitions.ts';
import { basicDevice } from './basic-device.ts';

const basis = clause(plan, '三（三）4');

/** Wheelchairs and other devices lent from the community's stock, also to those who need one for a while and hold no certificate. */
export const deviceLoan = programme({
  id: 'device-loan',
  title: { zh: '社区辅具租借和共享轮椅', en: 'Loan of devices and shared wheelchairs' },
  plan: ['P40'],
  of: 'person',
  gives: service({ zh: '天', en: 'days of loan' }, 'year'),
  parameters: {
    deposit: amount({ zh: '押金（免押为零）', en: 'Deposit; nothing where none is asked' }),
    days: count({ zh: '每年租借天数上限', en: 'Most days a year' }),
  },
  editions: ({ deposit, days }) => [
    {
      from: '2022-06',
      basis,
      state: 'assumed',
      conditions: [
        condition(
          { zh: '短期需要辅助器具', en: 'a device is needed for a short time' },
          not(is(facts.loanNeeded, 'none')),
        ),
        lives,
        livesHere,
        condition(
          { zh: '没有逾期未还的辅具', en: 'no device that is due is kept back' },
          not(facts.loanOverdue),
        ),
        condition(
          {
            zh: '已交押金；低保、特困和低保边缘家庭免押金',
            en: 'the deposit is paid; those in hardship need not pay it',
          },
          any(inHardship, atLeast(facts.loanDeposit, deposit)),
        ),
      ],
      amount: money(yuan(0)),
      quantity: days,
    },
  ],
  // What is lent comes back, so it uses up no service life.
  together: [concurrentWith(basicDevice, { basis })],
  asksFor: [papers.idCard],
  decidedBy: { zh: '辅具服务站、村（社区）', en: 'Device station, village or community' },
  keeps: ['S3.4-04', 'S3.4-05'],
});
