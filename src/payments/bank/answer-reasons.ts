/** Why a bank did not pay, as our closed list; what a bank's own code says is translated to it. Pure. */
import type { AnswerReason } from '#declarations';
import type { Text } from '#kernel';

/** What is said of it, and what to do about it. */
export const reasons = {
  'wrong-account': {
    zh: '账号不存在或有误：请向本人核对账号',
    en: 'No such account: ask the person for the number',
  },
  'account-closed': {
    zh: '账户已销户：请本人提供新账户',
    en: 'The account is closed: ask the person for another',
  },
  'account-blocked': {
    zh: '账户冻结或停用：请本人到银行激活或换账户',
    en: 'The account is blocked: the bank can reactivate it, or another is given',
  },
  'wrong-holder': { zh: '户名与账号不符：请核对姓名', en: 'Name and account differ: check the name' },
  'payee-dead': { zh: '银行称户主已故：请核实', en: 'The bank says that the holder has died: verify it' },
  'wrong-bank': { zh: '开户行行号有误：请核对开户行', en: 'The bank code is wrong: check the branch' },
  'too-late': {
    zh: '银行未在规定日期处理：可重新发放',
    en: 'The bank did not process it in time: send it again',
  },
  returned: { zh: '入账后被退回：请与银行核对', en: 'Returned after it had arrived: ask the bank' },
  other: { zh: '银行未说明原因：请电话询问', en: 'The bank gives no reason: ask by telephone' },
  'not-collected': {
    zh: '现金未领取，已缴回：核实后可再次发放',
    en: 'The cash was not collected and went back: find out why, then pay again',
  },
  settled: { zh: '由两人认定为未付', en: 'Settled by two persons as not paid' },
} as const satisfies Record<AnswerReason, Text>;

/** ISO 20022 ExternalStatusReason1Code. */
const byCode: Readonly<Record<string, AnswerReason>> = {
  AC01: 'wrong-account',
  AC02: 'wrong-account',
  AC03: 'wrong-account',
  AC04: 'account-closed',
  AC05: 'account-closed',
  AC06: 'account-blocked',
  AC13: 'account-blocked',
  AG01: 'account-blocked',
  BE01: 'wrong-holder',
  BE05: 'wrong-holder',
  MD07: 'payee-dead',
  RC01: 'wrong-bank',
  RC04: 'wrong-bank',
  DT01: 'too-late',
  TM01: 'too-late',
  MS03: 'other',
};

export const reasonOf = (code: string | undefined): AnswerReason => byCode[code ?? ''] ?? 'other';
