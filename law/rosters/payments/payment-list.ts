import {
  always,
  column,
  type Department,
  dayColumn,
  idNumber,
  moneyColumn,
  optional,
  personName,
  type Roster,
  roster,
} from '#declarations';
import type { Text } from '#kernel';
import { type Basis, enrolledFact, receivedFact, type Subject } from '#policy';

type PaidProgramme = { readonly id: string; readonly title: Text; readonly of: Subject };
type List = {
  readonly owner: Department;
  readonly every: Roster['every'];
  readonly basis: Basis;
  readonly keeps: readonly string[];
};

const patience = { month: 45, quarter: 120, year: 450 } as const satisfies Record<Roster['every'], number>;

/** Who is paid a programme today: all on the list are enrolled in it, all others are not. */
export const paymentList = (programme: PaidProgramme, { owner, every, basis, keeps }: List): Roster =>
  roster({
    ...framed(programme, { owner, every, basis, keeps }),
    columns: {
      idNumber: idOf(programme),
      name: nameOf(programme),
      paid: moneyColumn({ zh: '发放金额（元）', en: 'Paid' }, { also: ['补贴金额（元）', '金额'] }),
      from: dayColumn({ zh: '享受起始日期', en: 'From' }, { also: ['起始时间'] }),
      until: optional(dayColumn({ zh: '停发日期', en: 'Until' }, { also: ['终止时间'] })),
    },
    matched: { by: 'idNumber', name: 'name' },
    holds: { from: 'from', until: 'until' },
    control: { sum: 'paid' },
    gives: { [enrolledFact(programme.id)]: always(true) },
    absent: { [enrolledFact(programme.id)]: false },
  });

/** Who was paid a one-off benefit, and when last. */
export const oneOffPaymentList = (programme: PaidProgramme, list: List): Roster =>
  roster({
    ...framed(programme, list),
    columns: {
      idNumber: idOf(programme),
      name: nameOf(programme),
      paid: moneyColumn({ zh: '发放金额（元）', en: 'Paid' }, { also: ['金额'] }),
      paidOn: dayColumn({ zh: '发放日期', en: 'Paid on' }, { also: ['最近一次发放日期'] }),
    },
    matched: { by: 'idNumber', name: 'name' },
    control: { sum: 'paid' },
    gives: { [enrolledFact(programme.id)]: always(true), [receivedFact(programme.id)]: column('paidOn') },
    absent: { [enrolledFact(programme.id)]: false, [receivedFact(programme.id)]: '0001-01-01' },
  });

const framed = ({ id, title, of }: PaidProgramme, { owner, every, basis, keeps }: List) =>
  ({
    id: `${id}-payments`,
    title: { zh: `${title.zh}发放名册`, en: `Paid: ${title.en}` },
    owner,
    every,
    silentAfterDays: patience[every],
    covers: 'all',
    purpose: ['determination', 'payment'],
    basis,
    of,
    keeps,
  }) as const;

const idOf = ({ of }: PaidProgramme) =>
  of === 'household'
    ? idNumber({ zh: '户主身份证号', en: "Head's identity number" }, { also: ['申请人身份证号'] })
    : idNumber({ zh: '身份证号', en: 'Identity number' }, { also: ['残疾人身份证号', '领取人身份证号'] });
const nameOf = ({ of }: PaidProgramme) =>
  of === 'household'
    ? personName({ zh: '户主姓名', en: "Head's name" }, { also: ['申请人姓名'] })
    : personName({ zh: '姓名', en: 'Name' }, { also: ['残疾人姓名'] });
