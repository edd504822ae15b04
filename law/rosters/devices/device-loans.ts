import {
  choiceColumn,
  column,
  dayColumn,
  idNumber,
  moneyColumn,
  optional,
  personName,
  roster,
  yesNoColumn,
} from '#declarations';
import { clause, plan } from '../../bases.ts';
import { deviceWords } from './device-words.ts';

/** What the stations lend, take back and repair. */
export const deviceLoans = roster({
  id: 'device-loans',
  title: { zh: '社区辅具租借和维修台账', en: 'Devices lent and repaired' },
  owner: 'federation',
  every: 'quarter',
  silentAfterDays: 120,
  covers: 'all',
  purpose: ['determination', 'service', 'monitoring'],
  basis: clause(plan, '三（三）4'),
  of: 'person',
  columns: {
    idNumber: idNumber({ zh: '身份证号', en: 'Identity number' }, { also: ['残疾人身份证号'] }),
    name: personName({ zh: '姓名', en: 'Name' }, { also: ['残疾人姓名'] }),
    needed: choiceColumn({ zh: '短期需要的辅具', en: 'Needed for a short time' }, deviceWords, {
      also: ['租借需求'],
    }),
    lentOn: optional(dayColumn({ zh: '借出日期', en: 'Lent on' })),
    dueOn: optional(dayColumn({ zh: '应还日期', en: 'Due on' })),
    borrows: yesNoColumn({ zh: '是否在借', en: 'Has it on loan' }),
    overdue: yesNoColumn({ zh: '是否逾期未还', en: 'Is overdue' }),
    deposit: optional(moneyColumn({ zh: '已交押金（元）', en: 'Deposit paid' })),
    repair: optional(moneyColumn({ zh: '维修费用（元）', en: 'Cost of repair' })),
    warranty: yesNoColumn({ zh: '是否在保修期', en: 'Under warranty' }),
    repaired: yesNoColumn({ zh: '是否享受维修补贴', en: 'Repair is subsidised' }),
  },
  matched: { by: 'idNumber', name: 'name' },
  gives: {
    loanNeeded: column('needed'),
    loanOverdue: column('overdue'),
    loanDeposit: column('deposit'),
    repairCost: column('repair'),
    repairUnderWarranty: column('warranty'),
    'enrolled.device-loan': column('borrows'),
    'enrolled.device-repair': column('repaired'),
  },
  absent: {
    loanNeeded: 'none',
    loanOverdue: false,
    loanDeposit: 0,
    repairCost: 0,
    repairUnderWarranty: false,
    'enrolled.device-loan': false,
    'enrolled.device-repair': false,
  },
  keeps: ['S3.4-04', 'S3.4-05'],
});
