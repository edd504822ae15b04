/** What a bank says of each line of a list, once its rows were read. What does not agree with what was sent is told and not believed. Pure. */
import type { AnswerReason, BankLayout } from '#declarations';
import { readMoneyFen } from '#files';
import type { Fen, Text } from '#kernel';
import type { BankWord, Saying } from '../replies/bank-word.ts';
import type { ReplyRead } from '../replies/reply.ts';
import type { BatchRow, BatchRows } from './read-batch-rows.ts';

/** A line as it was sent, in its place. */
export type SentLine = {
  readonly id: number;
  readonly amount: Fen;
  /** Whether these digits are its account. */
  readonly isAccount: (digits: string) => boolean;
};

export function understandRows({ layout, rows, broken }: BatchRows, sent: readonly SentLine[]): ReplyRead {
  const words: BankWord[] = [];
  const complaints: Text[] = broken.map(notOfWidth);
  for (const row of rows) {
    const understood = understand(row, layout, sent);
    if ('zh' in understood) complaints.push(understood);
    else words.push(understood);
  }
  if (rows.length === 0) complaints.push(noRows);
  return { layout: layout.id, words, complaints };
}

function understand(
  { number, cells }: BatchRow,
  { reply }: BankLayout,
  sent: readonly SentLine[],
): BankWord | Text {
  const of = (holds: 'serial' | 'account' | 'amount' | 'result' | 'why') => cells.get(holds) ?? '';
  const serial = of('serial').replace(/\.0+$/, '');
  const line = /^0*[1-9]\d{0,8}$/.test(serial) ? sent[Number(serial) - 1] : undefined;
  if (!line) return noSuchSerial(number, of('serial'));
  if (!line.isAccount(of('account'))) return otherAccount(number, serial);
  const amount = readMoneyFen(of('amount'));
  if (!amount.ok || amount.value !== line.amount) return otherAmount(number, serial, of('amount'));
  const says = sayingOf(of('result'), reply.results);
  if (!says) return unknownResult(number, of('result'));
  return { line: line.id, says, ...(says === 'failed' && { reason: reasonOf(of('why'), reply.reasons) }) };
}

const sayingOf = (result: string, results: BankLayout['reply']['results']): Saying | undefined =>
  (['paid', 'failed', 'unknown'] as const).find((says) => results[says].includes(result));

const reasonOf = (why: string, known: BankLayout['reply']['reasons']): AnswerReason =>
  known.find(({ says }) => why.includes(says))?.is ?? 'other';

const short = (text: string) => text.slice(0, 20) || '（空）';
const notOfWidth = (row: number): Text => ({
  zh: `第 ${row} 行长度不对，可能被编辑器改动过，没有处理。请上传银行的原文件。`,
  en: `Line ${row} is not of the layout’s length; an editor may have changed it. Nothing was done with it. Send the bank’s own file.`,
});
const noRows: Text = {
  zh: '回单里没有逐笔结果，请等待银行的下一份回单。',
  en: 'The reply speaks of no single line; wait for the one that does.',
};
const noSuchSerial = (row: number, serial: string): Text => ({
  zh: `第 ${row} 行的序号“${short(serial)}”不在本批次的清单里，没有处理。请与银行核对。`,
  en: `Row ${row}: no line of this run has the number “${short(serial)}”; nothing was done. Ask the bank.`,
});
const otherAccount = (row: number, serial: string): Text => ({
  zh: `第 ${row} 行（序号 ${serial}）的账号与发出的不同，没有处理。若用表格软件打开保存过，长账号会被改写：请上传银行的原文件；否则请与银行核对。`,
  en: `Row ${row} (number ${serial}) has another account than was sent; nothing was done. A spreadsheet rewrites long numbers: send the bank’s own file, or ask the bank.`,
});
const otherAmount = (row: number, serial: string, amount: string): Text => ({
  zh: `第 ${row} 行（序号 ${serial}）的金额“${short(amount)}”与发出的不同，没有处理。请与银行核对。`,
  en: `Row ${row} (number ${serial}) says “${short(amount)}”, another amount than was sent; nothing was done. Ask the bank.`,
});
const unknownResult = (row: number, result: string): Text => ({
  zh: `第 ${row} 行的结果“${short(result)}”无法识别，没有处理。请与银行核对。`,
  en: `Row ${row}: the result “${short(result)}” is not known; nothing was done. Ask the bank.`,
});
