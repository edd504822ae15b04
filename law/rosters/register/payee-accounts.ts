/** Where each person's money goes: the social-security card, or another account in the person's or a guardian's name. There may be one of each. */
import {
  accountNumber,
  bankCode,
  choiceColumn,
  idNumber,
  optional,
  personName,
  roster,
  textColumn,
} from '#declarations';
import { clause, twoSubsidies } from '../../bases.ts';

export const payeeAccounts = roster({
  id: 'payee-accounts',
  title: { zh: '发放账户名册', en: 'Accounts of payees' },
  owner: 'civilAffairs',
  every: 'quarter',
  silentAfterDays: 200,
  covers: 'changes',
  purpose: ['registry', 'payment'],
  basis: clause(twoSubsidies, '三（三）'),
  of: 'person',
  columns: {
    idNumber: idNumber(
      { zh: '身份证号', en: 'Identity number' },
      { also: ['领取人身份证号', '残疾人身份证号'] },
    ),
    name: personName({ zh: '姓名', en: 'Name' }, { also: ['领取人姓名', '残疾人姓名'] }),
    holder: optional(
      personName({ zh: '开户人姓名', en: 'Holder of the account' }, { also: ['户名', '监护人户名'] }),
    ),
    kind: optional(
      choiceColumn(
        { zh: '账户类型', en: 'Kind of account' },
        {
          社保卡: 'social-card',
          社会保障卡: 'social-card',
          银行卡: 'bank',
          存折: 'bank',
          银行账户: 'bank',
        },
        { also: ['卡种'] },
      ),
    ),
    bankName: textColumn({ zh: '开户行', en: 'Bank' }, { also: ['开户银行'] }),
    bankCode: bankCode({ zh: '开户行行号', en: 'Bank code' }, { also: ['联行号'] }),
    accountNumber: accountNumber(
      { zh: '银行账号', en: 'Account number' },
      { also: ['社保卡账号', '账号', '卡号'] },
    ),
  },
  matched: { by: 'idNumber', name: 'name' },
  gives: {},
  keepsRegister: 'accounts',
  keeps: [],
});
