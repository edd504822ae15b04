/** How banks that pay for Daqing take a list and answer. Neutral and assumed until a bank has given its own description; another bank is another declaration. */
import type { BankLayout } from '#declarations';

const reasons: BankLayout['reply']['reasons'] = [
  { says: '销户', is: 'account-closed' },
  { says: '冻结', is: 'account-blocked' },
  { says: '止付', is: 'account-blocked' },
  { says: '未激活', is: 'account-blocked' },
  { says: '户名', is: 'wrong-holder' },
  { says: '死亡', is: 'payee-dead' },
  { says: '行号', is: 'wrong-bank' },
  { says: '超时', is: 'too-late' },
  { says: '退汇', is: 'returned' },
  { says: '账号', is: 'wrong-account' },
  { says: '账户不存在', is: 'wrong-account' },
];

/** A table that also opens in Excel. */
export const batchTable: BankLayout = {
  id: 'batch-table',
  title: { zh: '代发清单（GB18030 CSV）', en: 'Batch list (GB18030 CSV)' },
  form: 'csv',
  encoding: 'gb18030',
  order: {
    summary: [
      { holds: 'message', title: '批次号', width: 32 },
      { holds: 'payer', title: '付款账号', width: 32 },
      { holds: 'day', title: '付款日期', width: 10 },
      { holds: 'count', title: '总笔数', width: 8 },
      { holds: 'sum', title: '总金额', width: 18 },
    ],
    lines: [
      { holds: 'serial', title: '序号', width: 8 },
      { holds: 'account', title: '账号', width: 32 },
      { holds: 'holder', title: '户名', width: 60 },
      { holds: 'bankCode', title: '开户行行号', width: 12 },
      { holds: 'amount', title: '金额', width: 15 },
      { holds: 'purpose', title: '用途', width: 40 },
    ],
  },
  reply: {
    summary: [{ holds: 'message', title: '批次号', width: 32 }],
    lines: [
      { holds: 'serial', title: '序号', width: 8 },
      { holds: 'account', title: '账号', width: 32 },
      { holds: 'holder', title: '户名', width: 60 },
      { holds: 'amount', title: '金额', width: 15 },
      { holds: 'result', title: '处理结果', width: 12 },
      { holds: 'why', title: '失败原因', width: 80 },
    ],
    results: { paid: ['成功'], failed: ['失败'], unknown: ['处理中', '待处理'] },
    reasons,
  },
};

/** Of an older host: every line of the same bytes. */
export const batchLines: BankLayout = {
  id: 'batch-lines',
  title: { zh: '代发文件（定长）', en: 'Batch file (fixed width)' },
  form: 'fixed',
  encoding: 'gb18030',
  order: {
    summary: [
      { holds: 'message', title: '批次号', width: 32 },
      { holds: 'day', title: '付款日期', width: 10 },
      { holds: 'count', title: '总笔数', width: 8 },
      { holds: 'sum', title: '总金额', width: 18 },
    ],
    lines: [
      { holds: 'serial', title: '序号', width: 8 },
      { holds: 'account', title: '账号', width: 32 },
      { holds: 'holder', title: '户名', width: 60 },
      { holds: 'amount', title: '金额', width: 15 },
      { holds: 'purpose', title: '摘要', width: 20 },
    ],
  },
  reply: {
    summary: [{ holds: 'message', title: '批次号', width: 32 }],
    lines: [
      { holds: 'serial', title: '序号', width: 8 },
      { holds: 'account', title: '账号', width: 32 },
      { holds: 'amount', title: '金额', width: 15 },
      { holds: 'result', title: '结果码', width: 4 },
      { holds: 'why', title: '说明', width: 60 },
    ],
    results: { paid: ['0000'], failed: ['9999'], unknown: ['1000'] },
    reasons,
  },
};
