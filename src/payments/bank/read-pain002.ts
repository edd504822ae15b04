/** ISO 20022 CustomerPaymentStatusReport (pain.002.001.10 and its neighbours): what the bank says of each line. */
import sax from 'sax';
import { done, type Result, refuse, type Text } from '#kernel';
import type { BankWord, Saying } from '../replies/bank-word.ts';
import type { ReplyRead } from '../replies/reply.ts';
import { lineOf, messageOf } from '../runs/payment-run.ts';
import { reasonOf } from './answer-reasons.ts';

/** A file of more than this, or nested deeper, is no reply to a run. */
const mostBytes = 200 * 1024 * 1024;
const deepest = 32;

const sayings: Readonly<Record<string, Saying>> = {
  ACSC: 'paid',
  ACCC: 'paid',
  RJCT: 'failed',
  PDNG: 'unknown',
  ACTC: 'unknown',
  ACCP: 'unknown',
  ACSP: 'unknown',
  RCVD: 'unknown',
};

/** Refuses what is no such report, or answers another message; what single lines say wrongly is a complaint, and the rest is read. */
export function readPain002(content: Uint8Array, run: number): Result<ReplyRead, Text> {
  if (content.length > mostBytes) return refuse(tooLarge);
  const found: Found = { message: '', group: '', lines: [], isReport: false };
  const trouble = parse(Buffer.from(content).toString('utf8'), found);
  if (trouble) return refuse(trouble);
  if (!found.isReport) return refuse(notReport);
  if (found.message !== messageOf(run)) return refuse(ofAnother(found.message, run));
  const words: BankWord[] = [];
  const complaints: Text[] = [];
  for (const { endToEnd, status, reason } of found.lines) {
    const [line, says] = [lineOf(endToEnd), sayings[status || found.group]];
    if (line === undefined) complaints.push(notOurs(endToEnd));
    else if (!says) complaints.push(unreadable(endToEnd, status));
    else words.push({ line, says, ...(says === 'failed' && { reason: reasonOf(reason) }) });
  }
  if (found.lines.length === 0) complaints.push(noLines(found.group));
  return done({ layout: 'pain.002', words, complaints });
}

type Line = { endToEnd: string; status: string; reason: string };
type Found = { message: string; group: string; lines: Line[]; isReport: boolean };

function parse(xml: string, found: Found): Text | undefined {
  const parser = sax.parser(true, { xmlns: false, trim: true });
  const path: string[] = [];
  let [value, trouble, line] = ['', undefined as Text | undefined, undefined as Line | undefined];
  const stop = (because: Text) => {
    trouble ??= because;
    throw new Error('stop');
  };
  parser.onerror = () => stop(notXml);
  parser.ondoctype = () => stop(hostile);
  parser.onopentag = ({ name }) => {
    const local = name.replace(/^.*:/, '');
    if (path.push(local) > deepest) stop(hostile);
    value = '';
    if (local === 'CstmrPmtStsRpt') found.isReport = true;
    if (local === 'TxInfAndSts') line = { endToEnd: '', status: '', reason: '' };
  };
  parser.ontext = (text) => {
    value += text;
  };
  parser.onclosetag = () => {
    const [name, parent] = [path.pop()!, path.at(-1)];
    if (name === 'OrgnlMsgId') found.message = value;
    if (name === 'GrpSts') found.group = value;
    if (line && name === 'OrgnlEndToEndId') line.endToEnd = value;
    if (line && name === 'TxSts') line.status = value;
    if (line && name === 'Cd' && parent === 'Rsn') line.reason = value;
    if (line && name === 'TxInfAndSts') found.lines.push(line);
    if (name === 'TxInfAndSts') line = undefined;
    value = '';
  };
  try {
    parser.write(xml).close();
  } catch (error) {
    if (!trouble) throw error;
  }
  return trouble;
}

const tooLarge: Text = {
  zh: '文件超过 200 MB，不是一个批次的回执。请核对后重新上传。',
  en: 'The file is over 200 MB, which no reply to a run is. Check it and send it again.',
};
const notXml: Text = {
  zh: '文件不是完整的 XML，可能传输中断。请从银行重新下载后再上传。',
  en: 'The file is no whole XML; it may have been cut off. Download it from the bank again.',
};
const hostile: Text = {
  zh: '文件带有银行回执里不会有的内容（DTD 或过深的嵌套），没有读取。请向银行核实来源。',
  en: 'The file holds what no reply of a bank has (a DTD, or nesting too deep) and was not read. Ask the bank where it comes from.',
};
const notReport: Text = {
  zh: '这不是支付状态报告（pain.002）。请上传银行对本批次的回执文件。',
  en: 'This is no payment status report (pain.002). Send the bank’s reply to this run.',
};
export const ofAnother = (message: string, run: number): Text => ({
  zh: `这是对 ${message || '（无编号）'} 的回执，不是本批次（${messageOf(run)}）的。请到对应的批次上传。`,
  en: `This answers ${message || '(no number)'}, not this run (${messageOf(run)}). Send it with its own run.`,
});
const notOurs = (endToEnd: string): Text => ({
  zh: `回执里的 ${endToEnd.slice(0, 40) || '（无编号）'} 不是我们的付款编号，没有处理。请与银行核对。`,
  en: `${endToEnd.slice(0, 40) || '(no number)'} is no number of ours; nothing was done. Ask the bank.`,
});
const unreadable = (endToEnd: string, status: string): Text => ({
  zh: `${endToEnd} 的状态“${status.slice(0, 10) || '空'}”无法识别，没有处理。请与银行核对。`,
  en: `The state “${status.slice(0, 10) || 'empty'}” of ${endToEnd} is not known; nothing was done. Ask the bank.`,
});
const noLines = (group: string): Text => ({
  zh: `回执没有逐笔说明（整批状态 ${group || '空'}），逐笔结果以后续回执为准。`,
  en: `The reply speaks of no single line (state of all: ${group || 'empty'}); wait for the one that does.`,
});
